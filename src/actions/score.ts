import { formulaColumnsFor } from "../domain/formulas/formulaColumnsFor";
import type { FieldId } from "../domain/model/fields";
import type { WorkbookWords } from "../domain/model/workbookWords";
import { ledgerDays } from "../domain/scoring/ledgerDays";
import { completionOffers, withOffers, type CompletionOffer } from "./ledger/completionOffers";
import { foldedNotices } from "./ledger/foldedColumns";
import { ledgerPlan, type LedgerPlan } from "./ledger/ledgerPlan";
import { planOffers } from "./ledger/planOffers";
import { noTasksNotices } from "./ledger/noTasks";
import { percentUnitNotices } from "./ledger/percentUnit";
import { assertWritable, type Ledger } from "./ledger/readLedger";
import { refreshLedger, type Refresh } from "./ledger/refresh";
import { overwrittenChanges } from "./ledger/overwrittenChanges";
import { offerChanges } from "./ledger/typedChanges";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { applyFor } from "./report";
import { closedNotices } from "./snapshots/closedNotices";
import { missingNames } from "./score/missingNames";
import type { ScoreSheet } from "./score/scoreSheet";
import { scoreNotices, scoreSheets } from "./score/scoreSheets";
import type {
  ActionContext,
  ActionReport,
  Notice,
  ScoreOptions,
  ScoreProposal,
  TypedChange,
} from "./types";

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
  readonly scores: readonly ScoreSheet[];
  readonly words: WorkbookWords;
  readonly notices: readonly Notice[];
}

/** What 季度得分 would write. Round trips: 3, plus one a block of cells beyond the first. */
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
    overwritten: overwritten(computed),
    addedFields: plan.addedFields,
    notices,
  };
}

/**
 * 季度得分: plan and done columns, score and note formulas, the sheets of 得分 by department, person and leader.
 * Round trips: 5, plus one a further block of cells. Throws ActionError before anything is written.
 */
export async function runScore(
  context: ActionContext,
  options: ScoreOptions
): Promise<ActionReport> {
  const computed = await compute(context, options);
  const { ledger, plans, completions, plan, scores, words, notices } = computed;
  assertWritable(ledger.book);
  return applyFor(
    {
      ...plan.plan,
      names: [
        ...(scores.length > 0 ? missingNames(ledger.book, words) : []),
        ...scores.flatMap(({ names }) => names),
      ],
      newSheets: scores.flatMap(({ newSheets }) => newSheets),
      ownTableChanges: [...plan.plan.ownTableChanges, ...scores.flatMap(({ changes }) => changes)],
    },
    ledger.book,
    {
      typedChanges: [
        ...offerChanges(ledger, plan, [...plans, ...completions]),
        ...overwritten(computed),
      ],
      notices,
    },
    options.dryRun,
    context
  );
}

/** Figures typed over formulas, in the ledger and in the sheets of 得分. */
function overwritten({ ledger, plan, scores }: Computed): readonly TypedChange[] {
  const ownTableChanges = scores.flatMap(({ changes }) => changes);
  return overwrittenChanges(ledger, { ...plan.plan, ownTableChanges });
}

async function compute(given: ActionContext, options: ScoreOptions): Promise<Computed> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const refresh = refreshLedger(ledger, options, context);
  const completions =
    options.readCompletion === false ? [] : completionsFor(ledger, refresh, context);
  const plans = options.backSchedule === false ? [] : plansFor(ledger, refresh, context);
  const fields: readonly FieldId[] = [...TYPED_FIELDS, ...formulaColumnsFor("score")];
  const offers = [...completions, ...plans];
  const plan = ledgerPlan(ledger, refresh, { action: "score", fields, offers }, context);
  const scored = {
    tableName: ledger.table.name,
    headings: plan.headings,
    records: withOffers(refresh.records, offers),
  };
  const { words } = context;
  const scores = scoreSheets(book, scored, words);
  const notices = [
    ...noTasksNotices(ledger),
    ...percentUnitNotices(ledger),
    ...foldedNotices(plan.plan),
    ...refresh.settings.notices,
    ...quarterNotices(ledger),
    ...closedNotices(ledger, context),
    ...scoreNotices(scores, book, scored, words, options.dryRun === true),
  ];
  return { ledger, plans, completions, plan, scores, words, notices };
}

function quarterNotices({ scoring, asOf }: Ledger): readonly Notice[] {
  const { quartersReached } = ledgerDays(scoring, asOf);
  return quartersReached === 0 ? [{ id: "notice.noQuarterReached", params: {} }] : [];
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
