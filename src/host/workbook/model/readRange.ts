import { formatValue } from "../../calc/formatValue";
import type { Area, Scalar, SheetPart } from "../../../ooxml/types";
import { toShownFormula } from "../formula/formulaText";
import { intersectAreas } from "./area";
import { invalidArgument } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import type { WorkbookModel } from "./workbookModel";

/** Cells that Excel still reads in one answer (5 million; larger ranges come back as null there). */
const MAX_CELLS_READ = 5_000_000;

type Grid<Value> = readonly (readonly Value[])[];

/** `values[row][column]` as Office.js gives them: blank is "", an error its text. */
export function readValues(range: RangeTarget): Grid<string | number | boolean> {
  range.model.settle();
  const { sheet } = range;
  return readGrid(range.area, (row, column) => shownScalar(sheet.value(row, column)));
}

/** Formulas with `=` in their short forms, literals where there is no formula. */
export function readFormulas(range: RangeTarget): Grid<string | number | boolean> {
  range.model.settle();
  const { sheet, model } = range;
  const tables = model.package.tables.filter(
    (table) => table.sheetId === sheet.id && intersectAreas(table.area, range.area) !== undefined
  );
  const shown = new Map<string, string>();
  return readGrid(range.area, (row, column) => {
    const formula = sheet.formula(row, column);
    if (formula === undefined) return shownScalar(sheet.value(row, column));
    if (!formula.includes("#This Row]")) return `=${formula}`;
    const cell = { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 };
    const own = tables.find((table) => intersectAreas(table.area, cell) !== undefined)?.name;
    const key = `${own ?? ""} ${formula}`;
    const text = shown.get(key) ?? `=${toShownFormula(formula, own)}`;
    shown.set(key, text);
    return text;
  });
}

/** What the cells show, by their number formats. */
export function readTexts(range: RangeTarget): Grid<string> {
  range.model.settle();
  const { sheet, model } = range;
  return readGrid(range.area, (row, column) => cellText(model, sheet, row, column));
}

/** One cell as it is shown. */
export function cellText(
  model: WorkbookModel,
  sheet: SheetPart,
  row: number,
  column: number,
  numberFormat?: string
): string {
  const value = sheet.value(row, column);
  if (value === null) return "";
  const format = numberFormat ?? model.package.format(sheet.styleIndex(row, column)).numberFormat;
  return formatValue(value, format, { date1904: model.package.date1904 });
}

export function readNumberFormats(range: RangeTarget): Grid<string> {
  const { sheet, model } = range;
  return readGrid(
    range.area,
    (row, column) => model.package.format(sheet.styleIndex(row, column)).numberFormat
  );
}

/** Excel.RangeValueType of each cell. */
export function readValueTypes(range: RangeTarget): Grid<string> {
  range.model.settle();
  const { sheet } = range;
  return readGrid(range.area, (row, column) => {
    const value = sheet.value(row, column);
    if (value === null) return "Empty";
    if (typeof value === "object") return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[
      typeof value as "string" | "number" | "boolean"
    ];
  });
}

/** A cell's value in the words of Office.js. */
export function shownScalar(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A grid of `area`'s shape; throws InvalidArgument for more cells than Excel answers. */
export function readGrid<Value>(
  area: Area,
  read: (row: number, column: number) => Value
): Grid<Value> {
  if (area.rowCount * area.columnCount > MAX_CELLS_READ) throw invalidArgument("range too large");
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      read(area.rowIndex + row, area.columnIndex + column)
    )
  );
}
