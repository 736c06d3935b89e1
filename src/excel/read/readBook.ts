import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { SheetSnapshot } from "../../domain/model/sheetSnapshot";
import { runExcel } from "../runExcel";
import { isOwnRule } from "../write/lightRules";
import type {
  BookOverview,
  BookSnapshot,
  FormulaGap,
  FormulaRule,
  TableOutline,
} from "./bookSnapshot";
import { loadFormulaGaps } from "./formulaGaps";
import { loadDrawnAreas } from "./readDrawings";
import { readGrid, type Grid, type ReadWatch } from "./readGrid";
import { readOverview, withoutSheet, type SheetChoice } from "./readOverview";

export type { SheetChoice };

/** Which cells of the chosen sheet are read: the whole used range with formats, or one table's values. */
export type CellsChoice = "usedRange" | "ledger";

/**
 * Reads a sheet with its cells and all that belongs to the ledger in the workbook. `undefined` where the
 * sheet or table named is not there. Of a sheet that holds a ledger only the ledger's values are read (its
 * formulas are long; Excel on the web answers 5 MB at most). `watch` hears of every block of cells and can
 * stop before the next one.
 * Round trips: 2, plus one a block of cells (one for 20,000, of a ledger for 40,000).
 */
export function readBook(
  choice: SheetChoice,
  cells: CellsChoice,
  watch: ReadWatch = {}
): Promise<BookSnapshot | undefined> {
  return runExcel("read the sheet", async (context) => {
    const overview = await readOverview(context, choice);
    if (!overview) return undefined;
    const sheet = context.workbook.worksheets.getItem(overview.sheetName);
    // A ledger's own formulas are long; its values are all that any action needs.
    const ledger = ledgerTable(overview, choice);
    const isLedger = ledger !== undefined || cells === "ledger";
    const area = isLedger ? ledger?.area : overview.usedArea;
    let addresses = (): readonly FormulaRule[] => overview.formulaRules;
    let firstRow: Excel.Range | undefined;
    let drawnAreas = (): readonly Area[] => [];
    let gaps = (): readonly FormulaGap[] => [];
    const queueWithFirst = (): void => {
      addresses = loadRuleAddresses(sheet, overview.formulaRules);
      drawnAreas = loadDrawn(sheet, overview);
      firstRow = isLedger && area ? loadFirstRow(sheet, area) : undefined;
      if (ledger) gaps = loadFormulaGaps(sheet, overview, ledger);
    };
    const grid = area
      ? await readGrid(context, sheet, { area, full: !isLedger, queueWithFirst, watch })
      : await emptyGrid(context, queueWithFirst);
    return {
      ...overview,
      formulaRules: addresses(),
      drawnAreas: drawnAreas(),
      firstRowFormulas: (firstRow?.formulas[0] ?? []) as CellValue[],
      formulaGaps: gaps(),
      sheet: snapshot(overview, area ?? EMPTY_AREA, grid),
    };
  });
}

function loadDrawn(sheet: Excel.Worksheet, book: BookOverview): () => readonly Area[] {
  const { usedArea, usedBottomPoints, drawnBoxes } = book;
  if (!usedArea) return () => [];
  return loadDrawnAreas(sheet, drawnBoxes, { area: usedArea, bottomPoints: usedBottomPoints });
}

const EMPTY_AREA: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

function loadFirstRow(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(area.rowIndex + 1, area.columnIndex, 1, area.columnCount);
  range.load("formulas");
  return range;
}

async function emptyGrid(context: Excel.RequestContext, queue: () => void): Promise<Grid> {
  queue();
  await context.sync(); // sync 3: an empty sheet has no cells, only rules
  return { values: [[""]], formulas: [[""]], numberFormats: [["General"]], merges: [] };
}

function ledgerTable(book: BookOverview, choice: SheetChoice): TableOutline | undefined {
  const onSheet = book.tables.filter((table) => table.sheetName === book.sheetName);
  const named = choice.tableName?.toLowerCase();
  return (
    onSheet.find((table) => table.name.toLowerCase() === named) ??
    onSheet.find((table) => /^tblLedger\d*$/i.test(table.name))
  );
}

function loadRuleAddresses(
  sheet: Excel.Worksheet,
  rules: readonly FormulaRule[]
): () => FormulaRule[] {
  const loaded = rules.map((rule) => {
    if (!isOwnRule(rule.formula)) return { rule, ranges: undefined };
    const ranges = sheet.getRange().conditionalFormats.getItem(rule.id).getRanges();
    ranges.load("address");
    return { rule, ranges };
  });
  return () =>
    loaded.map(({ rule, ranges }) =>
      ranges ? { ...rule, address: withoutSheet(ranges.address) } : rule
    );
}

function snapshot(book: BookOverview, area: Area, grid: Grid): SheetSnapshot {
  return {
    sheetName: book.sheetName,
    area,
    values: grid.values,
    formulas: grid.formulas.length > 0 ? grid.formulas : grid.values,
    numberFormats: grid.numberFormats,
    merges: grid.merges,
    tables: book.tables.filter((table) => table.sheetName === book.sheetName),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
