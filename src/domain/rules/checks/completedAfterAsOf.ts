import { isoDate } from "../../calendar/daySerial";
import { isLedgerDay } from "../../calendar/ledgerDay";
import { observe, type Rule } from "../rule";

/** Nothing is completed after the as-of date 基准日. */
export const completedAfterAsOf: Rule = {
  id: "completedAfterAsOf",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Completed",
  check: (record, context) => {
    const value = record.values.completedDate;
    // A number such as 20260630 is no day that comes later: dateNotReal tells of it.
    if (typeof value !== "number" || !isLedgerDay(value)) return [];
    if (Math.floor(value) <= Math.floor(context.asOf)) return [];
    const params = { date: isoDate(value), asOf: isoDate(context.asOf) };
    return observe(record, context, "completedDate", params);
  },
};
