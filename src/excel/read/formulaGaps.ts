import { FIELDS, type FieldId } from "../../domain/model/fields";
import type { Area } from "../../domain/model/area";
import { OWN_TABLES } from "../ownObjects";
import type { BookOverview, FormulaGap, TableOutline } from "./bookSnapshot";
import { AREA_PROPERTIES, plainArea } from "./readGrid";

/**
 * Queues the loads for the cells of the ledger's own formula columns that hold no formula any more; call the
 * result after one sync. Only their places travel, whatever the number of rows. ExcelApi 1.9.
 */
export function loadFormulaGaps(
  sheet: Excel.Worksheet,
  book: BookOverview,
  table: TableOutline
): () => readonly FormulaGap[] {
  const { rowIndex, columnIndex, rowCount } = table.area;
  const bodyRows = rowCount - 1 - (table.showTotals ? 1 : 0);
  const loaded = runs(formulaColumns(book, table)).map(({ first, count }) => {
    const at = { rowIndex: rowIndex + 1, columnIndex: columnIndex + first, rowCount: bodyRows };
    return loadWithoutFormula(sheet, { ...at, columnCount: count });
  });
  return () =>
    loaded
      .flatMap((gaps) => gaps())
      .flatMap((area) => cellsOf(area))
      .map((cell) => ({
        heading: table.headings[cell.columnIndex - columnIndex] ?? "",
        bodyRow: cell.rowIndex - rowIndex - 1,
      }));
}

/** Queues the loads for the areas of cells without a formula inside an area. */
export function loadWithoutFormula(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const load = loadConstants(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  return () => load(area);
}

/** Queues the loads for the areas of cells without a formula in a range; its own area is given after the sync. */
export function loadConstants(range: Excel.Range): (area: Area) => readonly Area[] {
  const found = (["Constants", "Blanks"] as const).map((kind) => {
    const cells = range.getSpecialCellsOrNullObject(kind as Excel.SpecialCellType);
    cells.load(`areas/items/${AREA_PROPERTIES.replace(/,/g, ",areas/items/")}`);
    return cells;
  });
  return (area) =>
    found
      .filter((cells) => !cells.isNullObject)
      .flatMap((cells) => cells.areas.items.map(plainArea))
      .flatMap((gap) => within(gap, area));
}

/** Excel looks at the whole sheet where it is asked about a single cell. */
function within(gap: Area, area: Area): readonly Area[] {
  const top = Math.max(gap.rowIndex, area.rowIndex);
  const left = Math.max(gap.columnIndex, area.columnIndex);
  const rowCount = Math.min(gap.rowIndex + gap.rowCount, area.rowIndex + area.rowCount) - top;
  const columnCount =
    Math.min(gap.columnIndex + gap.columnCount, area.columnIndex + area.columnCount) - left;
  if (rowCount < 1 || columnCount < 1) return [];
  return [{ rowIndex: top, columnIndex: left, rowCount, columnCount }];
}

function formulaColumns(book: BookOverview, table: TableOutline): readonly number[] {
  const headings = (book.ownTables[OWN_TABLES.fields]?.rows ?? [])
    .filter(([name, field]) => name === table.name && isFormulaField(String(field)))
    .map((row) => String(row[3] ?? ""));
  return table.headings.flatMap((heading, column) => (headings.includes(heading) ? [column] : []));
}

function isFormulaField(id: string): boolean {
  return id in FIELDS && FIELDS[id as FieldId].source === "formula";
}

/** Ascending numbers as runs of neighbours. */
function runs(numbers: readonly number[]): readonly { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === number) last.count++;
    else found.push({ first: number, count: 1 });
  }
  return found;
}

function cellsOf({ rowIndex, columnIndex, rowCount, columnCount }: Area) {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    rowIndex: rowIndex + Math.floor(at / columnCount),
    columnIndex: columnIndex + (at % columnCount),
  }));
}
