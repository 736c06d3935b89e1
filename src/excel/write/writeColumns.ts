import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { cellLiteral } from "../cellLiteral";
import { applyLook } from "./applyLook";
import { columnWidthPoints, isTooLong } from "./columnWidth";
import type { Captured, NeighbourLook } from "./capture";
import type { NewColumn, WritePlan } from "./writePlan";
import type { WriteQueue } from "./writeQueue";

export const COLUMNS_STEP = "columns";

/**
 * Inserts whole sheet columns at the right edge of the ledger and fills them: heading (also under the
 * printed header), look of the neighbours, values or one formula. `table` is the ledger's area once its
 * header row exists; returns the area with the new columns.
 */
export async function writeNewColumns(
  sheet: Excel.Worksheet,
  plan: WritePlan,
  table: Area,
  neighbour: NeighbourLook,
  queue: WriteQueue
): Promise<Area> {
  const count = plan.newColumns.length;
  if (count === 0) return table;
  const first = table.columnIndex + table.columnCount;
  const columns = sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
  columns.insert("Right");
  queue.mark(COLUMNS_STEP);
  // Excel gives inserted columns the looks of the one to the left. Rows above and below the table keep them:
  // clearing formats there would take merged titles and notes apart that reach over the new columns.
  const headerRow = neighbour.headerHidden ? table.rowIndex - 1 : table.rowIndex;
  const rowCount = table.rowIndex + table.rowCount - headerRow;
  sheet.getRangeByIndexes(headerRow, first, rowCount, count).clear("Formats");
  sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().columnHidden = false;
  writeHeadings(sheet, plan.newColumns, table, first, neighbour);
  const area: Area = { ...table, columnCount: table.columnCount + count };
  formatBody(sheet, plan.newColumns, area, neighbour);
  for (const [index, column] of plan.newColumns.entries()) {
    setWidth(sheet, first + index, column, neighbour.body.font?.size);
  }
  return area;
}

/** The look of the first body row, copied down: few requests however many properties and rows. */
function formatBody(
  sheet: Excel.Worksheet,
  columns: readonly NewColumn[],
  table: Area,
  neighbour: NeighbourLook
): void {
  const first = table.columnIndex + table.columnCount - columns.length;
  const pattern = sheet.getRangeByIndexes(table.rowIndex + 1, first, 1, columns.length);
  applyLook(pattern, { ...neighbour.body, fill: {} });
  pattern.format.horizontalAlignment = "Center";
  for (const [index, column] of columns.entries()) {
    const cell = pattern.getCell(0, index);
    if (column.numberFormat) cell.numberFormat = [[column.numberFormat]];
    if (column.leftAligned) cell.format.horizontalAlignment = "Left";
    // LibreOffice prints centred text of a hidden column over an empty neighbour at its left.
    if (column.hidden) cell.format.horizontalAlignment = "Left";
    // Wrapping would make rows grow and change the print; smaller letters do not.
    if (isTooLong(column, neighbour.body.font?.size)) cell.format.shrinkToFit = true;
  }
  const rows = table.rowCount - 2;
  if (rows > 0)
    pattern
      .getOffsetRange(1, 0)
      .getResizedRange(rows - 1, 0)
      .copyFrom(pattern, "Formats");
}

function writeHeadings(
  sheet: Excel.Worksheet,
  columns: readonly NewColumn[],
  table: Area,
  first: number,
  neighbour: NeighbourLook
): void {
  const names = [columns.map((column) => column.heading)];
  const rows = neighbour.headerHidden ? [table.rowIndex - 1, table.rowIndex] : [table.rowIndex];
  for (const row of rows) {
    const header = sheet.getRangeByIndexes(row, first, 1, columns.length);
    applyLook(header, neighbour.header);
    header.format.horizontalAlignment = "Center";
    header.format.wrapText = true;
    header.values = names;
  }
}

function setWidth(
  sheet: Excel.Worksheet,
  columnIndex: number,
  column: NewColumn,
  fontPoints: number | undefined
): void {
  const whole = sheet.getRangeByIndexes(0, columnIndex, 1, 1).getEntireColumn();
  whole.format.columnWidth = columnWidthPoints(column, fontPoints);
  if (column.hidden) whole.columnHidden = true;
  if (column.grouped) whole.group("ByColumns");
}

