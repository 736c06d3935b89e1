import { isBlank } from "../../model/cellValue";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** Positions of input and weight in a line of tblRankWeights. */
const [INPUT, WEIGHT] = [0, 1] as const;

/** A weight of 分类排位 is a number from 0 up; what is none weighs nothing. */
export const rankWeightInvalid: Rule = {
  id: "rankWeightInvalid",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Settings: bad values",
  check: (_records, { own }) =>
    (own?.rankWeights ?? []).flatMap((lines) =>
      lines.rows.flatMap((line, row) => {
        const value = line[WEIGHT] ?? "";
        if (isBlank(value) || (typeof value === "number" && value >= 0)) return [];
        const params = { item: String(line[INPUT] ?? ""), written: String(value) };
        return [observeLine(lines, row, WEIGHT, params)];
      })
    ),
};
