import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DueItem } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { describeDate } from "../../i18n/describeValue";
import { useMessages, type Messages } from "../messages";
import { LinkButton } from "./LinkButton";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  who: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Tasks with their day and whom to call; a click shows the task in the sheet. */
export function DueList(props: {
  readonly label: string;
  readonly items: readonly DueItem[];
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { say, language } = messages;
  if (props.items.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{props.label}</Text>
      <ShowMore items={props.items}>
        {(shown) => (
          <ul className={styles.list} aria-label={props.label}>
            {shown.map((item) => (
              <li key={item.at.rowIndex} className={styles.item}>
                <LinkButton onClick={() => props.onGoTo(item.at)}>
                  {say(item.daysLeft === 0 ? "home.dueOnDay" : "home.dueItem", {
                    date: describeDate(language, item.due),
                    days: item.daysLeft,
                    task: item.task,
                  })}
                </LinkButton>
                <span className={styles.who}>{whom(messages, item)}</span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}

/** `组织一科　张三　B岗 李四`; says so where nobody is written. */
function whom({ say }: Messages, { department, owner, backup }: DueItem): string {
  const known = [
    department,
    owner,
    backup === "" ? "" : say("home.backup", { name: backup }),
  ].filter((text) => text !== "");
  return known.length === 0 ? say("home.nobody") : known.join("　");
}