/** Fills the new columns; the table exists by now, so that formulas may name its columns. */
export async function fillNewColumns(
  sheet: Excel.Worksheet,
  plan: WritePlan,
  table: Area,
  queue: WriteQueue
): Promise<void> {
  const first = table.columnIndex + table.columnCount - plan.newColumns.length;
  for (const [index, column] of plan.newColumns.entries()) {
    const rows = (from: number, count: number): Excel.Range =>
      sheet.getRangeByIndexes(table.rowIndex + 1 + from, first + index, count, 1);
    await queue.beforeWrite([column.formula, column.choices]);
    const body = rows(0, table.rowCount - 1);
    // One formula for the whole column: Excel fills it down (Office.js takes a scalar for a range).
    if (column.formula) body.formulas = column.formula as unknown as string[][];
    if (column.choices) setChoices(body, column.choices);
    if (!column.values?.some((value) => value !== "")) continue;
    await queue.writeRows(column.values, (from, part) => {
      rows(from, part.length).values = part.map(literalRow);
    });
  }
}

/** One cell of a column as Office.js takes it; null leaves the cell as it is. */
export function literalRow(value: CellValue): (CellValue | null)[] {
  return [value === "" ? null : cellLiteral(value)];
}

/** A drop-down of words; Excel takes at most 255 characters of list text (officejs-pitfalls.md). */
export function setChoices(range: Excel.Range, choices: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  range.dataValidation.ignoreBlanks = true;
}

/** Cells that may be written: those that still hold what the plan saw and hold no formula. */
export interface ColumnWrite {
  readonly heading: string;
  readonly rows: readonly number[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** Leaves out cells that changed since they were read or that hold a formula. */
export function safeColumnWrites(plan: WritePlan, captured: Captured): readonly ColumnWrite[] {
  return plan.columnCells.map(({ heading, cells }) => {
    const current = captured.columns.get(heading) ?? [];
    const safe = cells.filter(({ bodyRow, from }) => {
      const now = current[bodyRow] ?? "";
      return now === from && !(typeof now === "string" && now.startsWith("="));
    });
    return {
      heading,
      rows: safe.map((cell) => cell.bodyRow),
      before: safe.map((cell) => cell.from),
      after: safe.map((cell) => cell.to),
    };
  });
}

/** Writes single cells of typed columns, one write a column; cells in between are left alone (null). */
export async function writeColumnCells(
  context: Excel.RequestContext,
  plan: WritePlan,
  writes: readonly ColumnWrite[],
  queue: WriteQueue
): Promise<void> {
  const table = context.workbook.tables.getItem(plan.tableName);
  for (const [index, write] of writes.entries()) {
    if (write.rows.length === 0) continue;
    const cells = new Map(write.rows.map((row, at) => [row, write.after[at] ?? ""]));
    const format = plan.columnCells[index]?.numberFormat;
    const column = (): Excel.Range => table.columns.getItem(write.heading).getDataBodyRange();
    await writeSparseColumn(column, { cells, ...(format ? { format } : {}) }, queue, () =>
      queue.mark(`cells:${write.heading}`)
    );
  }
}

/** Some cells of a column, by 0-based body row; `""` makes a cell blank. */
interface SparseColumn {
  readonly cells: ReadonlyMap<number, CellValue>;
  /** Number format of the cells written. */
  readonly format?: string;
}

/**
 * Writes some cells of a column; those in between are left alone (null). `mark` is called after each part,
 * so that a failure of a later one is known to come after it.
 */
export async function writeSparseColumn(
  column: () => Excel.Range,
  { cells, format }: SparseColumn,
  queue: WriteQueue,
  mark: () => void = () => undefined
): Promise<void> {
  if (cells.size === 0) return;
  const [top, bottom] = minMax([...cells.keys()]);
  const values = Array.from({ length: bottom - top + 1 }, (_, at) => {
    const value = cells.get(top + at);
    return value === undefined ? [null] : [cellLiteral(value), ...(format ? [format] : [])];
  });
  await queue.writeRows(values, (from, part) => {
    const range = column()
      .getCell(top + from, 0)
      .getResizedRange(part.length - 1, 0);
    if (format) range.numberFormat = part.map(([, text]) => [text ?? null]) as string[][];
    range.values = part.map(([value]) => [value]);
    mark();
  });
}

function minMax(rows: readonly number[]): readonly [number, number] {
  return rows.reduce<readonly [number, number]>(
    ([low, high], row) => [Math.min(low, row), Math.max(high, row)],
    [Infinity, -Infinity]
  );
}
