import type { RankingWords } from "../domain/model/rankingWords";
import { RANKING_TABLES, type RankingKind } from "../domain/ranking/rankingColumns";
import type { BookOverview } from "../excel/read/bookSnapshot";
import type { WritePlan } from "../excel/write/writePlan";
import { rankingWords } from "../i18n/rankingWords";
import { rosterOf } from "./ledger/readRoster";
import { columnsUnknown } from "./ledger/headingsNow";
import { overwrittenChanges } from "./ledger/overwrittenChanges";
import { smallPlan } from "./ledger/smallPlan";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { newNames, rankingChanges } from "./ranking/rankingChanges";
import { rankedNames, type RankedName } from "./ranking/rankedNames";
import { rankingHeadingsNow } from "./ranking/rankingHeadingsNow";
import { newRankingSheet } from "./ranking/rankingSheet";
import { applyFor } from "./report";
import {
  ActionError,
  type ActionContext,
  type ActionReport,
  type Notice,
  type SettingOptions,
} from "./types";

export interface RankingOptions extends Pick<SettingOptions, "dryRun"> {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
  /** Default: what is ranked already, else people where the roster names some, else departments. */
  readonly kind?: RankingKind;
}

/** What was (or, dry run, would be) made. */
export interface RankingReport extends ActionReport {
  /** The ledger whose departments or people are ranked. */
  readonly tableName: string;
  readonly kind: RankingKind;
  readonly sheetName: string;
  /** Names that get a line. */
  readonly names: readonly string[];
}

/**
 * 分类排位 (濮阳): a sheet with a line for each department, or each person of the roster, six inputs, their
 * weights, the total and the rank within the class by formula; what is there stays as it is. Round trips: 5,
 * plus one a further block of cells; 3 for a dry run or where nothing is new. Throws ActionError before
 * anything is written.
 */
export async function runRanking(
  given: ActionContext,
  { dryRun, ...options }: RankingOptions
): Promise<RankingReport> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const kind = options.kind ?? usualKind(book);
  const all = rankedNames(kind, ledger.records, rosterOf(book));
  if (all.length === 0) {
    const code = kind === "person" ? "noPeople" : "noDepartments";
    throw new ActionError(code, { sheet: book.sheetName });
  }
  const words = rankingWords(context.language);
  const { names, sheetName, ...writes } = rankingWrites(book, kind, all, words, context);
  const present = book.ownTables[RANKING_TABLES[kind]];
  const plan = { ...smallPlan("ranking", ledger, context), ...writes };
  const told = {
    typedChanges: overwrittenChanges(ledger, plan),
    notices: [
      ...notices(kind, names, sheetName, writes, dryRun === true),
      ...(present && !rankingHeadingsNow(kind, present, words) ? [columnsUnknown(present)] : []),
    ],
  };
  return {
    ...(await applyFor(plan, book, told, dryRun, context)),
    tableName: ledger.table.name,
    kind,
    sheetName,
    names: names.map(({ name }) => name),
  };
}

/** What 分类排位 would make, without writing. Round trips: 3. */
export function proposeRanking(
  context: ActionContext,
  options: RankingOptions
): Promise<RankingReport> {
  return runRanking(context, { ...options, dryRun: true });
}

function usualKind(book: BookOverview): RankingKind {
  const present = (["person", "department"] as const).filter(
    (kind) => book.ownTables[RANKING_TABLES[kind]] !== undefined
  );
  if (present.length === 1 && present[0]) return present[0];
  return rosterOf(book).some(({ name }) => name !== "") ? "person" : "department";
}

interface RankingWrites extends Pick<WritePlan, "newSheets" | "ownTableChanges"> {
  readonly names: readonly RankedName[];
  readonly sheetName: string;
}

function rankingWrites(
  book: BookOverview,
  kind: RankingKind,
  all: readonly RankedName[],
  words: RankingWords,
  { words: workbookWords }: ActionContext
): RankingWrites {
  const present = book.ownTables[RANKING_TABLES[kind]];
  if (!present) {
    const sheet = newRankingSheet(book, kind, all, words, workbookWords);
    return { names: all, sheetName: sheet.name, newSheets: [sheet], ownTableChanges: [] };
  }
  const names = newNames(kind, present, all, words);
  return {
    names,
    sheetName: present.sheetName,
    newSheets: [],
    ownTableChanges: rankingChanges(book, kind, present, names, words, workbookWords),
  };
}

function notices(
  kind: RankingKind,
  names: readonly RankedName[],
  sheet: string,
  { newSheets }: Pick<WritePlan, "newSheets">,
  isDryRun: boolean
): readonly Notice[] {
  if (names.length === 0) return [];
  if (newSheets.length === 0) {
    const added = names.map(({ name }) => name).join("\n");
    return [{ id: "notice.unitsAdded", params: { names: added } }];
  }
  const made = isDryRun ? PLANNED[kind] : MADE[kind];
  return [{ id: made, params: { sheet, count: names.length } }];
}

const PLANNED = {
  department: "notice.rankingPlannedDepartments",
  person: "notice.rankingPlannedPeople",
} as const;
const MADE = {
  department: "notice.rankingMadeDepartments",
  person: "notice.rankingMadePeople",
} as const;
