import type { LightRules } from "../excel/write/writePlan";
import { formulaColumnsFor } from "../domain/formulas/formulaColumnsFor";
import type { FieldId } from "../domain/model/fields";
import { isBlank } from "../domain/model/cellValue";
import { STATUSES, type Status } from "../domain/model/statuses";
import type { LedgerRecord } from "../domain/scoring/ledgerRecord";
import { scoreRow } from "../domain/scoring/scoreRow";
import { lightsPlan } from "./colour/lightsPlan";
import { legendPlan } from "./colour/legendPlan";
import { completionOffers, withOffers, type CompletionOffer } from "./ledger/completionOffers";
import { foldedNotices } from "./ledger/foldedColumns";
import { ledgerPlan, lightRulesFor, type LedgerPlan } from "./ledger/ledgerPlan";
import { noTasksNotices } from "./ledger/noTasks";
import { percentUnitNotices } from "./ledger/percentUnit";
import { assertWritable, type Ledger } from "./ledger/readLedger";
import { refreshLedger, type Refresh } from "./ledger/refresh";
import { overwrittenChanges } from "./ledger/overwrittenChanges";
import { offerChanges } from "./ledger/typedChanges";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { applyFor } from "./report";
import type { ActionContext, ActionReport, ColourOptions, ColourProposal, Notice } from "./types";

interface Computed {
  readonly ledger: Ledger;
  readonly refresh: Refresh;
  readonly offers: readonly CompletionOffer[];
  readonly plan: LedgerPlan;
  /** In the language of the workbook. */
  readonly context: ActionContext;
}

/** What 标色 would do. Round trips: 3, plus one a block of cells beyond the first. */
export async function proposeColour(
  given: ActionContext,
  options: ColourOptions
): Promise<ColourProposal> {
  const { ledger, refresh, offers, plan, context } = await compute(given, {
    ...options,
    readCompletion: true,
  });
  const counted = statusCounts(ledger, withOffers(refresh.records, offers), context);
  return {
    tableName: ledger.table.name,
    sheetName: ledger.table.sheetName,
    statusCounts: statusCounts(ledger, refresh.records, context),
    overdueUnreported: overdueUnreported(ledger, refresh.records, context),
    completionOffers: offerChanges(ledger, plan, offers),
    statusCountsWithOffers: counted,
    overwritten: overwrittenChanges(ledger, plan.plan),
    addedFields: plan.addedFields,
    notices: [...noTasksNotices(ledger), ...percentUnitNotices(ledger)],
  };
}

/**
 * 标色: status, light and days late as formulas and conditional formats on them; never a painted cell.
 * Round trips: 5, plus one a further block of cells. Throws ActionError before anything is written.
 */
export async function runColour(
  context: ActionContext,
  options: ColourOptions
): Promise<ActionReport> {
  const { ledger, refresh, offers, plan, context: inLanguage } = await compute(context, options);
  assertWritable(ledger.book);
  const rules = lightRulesFor(ledger, plan, options.wholeRow ?? false);
  const lights = lightsPlan(ledger, options, inLanguage.words);
  const legend = legendPlan(lights.book);
  return applyFor(
    {
      ...plan.plan,
      ownTableChanges: [...plan.plan.ownTableChanges, ...lights.changes],
      ...(rules ? { lightRules: rules } : {}),
      ...(legend.footers.length > 0 ? { footers: legend.footers } : {}),
    },
    ledger.book,
    {
      typedChanges: [
        ...offerChanges(ledger, plan, offers),
        ...overwrittenChanges(ledger, plan.plan),
      ],
      notices: [
        ...noTasksNotices(ledger),
        ...percentUnitNotices(ledger),
        ...foldedNotices(plan.plan),
        ...refresh.settings.notices,
        ...noticesOf(offers, rules),
        ...lights.notices,
        ...legend.notices,
      ],
    },
    options.dryRun,
    context
  );
}

function noticesOf(
  offers: readonly CompletionOffer[],
  rules: LightRules | undefined
): readonly Notice[] {
  const notices: Notice[] = [];
  if (rules) notices.push({ id: "notice.rulesAdded", params: { count: rules.lights.length } });
  if (offers.length > 0) {
    notices.push({ id: "notice.completionRead", params: { count: offers.length } });
  }
  return notices;
}

async function compute(given: ActionContext, options: ColourOptions): Promise<Computed> {
  const { context, ledger } = await readNamedLedger(given, options);
  const refresh = refreshLedger(ledger, options, context);
  const fields: readonly FieldId[] = ["completedDate", ...formulaColumnsFor("colour")];
  const offers =
    options.readCompletion === false ? [] : colourOffers(ledger, refresh, context, fields);
  const plan = ledgerPlan(ledger, refresh, { action: "colour", fields, offers }, context);
  return { ledger, refresh, offers, plan, context };
}

/** Only offers for columns that are there or that this action adds. */
function colourOffers(
  ledger: Ledger,
  refresh: Refresh,
  context: ActionContext,
  fields: readonly FieldId[]
): readonly CompletionOffer[] {
  return completionOffers(refresh.records, {
    year: ledger.year,
    asOf: ledger.asOf,
    fullPercent: ledger.scoring.fullPercent,
    words: context.words,
  }).filter(({ field }) => ledger.headings[field] !== undefined || fields.includes(field));
}

function statusOf(ledger: Ledger, record: LedgerRecord, context: ActionContext): Status | "" {
  return scoreRow(record, ledger.scoring, ledger.asOf, context.words.deadlineKinds).status;
}

function statusCounts(
  ledger: Ledger,
  records: readonly LedgerRecord[],
  context: ActionContext
): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const record of records) {
    const status = statusOf(ledger, record, context);
    if (status !== "") counts[status]++;
  }
  return counts;
}

function overdueUnreported(
  ledger: Ledger,
  records: readonly LedgerRecord[],
  context: ActionContext
): number {
  const isUnreported = (record: LedgerRecord): boolean =>
    isBlank(record.progress) && isBlank(record.reportedStatus) && isBlank(record.percentDone);
  return records.filter(
    (record) => isUnreported(record) && statusOf(ledger, record, context) === "overdue"
  ).length;
}
