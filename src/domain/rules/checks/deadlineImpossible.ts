import { isoDate, plainDate, type DaySerial } from "../../calendar/daySerial";
import { observe, type Rule } from "../rule";

/** The written text with the day that does not exist replaced: 9月31日前 → 9月30日前; else the ISO date. */
function mended(written: string, day: number, nearest: DaySerial): string {
  const pattern = new RegExp(`(?<!\\d)${day}(?=\\s*[日号])`);
  return pattern.test(written)
    ? written.replace(pattern, String(plainDate(nearest).day))
    : isoDate(nearest);
}

/** A deadline is a day that exists; 9月31日 is offered as 9月30日 and never changed silently. */
export const deadlineImpossible: Rule = {
  id: "deadlineImpossible",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Deadlines: impossible dates",
  check: (record, context) => {
    const { deadlineField, deadline } = record;
    const { problem } = deadline;
    if (!deadlineField || problem?.id !== "impossibleDate" || problem.nearest === undefined) {
      return [];
    }
    const { nearest } = problem;
    const to = mended(deadline.written, Number(problem.params.day), nearest);
    const params = { written: deadline.written, nearest: isoDate(nearest) };
    return observe(record, context, deadlineField, params, { to, safety: "confirm" });
  },
};
