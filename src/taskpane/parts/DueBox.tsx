import { Text } from "@fluentui/react-components";
import type { LedgerState } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { useMessages } from "../messages";
import { DueList } from "./DueList";
import { Section } from "./Section";

/** What is due first: within a week (assumption). */
const NEAR_DAYS = 7;

/** What falls due in 7 and in 30 days, and whom to call. */
export function DueBox(props: {
  readonly ledger: Pick<LedgerState, "dueItems">;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const { say } = useMessages();
  const { dueItems } = props.ledger;
  const near = dueItems.filter(({ daysLeft }) => daysLeft <= NEAR_DAYS);
  const later = dueItems.filter(({ daysLeft }) => daysLeft > NEAR_DAYS);
  return (
    <Section level={2} title={say("home.due")}>
      {dueItems.length === 0 && <Text>{say("home.nothingDue")}</Text>}
      <DueList
        label={say("home.dueNear", { count: near.length })}
        items={near}
        onGoTo={props.onGoTo}
      />
      <DueList
        label={say("home.dueLater", { count: later.length })}
        items={later}
        onGoTo={props.onGoTo}
      />
    </Section>
  );
}
