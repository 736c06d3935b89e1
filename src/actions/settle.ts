import { quarterEnds } from "../domain/calendar/daySerial";
import type { FieldId } from "../domain/model/fields";
import type { ClosedQuarterChange } from "../domain/snapshots/closedQuarterChanges";
import { standingLine, type SnapshotLine } from "../domain/snapshots/snapshotLine";
import { SCORED_FIGURES } from "../domain/snapshots/snapshotTable";
import { EXPLANATION_FIELDS } from "../domain/snapshots/unfinished";
import type { NewSheet } from "../excel/write/writePlan";
import { foldedNotices } from "./ledger/foldedColumns";
import { ledgerFindings, rowLabels } from "./ledger/ledgerFindings";
import { ledgerPlan } from "./ledger/ledgerPlan";
import { otherLedgers } from "./ledger/otherLedgers";
import { assertWritable } from "./ledger/readLedger";
import { applyFor } from "./report";
import { carryOverSheet } from "./snapshots/carryOverSheet";
import type { ItemsOfAll } from "./snapshots/groupedItems";
import { itemsGoingOn } from "./snapshots/itemsGoingOn";
import { makeSnapshot } from "./snapshots/makeSnapshot";
import { openLedger, type OpenLedger } from "./snapshots/openLedger";
import { openNewYear } from "./newYear/openNewYear";
import { closedChangesOf, unexplainedRows } from "./snapshots/outsideLedger";
import { scoredItems, type ScoredItem } from "./snapshots/scoredRows";
import type { SettleOptions, SnapshotReport } from "./snapshots/snapshotReports";
import { standsAlready } from "./snapshots/standsAlready";
import { yearScoresSheets } from "./snapshots/yearScoresSheets";
import type { ActionContext, Notice } from "./types";

const OCCASION = { kind: "final" } as const;
const RULE = "unfinishedUnexplained";

/**
 * 年底交账: every item with its annual score, and the totals of departments, people and leaders over all
 * ledgers that 得分 adds up, as sheets of values; on wish the
 * unfinished items for next year. Where unfinished items lack cause or remedy, it only adds the columns for
 * them and returns a finding each, unless forced. Running again changes nothing until it is reopened, but
 * gives next year's workbook again. Round trips: 6 and 3 a further ledger, plus one a block of cells of closed
 * quarters and a further block of cells, and for the new workbook 3, and 5 a further ledger. Throws ActionError
 * before anything is written.
 */
export async function runSettle(
  given: ActionContext,
  options: SettleOptions
): Promise<SnapshotReport> {
  const opened = await openLedger(given, options);
  const { ledger, lines, context } = opened;
  const settled = { ...options, isSettled: true };
  const standing = standingLine(lines, ledger.table.name, OCCASION);
  const end = quarterEnds(ledger.year)[4];
  const asOf = Math.min(ledger.asOf, end);
  if (standing) {
    const report = standsAlready(opened, "settle", standing);
    if (options.newWorkbook !== true) return report;
    const notices = [...report.notices, ...(await openNewYear(given, opened, settled))];
    return { ...report, notices };
  }
  const unexplained = unexplainedRows(ledger, asOf, context);
  const findings = ledgerFindings(ledger, { unexplained }).filter(({ ruleId }) => ruleId === RULE);
  const found = {
    tableName: ledger.table.name,
    findings,
    rows: rowLabels(ledger, findings),
  };
  if (findings.length > 0 && options.force !== true) {
    return { ...(await askForExplanations(opened, findings.length, options)), ...found };
  }
  const items = scoredItems(opened, asOf);
  const goingOn = itemsGoingOn(opened, items);
  const carried = options.carryOver === true ? goingOn : undefined;
  const drifted = driftNotices(await closedChangesOf(ledger, context));
  const others = await otherLedgers(ledger.book, ledger, context);
  const report = await makeSnapshot(
    opened,
    {
      action: "settle",
      occasion: OCCASION,
      asOf,
      items,
      figures: SCORED_FIGURES,
      sheetsBeside: (line, taken) => besides(opened, line, { items, others }, carried, taken),
      notices: [
        ...drifted,
        ...(asOf < end ? [{ id: "notice.yearNotEnded", params: { date: end } } as const] : []),
        ...carryNotices(opened, carried),
      ],
    },
    options
  );
  if (options.newWorkbook !== true) return { ...report, ...found };
  // Last: should Excel refuse, 年底交账 stands and this can be had by running it again.
  const notices = [...report.notices, ...(await openNewYear(given, opened, settled))];
  return { ...report, ...found, notices };
}

/** What 年底交账 would write, and what stands against it. */
export function proposeSettle(
  context: ActionContext,
  options: SettleOptions
): Promise<SnapshotReport> {
  return runSettle(context, { ...options, dryRun: true });
}

/** Adds the columns 未完成原因 and 整改措施 where they are missing; nothing is frozen. */
async function askForExplanations(
  { ledger, refresh, context }: OpenLedger,
  count: number,
  { dryRun }: SettleOptions
) {
  const fields: readonly FieldId[] = EXPLANATION_FIELDS;
  const { plan } = ledgerPlan(ledger, refresh, { action: "settle", fields, offers: [] }, context);
  assertWritable(ledger.book);
  const notices: readonly Notice[] = [
    { id: "notice.settleWaiting", params: { count } },
    ...foldedNotices(plan),
  ];
  const told = { typedChanges: [], notices };
  return {
    ...(await applyFor(plan, ledger.book, told, dryRun, context)),
    snapshot: undefined,
  };
}

function besides(
  opened: OpenLedger,
  line: SnapshotLine,
  all: ItemsOfAll,
  carried: readonly ScoredItem[] | undefined,
  taken: readonly string[]
): readonly NewSheet[] {
  const scores = yearScoresSheets(opened, line, all, taken);
  if (!carried || carried.length === 0) return scores;
  const names = [...taken, ...scores.map(({ name }) => name)];
  return [...scores, carryOverSheet(opened, carried, names)];
}

/** The annual totals go by the ledger as it is: where closed quarters were changed since, that is told. */
function driftNotices(changes: readonly ClosedQuarterChange[]): readonly Notice[] {
  if (changes.length === 0) return [];
  return [{ id: "notice.closedQuartersChanged", params: { count: changes.length } }];
}

function carryNotices(
  { ledger, words }: OpenLedger,
  carried: readonly ScoredItem[] | undefined
): readonly Notice[] {
  if (!carried) return [];
  if (carried.length === 0) return [{ id: "notice.nothingToCarry", params: {} }];
  const params = { count: carried.length, sheet: words.carryOver, year: ledger.year + 1 };
  return [{ id: "notice.carriedOver", params }];
}
