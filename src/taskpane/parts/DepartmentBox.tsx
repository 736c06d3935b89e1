import { Caption1 } from "@fluentui/react-components";
import type { LedgerState } from "../../actions/types";
import { useMessages } from "../messages";
import { DepartmentBars } from "./DepartmentBars";
import { Section } from "./Section";

/** How far each department is, and how many rows are taken for done on what people typed; nothing without rows. */
export function DepartmentBox(props: {
  readonly ledger: Pick<LedgerState, "departments" | "completedByWords">;
}) {
  const { say } = useMessages();
  const { departments, completedByWords } = props.ledger;
  if (departments.length === 0) return null;
  return (
    <Section level={2} title={say("home.departments")}>
      {completedByWords > 0 && (
        <Caption1>{say("home.completedByWords", { count: completedByWords })}</Caption1>
      )}
      <DepartmentBars label={say("home.departments")} departments={departments} />
    </Section>
  );
}
