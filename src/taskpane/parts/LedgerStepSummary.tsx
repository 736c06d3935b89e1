import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { LedgersView } from "../../actions/snapshots/ledgersView";
import { useMessages } from "../messages";
import { shownSteps } from "../view/ledgerSteps";
import { Section } from "./Section";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalXXS,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  icon: { display: "flex", flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  // The states stand below one another at the right, as in a table.
  state: { marginLeft: "auto", color: tokens.colorNeutralForeground2 },
});

/** Where each of the year's four ledgers 四账 stands, one short line a ledger; closing them is 四账's own screen. */
export function LedgerStepSummary({ view }: { readonly view: LedgersView }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const title = say("home.ledgers", { year: view.year });
  return (
    <Section level={2} title={title}>
      <ul className={styles.list} aria-label={title}>
        {shownSteps(view, messages).map(({ id, name, shortState, step }) => {
          const isDone = step?.state === "done";
          return (
            <li key={id} className={styles.line}>
              <span className={isDone ? `${styles.icon} ${styles.done}` : styles.icon}>
                {isDone ? <CheckmarkCircleFilled /> : <CircleRegular />}
              </span>
              <Text>{name}</Text>
              <Caption1 className={styles.state}>{shortState}</Caption1>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
