import { isoDate, plainDate } from "../domain/calendar/daySerial";
import { areaAddress } from "../domain/model/area";
import { isBlank } from "../domain/model/cellValue";
import { ledgerTables } from "../excel/read/readOverview";
import { OWN_TABLES } from "../excel/ownObjects";
import type { BookSnapshot } from "../excel/read/bookSnapshot";
import type { WritePlan } from "../excel/write/writePlan";
import { describeNotice } from "../i18n/describeNotice";
import { meantSettings } from "./ledger/meantSettings";
import { assertWritable, ledgerOf, settingsOf } from "./ledger/readLedger";
import { refreshLedger } from "./ledger/refresh";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { foldedNotices } from "./ledger/foldedColumns";
import { refreshCells } from "./ledger/ledgerPlan";
import { applyFor } from "./report";
import { buildStructurePlan, type StructurePlan } from "./structure/buildStructurePlan";
import { chooseSheet, otherSheetNotice } from "./structure/chooseSheet";
import { deadlineDoubts, settingQuestions } from "./structure/deadlineDoubts";
import { readTables, readingNotice, type ReadTable } from "./structure/proposal";
import { structureChanges } from "./structure/structureChanges";
import {
  ActionError,
  type ActionContext,
  type ActionReport,
  type Notice,
  type StructureOptions,
  type StructureProposal,
} from "./types";

/** How 规范成表 would read the sheet and what it would write. Round trips: 3, plus one a further block. */
export async function proposeStructure(
  context: ActionContext,
  options: StructureOptions
): Promise<StructureProposal> {
  const book = await chooseSheet(options, context);
  const done = ledgerTables(book).find((table) => table.sheetName === book.sheetName);
  if (done) return refreshProposal(book, done.name, context, options);
  const { tables, chosen, year, structure } = compute(book, context, options);
  return {
    sheetName: book.sheetName,
    candidates: tables.map((table) => table.view),
    chosen,
    year: year.found,
    alreadyStructured: false,
    recordCount: structure.records.filter((record) => Object.keys(record).length > 0).length,
    typedChanges: structureChanges(book, structure, context.language),
    deadlineDoubts: deadlineDoubts(book.sheetName, structure, context.language),
    settingQuestions: hasSettings(book) ? [] : settingQuestions(structure),
    ...(structure.ownerSplit ? { ownerSplit: structure.ownerSplit } : {}),
    addedFields: structure.addedFields,
    notices: noticesOf(tables[chosen], structure, year),
  };
}

/**
 * 规范成表: makes the table where it stands (DESIGN, decision 4). On a ledger it only renews row keys and
 * reads newly typed deadlines. Round trips: 5, plus one a further 4 MB; throws ActionError before writing.
 */
export async function runStructure(
  context: ActionContext,
  options: StructureOptions
): Promise<ActionReport> {
  const book = await chooseSheet(options, context);
  const done = ledgerTables(book).find((table) => table.sheetName === book.sheetName);
  if (done) {
    assertWritable(book);
    const { plan } = refreshPlan(book, done.name, context, options);
    const told = { typedChanges: [], notices: [] };
    return applyFor(plan, book, told, options.dryRun, context);
  }
  const { tables, chosen, year, structure } = compute(book, context, options);
  assertWritable(book);
  return applyFor(
    structure.plan,
    book,
    {
      typedChanges: structureChanges(book, structure, context.language),
      notices: [...otherSheetNotice(book), ...noticesOf(tables[chosen], structure, year)],
    },
    options.dryRun,
    context
  );
}

/** The ledger year in force and what it rests on. */
interface YearChoice {
  readonly value: number;
  /** Undefined where the sheet does not say it and nobody was asked. */
  readonly found: number | undefined;
  readonly notice: Notice;
}

interface Computed {
  readonly tables: readonly ReadTable[];
  readonly chosen: number;
  readonly year: YearChoice;
  readonly structure: StructurePlan;
}

const hasSettings = (book: BookSnapshot): boolean =>
  book.ownTables[OWN_TABLES.settings] !== undefined;

function compute(book: BookSnapshot, given: ActionContext, options: StructureOptions): Computed {
  const context = inWorkbookLanguage(book, given);
  const tables = readTables(book, options);
  const chosen = options.candidate ?? 0;
  const read = tables[chosen];
  if (!read) throw new ActionError("noTable", { sheet: book.sheetName });
  const own = book.tables.find((table) => table.name === read.candidate.tableName);
  if (own?.showTotals) throw new ActionError("tableHasTotals", { table: own.name });
  const year = yearOf(read, context, options);
  const structure = buildStructurePlan(
    {
      book,
      read,
      year: year.value,
      // A workbook that has answered a question once is not asked again.
      settings: { ...settingsOf(book), ...meantSettings(options.settings ?? {}) },
      ...(options.confirmedDeadlines ? { confirmedDeadlines: options.confirmedDeadlines } : {}),
      ...(options.splitOwners === undefined ? {} : { splitOwners: options.splitOwners }),
      ...(options.writeOutSame === undefined ? {} : { writeOutSame: options.writeOutSame }),
      reasonText: ({ reason }) => describeNotice(context.language, reason),
    },
    context
  );
  return { tables, chosen, year, structure };
}

