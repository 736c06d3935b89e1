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
  return [...notices, ...ledgerNotices(book, scored, words)];
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

/** Columns of tblAppraisal: 单位, 社会调查, 群众评价, 领导评价, 科室互评, 测评得分. */
const APPRAISAL_COLUMNS = { unit: 0, score: 5 } as const;

function appraisalTable(book: BookOverview): AppraisalTable | undefined {
  const table = book.ownTables[OWN_TABLES.appraisal];
  const unitHeading = table?.headings[APPRAISAL_COLUMNS.unit];
  const scoreHeading = table?.headings[APPRAISAL_COLUMNS.score];
  if (!table || unitHeading === undefined || scoreHeading === undefined) return undefined;
  return { tableName: table.name, unitHeading, scoreHeading };
}
