import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { invariant } from "../../domain/model/invariant";
import { JOURNAL_NAMESPACE } from "../ownObjects";
import type { AddedColumn, JournalEntry } from "../journal/journalEntry";
import type { FormulaRule, PageFooter, TableOutline } from "../read/bookSnapshot";
import { loadWithoutFormula } from "../read/formulaGaps";
import { loadFooter } from "../read/readFooter";
import { AREA_PROPERTIES, rangeOf } from "../read/readGrid";
import { plainCells, readInBlocks, type TallSource } from "../read/readInBlocks";

/** One added column as it stands now. */
export interface CurrentColumn {
  readonly column: AddedColumn;
  /** 0-based sheet column. */
  readonly columnIndex: number;
  /** One value a body row; empty for columns of formulas. */
  readonly values: readonly CellValue[];
  readonly usedRows: UsedRows;
}

/** First and last row with content in a whole sheet column. */
type UsedRows = readonly [number, number] | undefined;

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

type Source = TallSource<readonly CellValue[]>;

/** Reads `CurrentState`. Round trips: 1, plus one a further 4 MB. */
export async function readCurrentState(
  context: Excel.RequestContext,
  entry: JournalEntry,
  table: TableOutline
): Promise<CurrentState> {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  const has = ({ heading }: { readonly heading: string }): boolean =>
    table.headings.includes(heading);
  const column = (heading: string, last: readonly CellValue[]): Source => ({
    ...rowsOf(sheet, bodyOfColumn(table, heading), "formulas"),
    rowCells: plainCells(last),
  });
  const written = entry.cells.filter(has);
  const added = entry.addedColumns.filter(has);
  const typed = added.filter((item) => item.typed);
  const unmerged = (entry.structure?.unmerged ?? []).map(({ area }) => areaNow(table, area));
  const sources = [
    ...written.map(({ heading, after }) => column(heading, after)),
    ...typed.map(({ heading, written: last }) => column(heading, Object.values(last))),
    ...unmerged.map((area) => rowsOf(sheet, area, "formulas")),
    ...(has({ heading: entry.keyHeading })
      ? [rowsOf(sheet, bodyOfColumn(table, entry.keyHeading), "values")]
      : []),
  ];
  let rest: (() => Omit<CurrentState, "keys" | "cells" | "columns" | "unmerged">) | undefined;
  let usedRows: (() => readonly UsedRows[]) | undefined;
  const rows = await readInBlocks(context, sources, () => {
    rest = loadRest(context, sheet, entry, table);
    const used = added.map(({ heading }) => loadUsedRows(sheet, columnOf(table, heading)));
    usedRows = () => used.map((load) => load());
  });
  invariant(rest && usedRows, "what travels with the first block was queued");
  const columns = rows.map(firstColumn);
  const firstUnmerged = written.length + typed.length;
  const typedRows = new Map(typed.map((item, at) => [item, columns[written.length + at]]));
  const used = usedRows();
  return {
    ...rest(),
    cells: new Map(written.map(({ heading }, at) => [heading, columns[at] ?? []])),
    columns: added.map((item, at) => ({
      column: item,
      columnIndex: columnOf(table, item.heading),
      values: typedRows.get(item) ?? [],
      usedRows: used[at],
    })),
    unmerged: unmerged.map((_area, at) => rows[firstUnmerged + at] ?? []),
    keys: (columns[firstUnmerged + unmerged.length] ?? []).map(String),
  };
}

/** What travels with the first block, whatever the number of rows. */
function loadRest(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  entry: JournalEntry,
  table: TableOutline
): () => Omit<CurrentState, "keys" | "cells" | "columns" | "unmerged"> {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const gaps = (entry.formulaCells ?? [])
    .filter(({ heading }) => table.headings.includes(heading))
    .map(({ heading }) => ({ heading, load: loadGapRows(sheet, table, heading) }));
  const footer = loadFooter(sheet);
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  return () => ({
    table,
    rules: rules.items
      .filter((rule) => !rule.customOrNullObject.isNullObject)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula, address: "" })),
    formulaGaps: new Map(gaps.map(({ heading, load }) => [heading, load()])),
    footer: footer(),
    journalPartIds: parts.items.map((part) => part.id),
  });
}

function columnOf(table: TableOutline, heading: string): number {
  return table.area.columnIndex + table.headings.indexOf(heading);
}

function bodyOfColumn(table: TableOutline, heading: string): Area {
  const { rowIndex, rowCount } = table.area;
  const columnIndex = columnOf(table, heading);
  const bodyRows = rowCount - 1 - (table.showTotals ? 1 : 0);
  return { rowIndex: rowIndex + 1, columnIndex, rowCount: bodyRows, columnCount: 1 };
}

function rowsOf(sheet: Excel.Worksheet, area: Area, property: "values" | "formulas"): Source {
  return {
    rowCount: area.rowCount,
    rowCells: area.columnCount,
    load: (first, rowCount) => {
      const part = { ...area, rowIndex: area.rowIndex + first, rowCount };
      const range = rangeOf(sheet, part).load(property);
      return () => range[property] as CellValue[][];
    },
  };
}

function loadGapRows(
  sheet: Excel.Worksheet,
  table: TableOutline,
  heading: string
): () => ReadonlySet<number> {
  const top = table.area.rowIndex + 1;
  const areas = loadWithoutFormula(sheet, {
    rowIndex: top,
    columnIndex: columnOf(table, heading),
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

function loadUsedRows(sheet: Excel.Worksheet, columnIndex: number): () => UsedRows {
  const used = sheet
    .getRangeByIndexes(0, columnIndex, 1, 1)
    .getEntireColumn()
    .getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  return () => (used.isNullObject ? undefined : [used.rowIndex, used.rowIndex + used.rowCount - 1]);
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
