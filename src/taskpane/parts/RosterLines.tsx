import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RosterReport } from "../../actions/roster";
import { useMessages, type Messages } from "../messages";
import { Section } from "./Section";
import { ShowMore } from "./ShowMore";

type RosterLine = RosterReport["lines"][number];

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** Lines that the roster would get, a name with what the ledger tells of it; nothing where there are none. */
export function RosterLines(props: {
  readonly title: string;
  readonly lines: readonly RosterLine[];
}) {
  const styles = useStyles();
  const messages = useMessages();
  if (props.lines.length === 0) return null;
  return (
    <Section title={props.title}>
      <ShowMore items={props.lines}>
        {(shown) => (
          <ul className={styles.list} aria-label={props.title}>
            {shown.map((line) => (
              <li key={`${line.name} ${line.department}`} className={styles.line}>
                <Text weight="semibold">{line.name === "" ? line.department : line.name}</Text>
                <Caption1>{detailsOf(messages, line)}</Caption1>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

function detailsOf({ say }: Messages, line: RosterLine): string {
  const details = [
    line.name === "" ? "" : line.department,
    line.leader === "" ? "" : say("roster.leader", { name: line.leader }),
    line.backup === "" ? "" : say("roster.backup", { name: line.backup }),
    say("roster.rows", { count: line.count }),
  ];
  return details.filter((detail) => detail !== "").join(say("common.listSeparator"));
}
