import { isoDate } from "../../calendar/daySerial";
import { observe, type Rule } from "../rule";

/** Nothing is completed after the as-of date 基准日. */
export const completedAfterAsOf: Rule = {
  id: "completedAfterAsOf",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Completed",
  check: (record, context) => {
    const value = record.values.completedDate;
    if (typeof value !== "number" || Math.floor(value) <= Math.floor(context.asOf)) return [];
    const params = { date: isoDate(value), asOf: isoDate(context.asOf) };
    return observe(record, context, "completedDate", params);
  },
};
