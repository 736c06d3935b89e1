import { invariant } from "../../domain/model/invariant";
import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { JOURNAL_NAMESPACE } from "../ownObjects";
import type { CellLook } from "../journal/journalEntry";
import { rangeOf } from "../read/readGrid";
import { plainCells, readInBlocks, type TallSource } from "../read/readInBlocks";
import type { ColumnCells, WritePlan } from "./writePlan";

/** How the cells beside the first new column look; the new ones follow them. */
export interface NeighbourLook {
  readonly header: Excel.CellPropertiesFormat;
  readonly body: Excel.CellPropertiesFormat;
  /** True where the table's header row is a hidden one under the printed header. */
  readonly headerHidden: boolean;
}

/** A merged area that goes, as it was. */
export interface CapturedMerge {
  readonly area: Area;
  readonly filled: CellValue;
  readonly before: readonly (readonly CellValue[])[];
  readonly looks: readonly (readonly CellLook[])[];
}

/** What is in the workbook just before the writes: for the journal and for following the looks. */
export interface Captured {
  /** Current formulas of each column that gets cells, by heading: one a body row. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  readonly merges: readonly CapturedMerge[];
  readonly neighbour: NeighbourLook;
  readonly journalPartIds: readonly string[];
}

const BORDERS = { color: true, style: true, weight: true };
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true },
    borders: BORDERS,
  },
};
const MERGE_LOOK: Excel.CellPropertiesLoadOptions = {
  format: { horizontalAlignment: true, borders: BORDERS },
};

/** One row of what is read: of a column that gets cells, or of a merged area with its looks. */
interface CapturedRow {
  readonly formulas: readonly CellValue[];
  readonly looks?: readonly CellLook[];
}

/** Reads `Captured`. Round trips: 1, plus one a further 4 MB. */
export async function readCapture(
  context: Excel.RequestContext,
  plan: WritePlan
): Promise<Captured> {
  const sheet = context.workbook.worksheets.getItem(plan.sheetName);
  const merges = plan.newLedger?.merges ?? [];
  const sources = [
    ...plan.columnCells.map((column) => columnSource(context, sheet, plan, column)),
    ...merges.map(({ area }) => mergeSource(sheet, area)),
  ];
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  let neighbour: (() => NeighbourLook) | undefined;
  const rows = await readInBlocks(context, sources, () => {
    neighbour = loadNeighbour(sheet, plan);
    parts.load("items/id");
  });
  invariant(neighbour, "what travels with the first block was queued");
  const columns = plan.columnCells.map(({ heading }, at): [string, CellValue[]] => [
    heading,
    (rows[at] ?? []).map(({ formulas }) => formulas[0] ?? ""),
  ]);
  return {
    columns: new Map(columns),
    merges: merges.map(({ area, filled }, at) =>
      capturedMerge(area, filled, rows[columns.length + at] ?? [])
    ),
    neighbour: neighbour(),
    journalPartIds: parts.items.map((part) => part.id),
  };
}

function columnSource(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  { heading, cells }: ColumnCells
): TallSource<CapturedRow> {
  return {
    rowCount: bodyRowCount(plan),
    rowCells: plainCells(cells.map(({ from }) => from)),
    load: (first, count) => {
      const range = bodyOfColumn(context, sheet, plan, heading)
        .getCell(first, 0)
        .getResizedRange(count - 1, 0)
        .load("formulas");
      return () => range.formulas.map((formulas: CellValue[]) => ({ formulas }));
    },
  };
}

/** As how many plain cells a cell with borders and alignment weighs (assumption). */
const LOOK_CELLS = 8;

function mergeSource(sheet: Excel.Worksheet, area: Area): TallSource<CapturedRow> {
  return {
    rowCount: area.rowCount,
    rowCells: area.columnCount * LOOK_CELLS,
    load: (first, rowCount) => {
      const range = rangeOf(sheet, { ...area, rowIndex: area.rowIndex + first, rowCount });
      range.load("formulas");
      const looks = range.getCellProperties(MERGE_LOOK);
      return () =>
        range.formulas.map((formulas: CellValue[], row) => ({
          formulas,
          looks: (looks.value[row] ?? []).map(cellLook),
        }));
    },
  };
}

function capturedMerge(area: Area, filled: CellValue, rows: readonly CapturedRow[]): CapturedMerge {
  return {
    area,
    filled,
    before: rows.map(({ formulas }) => formulas),
    looks: rows.map(({ looks = [] }) => looks),
  };
}

function bodyRowCount({ newLedger, tableArea }: WritePlan): number {
  if (newLedger) return newLedger.lastBodyRow - newLedger.firstBodyRow + 1;
  return (tableArea?.rowCount ?? 1) - 1;
}

/** The body of a column of the ledger, also of one that is still to be made. */
function bodyOfColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { newLedger, tableName }: WritePlan,
  heading: string
): Excel.Range {
  if (!newLedger) {
    return context.workbook.tables.getItem(tableName).columns.getItem(heading).getDataBodyRange();
  }
  const { firstBodyRow, lastBodyRow, columnIndex, headings } = newLedger;
  const column = columnIndex + headings.indexOf(heading);
  return sheet.getRangeByIndexes(firstBodyRow, column, lastBodyRow - firstBodyRow + 1, 1);
}

function cellLook(properties: Excel.CellProperties): CellLook {
  const format = properties.format ?? {};
  const edges = Object.entries(format.borders ?? {}) as [string, Excel.CellBorder][];
  return {
    horizontalAlignment: String(format.horizontalAlignment ?? "General"),
    borders: Object.fromEntries(
      edges.map(([edge, border]) => [
        edge,
        {
          style: String(border.style ?? "None"),
          color: String(border.color ?? ""),
          weight: String(border.weight ?? "Thin"),
        },
      ])
    ),
  };
}

function loadNeighbour(sheet: Excel.Worksheet, plan: WritePlan): () => NeighbourLook {
  const { newLedger, tableArea } = plan;
  invariant(newLedger ?? tableArea, "a plan has a new ledger or a table area");
  const headerRow = newLedger ? newLedger.headerRowIndex : (tableArea?.rowIndex ?? 0);
  const bodyRow = newLedger ? newLedger.firstBodyRow : headerRow + 1;
  const lastColumn = newLedger
    ? newLedger.columnIndex + newLedger.headings.length - 1
    : (tableArea?.columnIndex ?? 0) + (tableArea?.columnCount ?? 1) - 1;
  const header = sheet.getRangeByIndexes(headerRow, lastColumn, 1, 1);
  header.load("rowHidden");
  const headerLook = header.getCellProperties(LOOK);
  const bodyLook = sheet.getRangeByIndexes(bodyRow, lastColumn, 1, 1).getCellProperties(LOOK);
  return () => ({
    header: headerLook.value[0]?.[0]?.format ?? {},
    body: bodyLook.value[0]?.[0]?.format ?? {},
    headerHidden: newLedger
      ? newLedger.insertHeaderRow && !newLedger.showsHeaderRow
      : header.rowHidden === true,
  });
}
