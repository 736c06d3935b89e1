import { isLedgerDay } from "../../calendar/ledgerDay";
import { numberDeadline } from "../../deadline/numberDeadline";
import { observe, type Rule } from "../rule";

/** Date columns besides the deadline, whose numbers `deadlineUnreadable` tells of. */
const FIELDS = [
  "startDate",
  "receivedDate",
  "extendedTo",
  "extensionApproved",
  "completedDate",
] as const;

/** A number in a date column is a day of our time: 2026.6 is a day of 1905 to Excel, 20260630 never comes. */
export const dateNotReal: Rule = {
  id: "dateNotReal",
  severity: "error",
  scope: "row",
  source:
    "LEDGER.md, Deadlines: numbers that merely look like dates are proposed and not converted",
  check: (record, context) =>
    FIELDS.flatMap((field) => {
      const value = record.values[field];
      if (typeof value !== "number" || isLedgerDay(value)) return [];
      const { problem } = numberDeadline(value, {
        year: context.year,
        conventions: context.settings.conventions,
        addWorkingDays: context.addWorkingDays,
      });
      const day = problem?.nearest;
      const fix = day === undefined ? undefined : ({ to: day, safety: "confirm" } as const);
      return observe(record, context, field, { field, written: String(value) }, fix);
    }),
};
