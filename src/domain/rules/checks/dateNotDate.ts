import { isBlank, isErrorText } from "../../model/cellValue";
import { parseDeadline } from "../../deadline/parseDeadline";
import { observe, type Rule, type RuleContext } from "../rule";

/** Text in a date column looks like a date and counts as none: 2026-06-30 with an apostrophe before it. */
export const dateNotDate: Rule = {
  id: "dateNotDate",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Due: only real dates count",
  check: (record, context) =>
    (["deadline", "startDate", "receivedDate", "extensionApproved"] as const).flatMap((field) => {
      const value = record.values[field];
      if (value === undefined || isBlank(value) || isErrorText(value)) return [];
      if (typeof value === "number") return [];
      const day = dayOf(String(value), context);
      const fix = day === undefined ? undefined : ({ to: day, safety: "confirm" } as const);
      return observe(record, context, field, { field, written: String(value) }, fix);
    }),
};

/** The one day that a text names, read as a deadline of the ledger's year. */
function dayOf(text: string, context: RuleContext): number | undefined {
  const reading = parseDeadline(text, {
    year: context.year,
    conventions: context.settings.conventions,
    addWorkingDays: context.addWorkingDays,
  });
  const isOneDay = reading.kind === "dated" && !reading.problem && reading.due.length === 1;
  return isOneDay ? reading.due[0] : undefined;
}
