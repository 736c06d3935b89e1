import { notImplementedError } from "../../protocol/hostError";
import type { Method } from "../../protocol/hostObject";
import type { Area } from "../../../ooxml/types";
import { itemNotFound } from "../model/excelErrors";
import type { RangeTarget } from "../model/rangeTarget";
import { wordArgument } from "./arguments";
import { objectOf } from "./targets";

type CellKind = "Blanks" | "Constants" | "Formulas";

/** Range.getSpecialCells: the cells of one kind, as areas one column wide; kinds of values are not told apart. */
export const rangeSpecialCells: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: (range, [kind, valueType]) => {
    const found = specialCells(range, kind, valueType);
    if (found === null) throw itemNotFound();
    return found;
  },
  GetSpecialCellsOrNullObject: (range, [kind, valueType]) => specialCells(range, kind, valueType),
};

function specialCells(range: RangeTarget, kind: unknown, valueType: unknown) {
  if (valueType !== undefined && valueType !== null && valueType !== "All") {
    throw notImplementedError("Range", `GetSpecialCells(${String(valueType)})`);
  }
  const wanted = wordArgument(kind, ["Blanks", "Constants", "Formulas"]) as CellKind;
  const ranges = columnRuns(range, wanted).map((area) => range.at(area));
  const { model, sheetId } = range;
  return ranges.length === 0 ? null : objectOf("RangeAreas", { model, sheetId, ranges });
}

function columnRuns(range: RangeTarget, kind: CellKind): readonly Area[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range.area;
  const runs: Area[] = [];
  for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
    let first = -1;
    for (let row = rowIndex; row <= rowIndex + rowCount; row += 1) {
      const isWanted = row < rowIndex + rowCount && kindOf(range, row, column) === kind;
      if (isWanted && first < 0) first = row;
      if (isWanted || first < 0) continue;
      runs.push({ rowIndex: first, columnIndex: column, rowCount: row - first, columnCount: 1 });
      first = -1;
    }
  }
  return runs;
}

function kindOf({ sheet }: RangeTarget, row: number, column: number): CellKind {
  if (sheet.hasFormula(row, column)) return "Formulas";
  return sheet.value(row, column) === null ? "Blanks" : "Constants";
}
