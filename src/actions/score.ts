import { formulaColumnsFor } from "../domain/formulas/formulaColumnsFor";
import type { FieldId } from "../domain/model/fields";
import { isCatchAllLead } from "../domain/owner/leadNames";
import { departmentText } from "../domain/scoring/departmentText";
import { ledgerDays } from "../domain/scoring/ledgerDays";
import { recordText } from "../domain/scoring/recordText";
import { sheetOf, withOffers } from "./colour";
import { completionOffers, type CompletionOffer } from "./ledger/completionOffers";
import { foldedNotices } from "./ledger/foldedColumns";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { ledgerPlan, type LedgerPlan } from "./ledger/ledgerPlan";
import { planOffers } from "./ledger/planOffers";
import { assertWritable, ledgerOf, type Ledger } from "./ledger/readLedger";
import { refreshLedger, type Refresh } from "./ledger/refresh";
import { offerChanges } from "./ledger/typedChanges";
import { applyFor, readFor } from "./report";
import { scoresSheet, type ScoresSheet } from "./score/scoresSheet";
import type { ActionContext, ActionReport, Notice, ScoreOptions, ScoreProposal } from "./types";

/** Typed columns that scoring needs; missing ones are added for people to fill in. */
const TYPED_FIELDS = [
  "plan1",
  "plan2",
  "plan3",
  "plan4",
  "done1",
  "done2",
  "done3",
  "done4",
  "completedDate",
] as const satisfies readonly FieldId[];

interface Computed {
  readonly ledger: Ledger;
  readonly plans: readonly CompletionOffer[];
  readonly completions: readonly CompletionOffer[];
  readonly plan: LedgerPlan;
  readonly scores: ScoresSheet | undefined;
  readonly notices: readonly Notice[];
}

/** What 季度得分 would write. Round trips: 3, plus one a block of 60,000 cells beyond the first. */
export async function proposeScore(
  context: ActionContext,
  options: ScoreOptions
): Promise<ScoreProposal> {
  const computed = await compute(context, {
    ...options,
    backSchedule: true,
    readCompletion: true,
    dryRun: true,
  });
  const { ledger, plans, completions, plan, notices } = computed;
  return {
    tableName: ledger.table.name,
    sheetName: ledger.table.sheetName,
    planOffers: offerChanges(ledger, plan, plans),
    completionOffers: offerChanges(ledger, plan, completions),
    addedFields: plan.addedFields,
    notices,
  };
}

/**
 * 季度得分: plan and done columns, score and note formulas, the 得分 sheet by department.
 * Round trips: 5, plus one a further block of cells. Throws ActionError before anything is written.
 */
export async function runScore(
  context: ActionContext,
  options: ScoreOptions
): Promise<ActionReport> {
  const { ledger, plans, completions, plan, scores, notices } = await compute(context, options);
  assertWritable(ledger.book);
  return applyFor(
    {
      ...plan.plan,
      newSheets: scores?.newSheets ?? [],
      ownTableChanges: [...plan.plan.ownTableChanges, ...(scores?.changes ?? [])],
    },
    ledger.book,
    { typedChanges: offerChanges(ledger, plan, [...plans, ...completions]), notices },
    options.dryRun,
    context
  );
}

async function compute(given: ActionContext, options: ScoreOptions): Promise<Computed> {
  const { tableName } = options;
  const book = await readFor(
    { ...(tableName === undefined ? {} : { tableName }), ...sheetOf(options), preferLedger: true },
    "ledger",
    given
  );
  const context = inWorkbookLanguage(book, given);
  const ledger = ledgerOf(book, tableName, options, context);
  const refresh = refreshLedger(ledger, options, context);
  const completions =
    options.readCompletion === false ? [] : completionsFor(ledger, refresh, context);
  const plans = options.backSchedule === false ? [] : plansFor(ledger, refresh, context);
  const fields: readonly FieldId[] = [...TYPED_FIELDS, ...formulaColumnsFor("score")];
  const offers = [...completions, ...plans];
  const plan = ledgerPlan(ledger, refresh, { action: "score", fields, offers }, context);
  const records = withOffers(refresh.records, offers);
  const scores =
    plan.headings.leadDepartment === undefined
      ? undefined
      : scoresSheet(book, records, {
          tableName: ledger.table.name,
          headings: plan.headings,
          words: context.words,
        });
  // A sheet that is still to be made is spoken of as such until it is.
  const willWrite = options.dryRun === true && (scores?.newSheets.length ?? 0) > 0;
  const notices = [...foldedNotices(plan.plan), ...noticesOf(ledger, refresh, scores, willWrite)];
  return { ledger, plans, completions, plan, scores, notices };
}

function completionsFor(
  ledger: Ledger,
  refresh: Refresh,
  context: ActionContext
): readonly CompletionOffer[] {
  return completionOffers(refresh.records, {
    year: ledger.year,
    asOf: ledger.asOf,
    fullPercent: ledger.scoring.fullPercent,
    words: context.words,
  });
}

function plansFor(
  ledger: Ledger,
  refresh: Refresh,
  context: ActionContext
): readonly CompletionOffer[] {
  return planOffers(refresh.records, {
    year: ledger.year,
    fullPercent: ledger.scoring.fullPercent,
    words: context.words,
    dueDates: (bodyRow) => refresh.derived[bodyRow]?.reading?.due ?? [],
  });
}

function isCounted(department: string | undefined): boolean {
  return department !== undefined && !isCatchAllLead(department);
}

function noticesOf(
  ledger: Ledger,
  refresh: Refresh,
  scores: ScoresSheet | undefined,
  willWrite: boolean
): readonly Notice[] {
  const missing = refresh.records.filter(
    (record) => recordText(record) !== "" && !isCounted(departmentText(record))
  ).length;
  const notices: Notice[] = [];
  if (ledgerDays(ledger.scoring, ledger.asOf).quartersReached === 0) {
    notices.push({ id: "notice.noQuarterReached", params: {} });
  }
  if (scores && scores.departments.length > 0) {
    notices.push({
      id: willWrite ? "notice.departmentsPlanned" : "notice.departmentsScored",
      params: { count: scores.departments.length, sheet: scores.sheetName },
    });
  }
  if (missing > 0) notices.push({ id: "notice.departmentMissing", params: { count: missing } });
  return notices;
}
