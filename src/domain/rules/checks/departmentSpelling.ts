import { comparableText } from "../../text/plainText";
import type { CellValue } from "../../model/cellValue";
import { isBlank } from "../../model/cellValue";
import { observe, type CheckedRecord, type Rule } from "../rule";

const spelling = ({ values }: CheckedRecord): CellValue | undefined => values.leadDepartment;

/** The spelling that most rows use; of equally frequent ones the first. */
function usualSpelling(rows: readonly CheckedRecord[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = String(spelling(row));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** One department has one name: 组织一科 and 组织 一科 would be scored apart, since names are matched exactly. */
export const departmentSpelling: Rule = {
  id: "departmentSpelling",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: match is exact text",
  check: (records, context) => {
    const groups = new Map<string, CheckedRecord[]>();
    for (const record of records) {
      if (isBlank(spelling(record))) continue;
      const key = comparableText(String(spelling(record)));
      groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return [...groups.values()].flatMap((rows) => {
      const usual = usualSpelling(rows);
      return rows
        .filter((row) => spelling(row) !== usual)
        .flatMap((row) =>
          observe(
            row,
            context,
            "leadDepartment",
            { name: String(spelling(row)), usual },
            { to: usual, safety: "confirm" }
          )
        );
    });
  },
};
