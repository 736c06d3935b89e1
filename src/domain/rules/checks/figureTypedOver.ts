import { observeLine, type OwnLines } from "../ownLines";
import type { Observation, Rule } from "../rule";

/** 得分, 测评, 分类排位 and 派生 hold formulas; a figure typed over one no longer follows what it is made of. */
export const figureTypedOver: Rule = {
  id: "figureTypedOver",
  severity: "error",
  scope: "table",
  source: "DESIGN.md, decision 2: live formulas",
  check: (_records, { own }) => [
    ...(own?.scores ?? []).flatMap(({ lines, typedOver }) => observed(lines, typedOver, "score")),
    ...(own?.typedOver ?? []).flatMap(({ lines, cells, action }) => observed(lines, cells, action)),
  ],
};

function observed(
  lines: OwnLines,
  cells: readonly { readonly row: number; readonly column: number }[],
  action: string
): readonly Observation[] {
  return cells.map(({ row, column }) => {
    const written = String(lines.rows[row]?.[column] ?? "");
    return observeLine(lines, row, column, { written, action });
  });
}
