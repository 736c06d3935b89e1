import { invariant } from "../../domain/model/invariant";
import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { JOURNAL_NAMESPACE } from "../ownObjects";
import type { CellLook } from "../journal/journalEntry";
import { rangeOf } from "../read/readGrid";
import type { WritePlan } from "./writePlan";

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

/** Queues the loads for `Captured`; call the result after one sync. Round trips: none of its own. */
export function loadCapture(context: Excel.RequestContext, plan: WritePlan): () => Captured {
  const sheet = context.workbook.worksheets.getItem(plan.sheetName);
  const columns = plan.columnCells.map(({ heading }) => ({
    heading,
    range: bodyOfColumn(context, sheet, plan, heading).load("formulas"),
  }));
  const merges = loadMerges(sheet, plan);
  const neighbour = loadNeighbour(sheet, plan);
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  return () => ({
    columns: new Map(
      columns.map(({ heading, range }) => [
        heading,
        range.formulas.map((row) => row[0] as CellValue),
      ])
    ),
    merges: merges(),
    neighbour: neighbour(),
    journalPartIds: parts.items.map((part) => part.id),
  });
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

function loadMerges(sheet: Excel.Worksheet, plan: WritePlan): () => readonly CapturedMerge[] {
  const loaded = (plan.newLedger?.merges ?? []).map(({ area, filled }) => {
    const range = rangeOf(sheet, area);
    range.load("formulas");
    return { area, filled, range, looks: range.getCellProperties(MERGE_LOOK) };
  });
  return () =>
    loaded.map(({ area, filled, range, looks }) => ({
      area,
      filled,
      before: range.formulas as CellValue[][],
      looks: looks.value.map((row) => row.map(cellLook)),
    }));
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
