import { appraisalHeading } from "../../domain/appraisal/appraisalFormulas";
import { APPRAISAL_COLUMNS } from "../../domain/appraisal/appraisalItems";
import { groupHeadings } from "../../domain/formulas/groupHeadings";
import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import type {
  AppraisalTable,
  GroupFormulaContext,
} from "../../domain/formulas/groupFormulaContext";
import { countedLedgers } from "../../domain/formulas/groupFormulaContext";
import type { FieldHeadings } from "../../domain/model/fields";
import { GROUP_FIELDS, GROUP_KINDS, type GroupKind } from "../../domain/model/groupKinds";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { groupNamer } from "../../domain/scoring/groupNameOf";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { ledgerTables } from "../../excel/read/readOverview";
import { headingsOf } from "../ledger/readLedger";
import { appraisalWords } from "../../i18n/appraisalWords";
import { LANGUAGES } from "../../i18n/languages";
import { columnsUnknown, headingsNow } from "../ledger/headingsNow";
import type { Notice } from "../types";
import { isTooLongForCategories } from "./groupFormulas";
import { scoreSheet, type ScoreSheet } from "./scoreSheet";

/** The ledger that is scored, as it will be. */
export interface ScoredLedger {
  readonly tableName: string;
  readonly headings: FieldHeadings;
  readonly records: readonly LedgerRecord[];
}

/** The sheets 得分, 个人得分 and 领导得分, as far as the ledger has their column; they add up all ledgers. */
export function scoreSheets(
  book: BookOverview,
  scored: ScoredLedger,
  words: WorkbookWords
): readonly ScoreSheet[] {
  const context = contextOf(book, scored, words);
  return GROUP_KINDS.flatMap((kind) => {
    const mapped = scored.headings[GROUP_FIELDS[kind]] !== undefined;
    return (mapped && scoreSheet(book, scored.records, context(kind))) || [];
  });
}

const SCORED = {
  department: "notice.departmentsScored",
  person: "notice.personsScored",
  leader: "notice.leadersScored",
} as const;
const PLANNED = {
  department: "notice.departmentsPlanned",
  person: "notice.personsPlanned",
  leader: "notice.leadersPlanned",
} as const;
const MISSING = {
  department: "notice.departmentMissing",
  person: "notice.personMissing",
  leader: "notice.leaderMissing",
} as const;

/** What the sheets hold, and what is left out of them; `isDryRun` speaks of new sheets as planned. */
export function scoreNotices(
  sheets: readonly ScoreSheet[],
  book: BookOverview,
  scored: ScoredLedger,
  words: WorkbookWords,
  isDryRun: boolean
): readonly Notice[] {
  const notices = sheets.flatMap(({ kind, groups, sheetName, newSheets }): readonly Notice[] => {
    const told = isDryRun && newSheets.length > 0 ? PLANNED[kind] : SCORED[kind];
    const nameOf = groupNamer(kind);
    const uncounted = scored.records.filter(
      (record) => recordText(record) !== "" && nameOf(record) === undefined
    ).length;
    return [
      ...(groups.length > 0
        ? [{ id: told, params: { count: groups.length, sheet: sheetName } }]
        : []),
      ...(uncounted > 0 ? [{ id: MISSING[kind], params: { count: uncounted } }] : []),
    ];
  });
  return [...notices, ...unknownColumns(book, words), ...ledgerNotices(book, scored, words)];
}

/** Sheets of 得分 whose columns are not known any more: their formulas stay as they are. */
function unknownColumns({ ownTables }: BookOverview, words: WorkbookWords): readonly Notice[] {
  return GROUP_KINDS.flatMap((kind) => {
    const table = ownTables[SCORE_TABLES[kind]];
    return table && headingsNow(table, groupHeadings(kind, words)) === undefined
      ? [columnsUnknown(table)]
      : [];
  });
}

/** Ledgers that cannot be added up yet, and weights that so many ledgers leave no room for. */
function ledgerNotices(
  book: BookOverview,
  scored: ScoredLedger,
  words: WorkbookWords
): readonly Notice[] {
  const context = contextOf(book, scored, words)("department");
  const counted = countedLedgers(context);
  const left = context.ledgers.filter(
    (ledger) => !counted.includes(ledger) && ledger.headings.scoreYear === undefined
  );
  const tooLong = counted.length > 0 && isTooLongForCategories(context);
  return [
    ...left.map(({ tableName }) => ({
      id: "notice.ledgerNotScored" as const,
      params: { table: tableName },
    })),
    ...(tooLong ? [{ id: "notice.categoriesUnused" as const, params: {} }] : []),
  ];
}

function contextOf(
  book: BookOverview,
  scored: ScoredLedger,
  words: WorkbookWords
): (kind: GroupKind) => GroupFormulaContext {
  const ledgers = ledgerTables(book).map((table) => ({
    tableName: table.name,
    headings: table.name === scored.tableName ? scored.headings : headingsOf(book, table),
  }));
  const appraisal = appraisalTable(book);
  const hasCategories = book.ownTables[OWN_TABLES.categories] !== undefined;
  return (kind) => ({ kind, ledgers, words, hasCategories, ...(appraisal ? { appraisal } : {}) });
}

/** Columns may have been inserted or renamed, and the sheet may be written in any of the languages. */
function appraisalTable(book: BookOverview): AppraisalTable | undefined {
  const table = book.ownTables[OWN_TABLES.appraisal];
  if (!table) return undefined;
  const [headings = table.headings] = LANGUAGES.flatMap((language) => {
    const words = appraisalWords(language);
    const usual = APPRAISAL_COLUMNS.map((column) => appraisalHeading(column, words));
    return [headingsNow(table, usual) ?? []].filter((found) => found.length > 0);
  });
  const [unitHeading, scoreHeading] = (["unit", "score"] as const).map(
    (column) => headings[APPRAISAL_COLUMNS.indexOf(column)]
  );
  if (unitHeading === undefined || scoreHeading === undefined) return undefined;
  return { tableName: table.name, unitHeading, scoreHeading };
}
