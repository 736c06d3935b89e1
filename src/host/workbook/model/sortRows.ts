import type { Area, BorderEdge, CellFormat, Scalar, SheetPart } from "../../../ooxml/types";
import { moveFormula } from "../formula/moveFormula";
import { RangeTarget } from "./rangeTarget";
import { requireUnlocked } from "./protection";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";
import { finishWrite } from "./writeRange";

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

interface SortedCell {
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly style: number;
}

/** Sorts a table's body by columns counted from its left. */
export function sortTableRows(
  model: WorkbookModel,
  tableId: string,
  keys: readonly Key[],
  matchCase = false
): void {
  const table = tableById(model, tableId);
  sortRows(new RangeTarget(model, table.sheetId, tableBody(table)), keys, matchCase);
}

/**
 * Sorts the rows of a range stably in Excel's order: numbers, text (zh-CN), FALSE, TRUE, errors, and
 * blanks last whatever the direction. Formats go with their rows, borders stay where they are; relative
 * references within a row stay within it.
 */
export function sortRows(range: RangeTarget, keys: readonly Key[], matchCase = false): void {
  const { model, sheet, area } = range;
  model.settle();
  requireUnlocked(model, sheet, area);
  const rows = Array.from({ length: area.rowCount }, (_row, index) => readRow(sheet, area, index));
  const order = rows.map((_row, index) => index);
  order.sort((a, b) => compareRows(rows[a] ?? [], rows[b] ?? [], keys, matchCase) || a - b);
  if (order.every((from, to) => from === to)) return;
  order.forEach((from, to) => {
    if (from !== to) writeRow(range, rows[from] ?? [], from, to);
  });
  finishWrite(range, area);
}

function readRow(sheet: SheetPart, area: Area, index: number): readonly SortedCell[] {
  const row = area.rowIndex + index;
  return Array.from({ length: area.columnCount }, (_column, offset) => {
    const column = area.columnIndex + offset;
    return {
      value: sheet.value(row, column),
      formula: sheet.formula(row, column),
      style: sheet.styleIndex(row, column),
    };
  });
}

function writeRow(
  { model, sheet, area }: RangeTarget,
  cells: readonly SortedCell[],
  from: number,
  to: number
): void {
  const row = area.rowIndex + to;
  cells.forEach(({ value, formula, style }, offset) => {
    const column = area.columnIndex + offset;
    if (formula === undefined) sheet.setValue(row, column, value);
    else {
      const source = { row: area.rowIndex + from, column };
      sheet.setFormula(row, column, moveFormula(formula, source, { row, column }), value);
    }
    const here = sheet.styleIndex(row, column);
    if (here !== style) sheet.setStyleIndex(row, column, withBordersOf(model, style, here));
  });
}

/** The style that moves in, with the borders of the cell that it moves to. */
function withBordersOf(model: WorkbookModel, style: number, here: number): number {
  const [moving, staying] = [model.package.format(style), model.package.format(here)];
  if (sameBorders(moving, staying)) return style;
  const { left, right, top, bottom } = staying.borders;
  const edge = (value: BorderEdge | undefined): BorderEdge | null => value ?? null;
  return model.package.patchStyle(style, {
    borders: { left: edge(left), right: edge(right), top: edge(top), bottom: edge(bottom) },
  });
}

function sameBorders(a: CellFormat, b: CellFormat): boolean {
  return JSON.stringify(a.borders) === JSON.stringify(b.borders);
}

function compareRows(
  a: readonly SortedCell[],
  b: readonly SortedCell[],
  keys: readonly Key[],
  matchCase: boolean
): number {
  for (const { column, ascending } of keys) {
    const [left, right] = [a[column]?.value ?? null, b[column]?.value ?? null];
    if (left === null || right === null) {
      if (left === right) continue;
      return left === null ? 1 : -1;
    }
    const order = compareScalars(left, right, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** Pinyin order, as a Chinese Excel sorts text. */
const COLLATORS = {
  caseless: new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "accent" }),
  exact: new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "variant" }),
};

function compareScalars(
  a: Exclude<Scalar, null>,
  b: Exclude<Scalar, null>,
  matchCase: boolean
): number {
  const rank = kindRank(a) - kindRank(b);
  if (rank !== 0) return rank;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") {
    return (matchCase ? COLLATORS.exact : COLLATORS.caseless).compare(a, b);
  }
  return Number(a === true) - Number(b === true);
}

function kindRank(value: Exclude<Scalar, null>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
