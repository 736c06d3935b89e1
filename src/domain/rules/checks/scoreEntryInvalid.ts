import { isBlank } from "../../model/cellValue";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** 其他加分 and 其他扣分 are numbers from 0 up; text and what is below 0 count nothing. */
export const scoreEntryInvalid: Rule = {
  id: "scoreEntryInvalid",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Score of a department: other bonus, other penalties",
  check: (_records, { own }) =>
    (own?.scores ?? []).flatMap(({ lines, typedColumns }) =>
      lines.rows.flatMap((line, row) =>
        typedColumns.flatMap((column) => {
          const value = line[column] ?? "";
          if (isBlank(value) || (typeof value === "number" && value >= 0)) return [];
          const params = { name: String(line[0] ?? ""), written: String(value) };
          return [observeLine(lines, row, column, params)];
        })
      )
    ),
};