function yearOf(read: ReadTable, context: ActionContext, options: StructureOptions): YearChoice {
  const asked = options.year ?? options.settings?.year;
  if (typeof asked === "number") {
    return {
      value: asked,
      found: asked,
      notice: { id: "notice.yearChosen", params: { year: asked } },
    };
  }
  const found = read.mapping.ledgerYear;
  if (found) return { value: found.year, found: found.year, notice: readingNotice(found.reason) };
  const { year } = plainDate(context.today);
  return { value: year, found: undefined, notice: { id: "notice.yearAssumed", params: { year } } };
}

function noticesOf(
  read: ReadTable | undefined,
  structure: StructurePlan,
  year: YearChoice
): readonly Notice[] {
  const { newLedger, printArea, tableName } = structure.plan;
  if (!read || !newLedger) return [];
  const notices: Notice[] = [
    {
      id: "notice.tableMade",
      params: { address: areaAddress(read.candidate.area), table: tableName },
    },
    headerNotice(newLedger),
    year.notice,
  ];
  const figures = structure.keptFigures;
  const filled = newLedger.merges.filter(({ area }) => area.rowCount > 1).length - figures;
  const skipped = read.candidate.skippedRows.filter(({ kind }) => SKIPPED_KINDS.has(kind)).length;
  if (skipped > 0) notices.push({ id: "notice.rowsSkipped", params: { count: skipped } });
  if (filled > 0) notices.push({ id: "notice.mergesFilled", params: { count: filled } });
  if (figures > 0) notices.push({ id: "notice.figuresKept", params: { count: figures } });
  notices.push(...belongingNotices(structure));
  if (printArea) notices.push({ id: "notice.printAreaKept", params: {} });
  notices.push({ id: "notice.fieldsAdded", params: { fields: structure.addedFields.join(",") } });
  return [...notices, ...foldedNotices(structure.plan), ...deadlineNotices(structure)];
}

function headerNotice(ledger: NonNullable<WritePlan["newLedger"]>): Notice {
  if (ledger.showsHeaderRow) {
    return { id: "notice.headerInserted", params: { row: ledger.firstBodyRow + 1 } };
  }
  const id = ledger.insertHeaderRow ? "notice.headerKept" : "notice.headerAsTable";
  return { id, params: {} };
}

function belongingNotices({ belonging, meant }: StructurePlan): readonly Notice[] {
  const numbered = belonging
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason?.id === "reason.parentNumber").length;
  const notices: Notice[] = [];
  if (numbered > 0) notices.push({ id: "notice.subTasks", params: { count: numbered } });
  if (meant.length > 0) {
    notices.push({ id: "notice.sameWrittenOut", params: { count: meant.length } });
  }
  return notices;
}

/** Rows inside the body that stay as they are and are no tasks. */
const SKIPPED_KINDS: ReadonlySet<string> = new Set([
  ...["total", "section", "note", "repeatedHeader", "continued"],
]);

function deadlineNotices({ derived, records }: StructurePlan): readonly Notice[] {
  const read = derived.filter((values) => values.deadlineKind !== undefined).length;
  if (read === 0) return [];
  const unread = derived.filter(
    (values, row) => !isBlank(records[row]?.deadlineText) && values.reading?.kind === "unclear"
  ).length;
  const notices: Notice[] = [{ id: "notice.deadlinesRead", params: { count: read - unread } }];
  if (unread > 0) notices.push({ id: "notice.deadlinesUnread", params: { count: unread } });
  return notices;
}

function refreshPlan(
  book: BookSnapshot,
  tableName: string,
  given: ActionContext,
  options: StructureOptions
): { readonly plan: WritePlan; readonly recordCount: number; readonly year: number } {
  const context = inWorkbookLanguage(book, given);
  const ledger = ledgerOf(book, tableName, options, context);
  const refresh = refreshLedger(ledger, options, context);
  return {
    recordCount: ledger.records.length,
    year: ledger.year,
    plan: {
      action: "structure",
      timestamp: context.timestamp,
      sheetName: book.sheetName,
      tableName,
      tableArea: ledger.table.area,
      newColumns: [],
      columnCells: refreshCells(refresh),
      formulaChanges: [],
      keyHeading: ledger.headings.rowKey ?? "",
      keys: refresh.keys,
      names: [],
      cellNames: refresh.settings.names,
      newSheets: [],
      ownTableChanges: refresh.settings.changes,
    },
  };
}

function refreshProposal(
  book: BookSnapshot,
  tableName: string,
  context: ActionContext,
  options: StructureOptions
): StructureProposal {
  const { plan, recordCount, year } = refreshPlan(book, tableName, context, options);
  const renewed = plan.columnCells.reduce((sum, column) => sum + column.cells.length, 0);
  return {
    sheetName: book.sheetName,
    candidates: readTables(book, options).map((table) => table.view),
    chosen: 0,
    year,
    alreadyStructured: true,
    recordCount,
    typedChanges: [],
    addedFields: [],
    notices:
      renewed > 0
        ? [{ id: "notice.rowKeysAdded", params: { count: renewed } }]
        : [{ id: "notice.asOf", params: { date: isoDate(context.today) } }],
  };
}
