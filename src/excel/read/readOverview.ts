import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { parseJournalXml } from "../journal/journalXml";
import { isLedgerTableName, JOURNAL_NAMESPACE, OWN_TABLES, PLAIN_TABLE_STYLE } from "../ownObjects";
import type { BookOverview, FormulaRule, OwnTable, TableOutline } from "./bookSnapshot";
import { loadConstants } from "./formulaGaps";
import { loadDrawnBoxes } from "./readDrawings";
import { loadFooter } from "./readFooter";
import { AREA_PROPERTIES, plainArea } from "./readGrid";

/** Which sheet an action works on. */
export interface SheetChoice {
  /** By name; default: the active sheet. */
  readonly sheetName?: string;
  /** A ledger table by name: its sheet. */
  readonly tableName?: string;
  /** Take the sheet of a ledger where the chosen sheet holds none (actions on an existing ledger). */
  readonly preferLedger?: boolean;
}

interface FirstLook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly active: Excel.Worksheet;
  readonly journalPart: Excel.CustomXmlPart;
  readonly protection: Excel.WorkbookProtection;
  readonly plainStyle: Excel.TableStyle;
}

/**
 * Reads everything but the cells: sheets, tables, names, own tables, rules, print area, journal.
 * `undefined` where the named sheet or table is not there. Round trips: 2.
 */
export async function readOverview(
  context: Excel.RequestContext,
  choice: SheetChoice
): Promise<BookOverview | undefined> {
  const look = loadFirst(context);
  await context.sync(); // sync 1/2: names of sheets, tables and defined names
  const sheetName = chooseSheet(look, choice);
  if (sheetName === undefined) return undefined;
  const sheet = look.worksheets.getItem(sheetName);
  const details = loadDetails(look, sheet);
  await context.sync(); // sync 2/2: table areas, own tables, rules, used range, journal
  return {
    sheetName,
    sheetNames: look.worksheets.items.map((item) => item.name),
    visibleSheetNames: look.worksheets.items
      .filter((item) => item.visibility === "Visible")
      .map((item) => item.name),
    protectedSheets: look.worksheets.items
      .filter((item) => item.protection.protected)
      .map((item) => item.name),
    isStructureProtected: look.protection.protected,
    isActive: look.active.name === sheetName,
    hasPlainStyle: !look.plainStyle.isNullObject,
    names: new Map(look.names.items.map((item) => [item.name.toLowerCase(), String(item.formula)])),
    ...details(),
  };
}

