import { Caption1, Text } from "@fluentui/react-components";
import type { RosterReport } from "../../actions/roster";
import { useMessages, type Messages } from "../messages";
import { BarredLine, BarredList } from "./BarredList";
import { Section } from "./Section";
import { ShowMore } from "./ShowMore";

type RosterLine = RosterReport["lines"][number];

/** Lines that the roster would get, a name with what the ledger tells of it; nothing where there are none. */
export function RosterLines(props: {
  readonly title: string;
  readonly lines: readonly RosterLine[];
}) {
  const messages = useMessages();
  if (props.lines.length === 0) return null;
  return (
    <Section title={props.title}>
      <ShowMore items={props.lines}>
        {(shown) => (
          <BarredList label={props.title}>
            {shown.map((line) => (
              <BarredLine key={`${line.name} ${line.department}`}>
                <Text weight="semibold">{line.name === "" ? line.department : line.name}</Text>
                <Caption1>{detailsOf(messages, line)}</Caption1>
              </BarredLine>
            ))}
          </BarredList>
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
