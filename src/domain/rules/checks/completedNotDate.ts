import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** A completion date is a real date: text in its place is not counted as completed. */
export const completedNotDate: Rule = {
  id: "completedNotDate",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Completed",
  check: (record, context) => {
    const value = record.values.completedDate;
    if (value === undefined || isBlank(value) || typeof value === "number") return [];
    return observe(record, context, "completedDate", { written: String(value) });
  },
};
