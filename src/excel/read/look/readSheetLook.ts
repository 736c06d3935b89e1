import type { CellValue } from "../../../domain/model/cellValue";
import { runExcel } from "../../runExcel";
import { AREA_PROPERTIES, plainArea, rangeOf } from "../readGrid";
import type { TableOutline } from "../bookSnapshot";
import { loadPageLook } from "./loadPageLook";
import { loadRuleLooks } from "./loadRuleLooks";
import { loadValidations } from "./loadValidations";
import { commonLook } from "./commonLook";
import type { CellLook, LookedRow, SheetLook } from "./sheetLook";

/** How far the sheet of a ledger reaches. */
export interface LookExtent {
  /** 0-based. */
  readonly lastRow: number;
  /** Body rows, without a totals row. */
  readonly bodyRows: number;
  /** Columns of the table (0-based) whose number formats differ from row to row. */
  readonly mixed: readonly number[];
}

/** Rows of the body by which a column's look is told (assumption). */
const SAMPLE_ROWS = 12;
/** Rows below the ledger that are taken along: totals, notes, who filled it in (assumption). */
const MOST_FOOT_ROWS = 40;

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
  },
};

/**
 * How the sheet around a ledger looks: head, foot, the usual look of each column of the body, drop-downs,
 * conditional formats (but bars, scales and icons) and the print set-up. Round trips: 2.
 */
export function readSheetLook(
  { sheetName, area }: TableOutline,
  { lastRow, bodyRows, mixed }: LookExtent
): Promise<SheetLook> {
  return runExcel("read the sheet's looks", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load("showGridlines");
    const bodyRow = area.rowIndex + 1;
    const columnCount = area.columnIndex + area.columnCount;
    const foot = bodyRow + bodyRows;
    const head = loadRows(sheet, 0, bodyRow, columnCount);
    const below = loadRows(sheet, foot, Math.min(lastRow - foot + 1, MOST_FOOT_ROWS), columnCount);
    const columns = sheet
      .getRangeByIndexes(0, 0, 1, columnCount)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const heights = sheet
      .getRangeByIndexes(bodyRow, 0, bodyRows, 1)
      .getRowProperties({ format: { rowHeight: true } });
    const sampleRows = Math.min(bodyRows, SAMPLE_ROWS);
    const sample = sheet.getRangeByIndexes(bodyRow, 0, sampleRows, columnCount);
    sample.load("numberFormat");
    const sampleLooks = sample.getCellProperties(LOOK);
    const bodies = Array.from({ length: columnCount }, (_, at) =>
      sheet.getRangeByIndexes(bodyRow, at, bodyRows, 1)
    );
    const validations = loadValidations(bodies);
    const formats = new Map(
      mixed.map((at) => {
        const column = area.columnIndex + at;
        return [column, bodies[column]?.load("numberFormat")] as const;
      })
    );
    const page = loadPageLook(sheet);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load(AREA_PROPERTIES);
    const rules = loadRuleLooks(sheet);
    await context.sync(); // sync 1/2: everything but the areas of the rules
    const areas = rules();
    await context.sync(); // sync 2/2: the areas of the rules
    const [headRows, footRows] = [head(), below()];
    const rulesOfColumns = validations();
    return {
      columns: columns.value.map(({ columnHidden, format }) => ({
        widthPoints: format?.columnWidth ?? 0,
        isHidden: columnHidden === true,
      })),
      head: headRows.rows,
      foot: footRows.rows,
      merges: [...headRows.merges, ...footRows.merges],
      body: bodies.map((_range, at) => ({
        ...commonLook(
          sampleLooks.value.map((row) => row[at]?.format ?? {}),
          sample.numberFormat.map((row: readonly unknown[]) => String(row[at] ?? "General"))
        ),
        ...cellFormatsOf(formats.get(at)),
        validation: rulesOfColumns[at],
      })),
      bodyHeights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
      rules: areas(),
      page: page(),
      frozen: frozenOf(frozen),
      showsGridlines: sheet.showGridlines,
    };
  });
}

interface LoadedRows {
  readonly rows: readonly LookedRow[];
  readonly merges: SheetLook["merges"];
}

/** Queues rows from column A on; none where `rowCount` is not positive. */
function loadRows(
  sheet: Excel.Worksheet,
  rowIndex: number,
  rowCount: number,
  columnCount: number
): () => LoadedRows {
  if (rowCount <= 0) return () => ({ rows: [], merges: [] });
  const range = rangeOf(sheet, { rowIndex, columnIndex: 0, rowCount, columnCount });
  range.load("formulas,numberFormat");
  const looks = range.getCellProperties(LOOK);
  const heights = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
  );
  return () => ({
    merges: merged.isNullObject ? [] : merged.areas.items.map(plainArea),
    rows: heights.value.map(({ rowHidden, format }, row) => ({
      rowIndex: rowIndex + row,
      heightPoints: format?.rowHeight ?? 0,
      isHidden: rowHidden === true,
      cells: Array.from({ length: columnCount }, (_, at) => ({
        content: (range.formulas[row]?.[at] ?? "") as CellValue,
        numberFormat: String(range.numberFormat[row]?.[at] ?? "General"),
        look: (looks.value[row]?.[at]?.format ?? {}) as CellLook,
      })),
    })),
  });
}

function cellFormatsOf(body: Excel.Range | undefined): {
  readonly cellFormats?: readonly string[];
} {
  if (!body) return {};
  return { cellFormats: body.numberFormat.map((row: readonly unknown[]) => String(row[0] ?? "")) };
}

/** Panes frozen by whole rows, whole columns or both; a location of all rows means no row. */
function frozenOf(location: Excel.Range): SheetLook["frozen"] {
  if (location.isNullObject) return { rows: 0, columns: 0 };
  const { rowCount, columnCount } = location;
  return {
    rows: rowCount >= MAX_ROWS ? 0 : rowCount,
    columns: columnCount >= MAX_COLUMNS ? 0 : columnCount,
  };
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