function loadFirst(context: Excel.RequestContext): FirstLook {
  const { worksheets, tables, names, customXmlParts } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load(
    "items/name,items/style,items/showTotals,items/worksheet/name,items/columns/items/name,items/autoFilter/isDataFiltered"
  );
  names.load("items/name,items/formula");
  context.workbook.protection.load("protected");
  const plainStyle = context.workbook.tableStyles.getItemOrNullObject(PLAIN_TABLE_STYLE);
  plainStyle.load("name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const journalPart = customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItemOrNullObject();
  journalPart.load("id");
  return {
    worksheets,
    tables,
    names,
    active,
    journalPart,
    protection: context.workbook.protection,
    plainStyle,
  };
}

function chooseSheet(look: FirstLook, choice: SheetChoice): string | undefined {
  const sheetOf = (name: string): string | undefined =>
    look.tables.items.find((table) => table.name.toLowerCase() === name.toLowerCase())?.worksheet
      .name;
  if (choice.tableName !== undefined) return sheetOf(choice.tableName);
  const wanted = choice.sheetName ?? look.active.name;
  const found = look.worksheets.items.find((item) => item.name === wanted)?.name;
  if (!choice.preferLedger || choice.sheetName !== undefined) return found;
  const ledgers = look.tables.items.filter((table) => isLedgerTableName(table.name));
  return (
    (ledgers.find((table) => table.worksheet.name === found) ?? ledgers[0])?.worksheet.name ?? found
  );
}

type Details = Omit<
  BookOverview,
  | "sheetName"
  | "sheetNames"
  | "visibleSheetNames"
  | "protectedSheets"
  | "isStructureProtected"
  | "isActive"
  | "names"
  | "hasPlainStyle"
>;

function loadDetails(look: FirstLook, sheet: Excel.Worksheet): () => Details {
  const locked = look.worksheets.items.filter((item) => item.protection.protected);
  const lockedNames = new Set(locked.map((item) => item.name));
  const tables = look.tables.items.map((table) => loadTable(table, lockedNames));
  const rules = loadRules(sheet);
  sheet.load("protection/protected,autoFilter/isDataFiltered,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA_PROPERTIES},top,height`);
  const drawnBoxes = loadDrawnBoxes(sheet);
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load(AREA_PROPERTIES);
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  sheet.pageLayout.load("zoom");
  const footer = loadFooter(sheet);
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load(AREA_PROPERTIES);
  const xml = look.journalPart.isNullObject ? undefined : look.journalPart.getXml();
  return () => {
    const read = tables.map((table) => table());
    const onSheet = read.filter((table) => table.sheetName === sheet.name);
    return {
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered || onSheet.some((table) => table.isFiltered),
      usedArea: used.isNullObject ? undefined : plainArea(used),
      usedBottomPoints: used.isNullObject ? 0 : used.top + used.height,
      drawnBoxes: drawnBoxes(),
      formattedArea: formatted.isNullObject ? undefined : plainArea(formatted),
      printArea: printArea.isNullObject ? undefined : withoutSheet(printArea.address),
      fitsPagesAcross: (sheet.pageLayout.zoom.horizontalFitToPages ?? 0) > 0,
      footer: footer(),
      autoFilterArea: filter.isNullObject ? undefined : plainArea(filter),
      tables: read,
      ownTables: ownTablesOf(read),
      formulaRules: rules(),
      journal: xml ? parseJournalXml(xml.value) : [],
    };
  };
}

/** Tables of formulas over which a figure may have been typed. */
const FORMULA_TABLES: readonly string[] = [
  OWN_TABLES.scores,
  OWN_TABLES.personScores,
  OWN_TABLES.leaderScores,
  OWN_TABLES.appraisal,
  OWN_TABLES.appraisalSurvey,
  OWN_TABLES.appraisalMass,
  OWN_TABLES.appraisalLeader,
  OWN_TABLES.appraisalPeer,
  OWN_TABLES.ranking,
  OWN_TABLES.personRanking,
  OWN_TABLES.derived,
];

function loadTable(table: Excel.Table, lockedSheets: ReadonlySet<string>): () => OwnTable {
  const range = table.getRange();
  range.load(AREA_PROPERTIES);
  const isOwn = Object.values<string>(OWN_TABLES).includes(table.name);
  const body = isOwn ? table.getDataBodyRange().load("values") : undefined;
  const first = isOwn ? table.getDataBodyRange().getRow(0).load("formulas") : undefined;
  // Excel does not look for special cells under protection, and nothing could be mended there.
  const isAsked = FORMULA_TABLES.includes(table.name) && !lockedSheets.has(table.worksheet.name);
  const constants = isAsked ? loadConstants(table.getDataBodyRange()) : undefined;
  return () => ({
    name: table.name,
    sheetName: table.worksheet.name,
    area: plainArea(range),
    headings: table.columns.items.map((column) => column.name),
    showTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
    style: table.style,
    rows: body?.values ?? [],
    firstFormulas: (first?.formulas[0] ?? []) as CellValue[],
    ...(constants ? { withoutFormula: constantsIn(plainArea(range), table, constants) } : {}),
  });
}

/** Areas in the body, relative to its first cell. */
function constantsIn(
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  { showTotals }: Excel.Table,
  constants: (area: Area) => readonly Area[]
): readonly Area[] {
  const top = rowIndex + 1;
  const body = {
    rowIndex: top,
    columnIndex,
    rowCount: rowCount - (showTotals ? 2 : 1),
    columnCount,
  };
  return constants(body).map((area) => ({
    ...area,
    rowIndex: area.rowIndex - top,
    columnIndex: area.columnIndex - columnIndex,
  }));
}

function ownTablesOf(tables: readonly OwnTable[]): Record<string, OwnTable> {
  const own = Object.values<string>(OWN_TABLES);
  return Object.fromEntries(
    tables.filter((table) => own.includes(table.name)).map((table) => [table.name, table])
  );
}

function loadRules(sheet: Excel.Worksheet): () => FormulaRule[] {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    rules.items
      .filter((rule) => !rule.customOrNullObject.isNullObject)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula, address: "" }));
}

/** `Sheet!A1:C2,Sheet!E1` → `A1:C2,E1`, dollars left out. */
export function withoutSheet(address: string): string {
  // Names in quotes may hold anything, also commas and exclamation marks.
  return address.replace(/'(?:[^']|'')*'!|[^',!]+!|\$/g, "");
}

/** The ledger tables of the workbook, in its order. */
export function ledgerTables(book: Pick<BookOverview, "tables">): readonly TableOutline[] {
  return book.tables.filter((table) => isLedgerTableName(table.name));
}
