import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { JOURNAL_NAMESPACE } from "../ownObjects";
import type { AddedColumn, JournalEntry } from "../journal/journalEntry";
import type { FormulaRule, PageFooter, TableOutline } from "../read/bookSnapshot";
import { loadWithoutFormula } from "../read/formulaGaps";
import { loadFooter } from "../read/readFooter";
import { AREA_PROPERTIES, rangeOf } from "../read/readGrid";

/** One added column as it stands now. */
export interface CurrentColumn {
  readonly column: AddedColumn;
  /** 0-based sheet column. */
  readonly columnIndex: number;
  /** One value a body row; empty for columns of formulas. */
  readonly values: readonly CellValue[];
  /** First and last row with content in the whole sheet column. */
  readonly usedRows: readonly [number, number] | undefined;
}

/** What stands now where an action wrote. */
export interface CurrentState {
  readonly table: TableOutline;
  readonly keys: readonly string[];
  /** Current formulas by heading, one a body row. */
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  readonly columns: readonly CurrentColumn[];
  /** Current formulas of the areas that were merged, in the order of the record. */
  readonly unmerged: readonly (readonly (readonly CellValue[])[])[];
  readonly rules: readonly FormulaRule[];
  /** By heading: body rows of mended formula columns that hold no formula again. */
  readonly formulaGaps: ReadonlyMap<string, ReadonlySet<number>>;
  readonly footer: PageFooter;
  readonly journalPartIds: readonly string[];
}

/** Queues the loads for `CurrentState`; call the result after one sync. */
export function loadCurrentState(
  context: Excel.RequestContext,
  entry: JournalEntry,
  table: TableOutline
): () => CurrentState {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  const excelTable = context.workbook.tables.getItem(table.name);
  const body = (heading: string): Excel.Range =>
    excelTable.columns.getItem(heading).getDataBodyRange();
  const has = (heading: string): boolean => table.headings.includes(heading);
  const keys = has(entry.keyHeading) ? body(entry.keyHeading).load("values") : undefined;
  const cells = entry.cells
    .filter(({ heading }) => has(heading))
    .map(({ heading }) => ({ heading, range: body(heading).load("formulas") }));
  const columns = entry.addedColumns
    .filter(({ heading }) => has(heading))
    .map((column) => loadColumn(sheet, table, column, body));
  const unmerged = (entry.structure?.unmerged ?? []).map(({ area }) =>
    rangeOf(sheet, areaNow(table, area)).load("formulas")
  );
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const gaps = (entry.formulaCells ?? [])
    .filter(({ heading }) => has(heading))
    .map(({ heading }) => ({ heading, load: loadGapRows(sheet, table, heading) }));
  const footer = loadFooter(sheet);
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  return () => ({
    table,
    keys: (keys?.values ?? []).map((row) => String(row[0] ?? "")),
    cells: new Map(cells.map(({ heading, range }) => [heading, firstColumn(range.formulas)])),
    columns: columns.map((column) => column()),
    unmerged: unmerged.map((range) => range.formulas as CellValue[][]),
    rules: rules.items
      .filter((rule) => !rule.customOrNullObject.isNullObject)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula, address: "" })),
    formulaGaps: new Map(gaps.map(({ heading, load }) => [heading, load()])),
    footer: footer(),
    journalPartIds: parts.items.map((part) => part.id),
  });
}

function loadGapRows(
  sheet: Excel.Worksheet,
  table: TableOutline,
  heading: string
): () => ReadonlySet<number> {
  const top = table.area.rowIndex + 1;
  const areas = loadWithoutFormula(sheet, {
    rowIndex: top,
    columnIndex: table.area.columnIndex + table.headings.indexOf(heading),
    rowCount: table.area.rowCount - 1,
    columnCount: 1,
  });
  return () =>
    new Set(
      areas().flatMap(({ rowIndex, rowCount }) =>
        Array.from({ length: rowCount }, (_, at) => rowIndex - top + at)
      )
    );
}

function loadColumn(
  sheet: Excel.Worksheet,
  table: TableOutline,
  column: AddedColumn,
  body: (heading: string) => Excel.Range
): () => CurrentColumn {
  const columnIndex = table.area.columnIndex + table.headings.indexOf(column.heading);
  const values = column.typed ? body(column.heading).load("formulas") : undefined;
  const used = sheet
    .getRangeByIndexes(0, columnIndex, 1, 1)
    .getEntireColumn()
    .getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  return () => ({
    column,
    columnIndex,
    values: firstColumn(values?.formulas ?? []),
    usedRows: used.isNullObject ? undefined : [used.rowIndex, used.rowIndex + used.rowCount - 1],
  });
}

function firstColumn(rows: readonly (readonly unknown[])[]): CellValue[] {
  return rows.map((row) => (row[0] ?? "") as CellValue);
}

/** Where an area of the structure record lies now: the table may have been moved since. */
export function areaNow(table: TableOutline, area: Area): Area {
  return {
    ...area,
    rowIndex: table.area.rowIndex + 1 + area.rowIndex,
    columnIndex: table.area.columnIndex + area.columnIndex,
  };
}
