import { quarterEnds } from "../domain/calendar/daySerial";
import { ledgerDays } from "../domain/scoring/ledgerDays";
import { quarterNumber, standingLine, type QuarterNumber } from "../domain/snapshots/snapshotLine";
import { SCORED_FIGURES } from "../domain/snapshots/snapshotTable";
import { ledgerFindings, rowLabels } from "./ledger/ledgerFindings";
import { otherLedgers } from "./ledger/otherLedgers";
import { makeSnapshot } from "./snapshots/makeSnapshot";
import { occasionName } from "./snapshots/occasionName";
import { openLedger, type OpenLedger } from "./snapshots/openLedger";
import { quarterScoresSheet } from "./snapshots/quarterScoresSheet";
import { scoredItems } from "./snapshots/scoredRows";
import type { CloseQuarterOptions, SnapshotReport } from "./snapshots/snapshotReports";
import { standsAlready } from "./snapshots/standsAlready";
import { ActionError, type ActionContext, type Notice } from "./types";

/**
 * 季度查账: freezes what every item and every department has in a quarter, as of the quarter's last day. The
 * ledger goes on; what is changed in the quarter afterwards is a finding of 检查, and the snapshot stands.
 * The departments' figures are of all ledgers that 得分 adds up.
 * Running again changes nothing until it is reopened. Round trips: 6 and 3 a further ledger, plus one a further block of cells.
 * Throws ActionError where the quarter has not ended.
 */
export async function runCloseQuarter(
  given: ActionContext,
  options: CloseQuarterOptions
): Promise<SnapshotReport> {
  const opened = await openLedger(given, options);
  const { ledger, lines } = opened;
  const quarter = quarterToClose(opened, options.quarter);
  const occasion = { kind: "quarter", quarter } as const;
  const standing = standingLine(lines, ledger.table.name, occasion);
  if (standing) return standsAlready(opened, "closeQuarter", standing);
  const asOf = quarterEnds(ledger.year)[quarter];
  const items = scoredItems(opened, asOf);
  const others = await otherLedgers(ledger.book, ledger, opened.context);
  const findings = ledgerFindings(ledger).filter(({ severity }) => severity === "error");
  const report = await makeSnapshot(
    opened,
    {
      action: "closeQuarter",
      occasion,
      asOf,
      items,
      figures: SCORED_FIGURES,
      sheetsBeside: (line, taken) =>
        quarterScoresSheet(opened, line, quarter, { items, others }, taken),
      notices: openNotices(findings.length),
    },
    options
  );
  return {
    ...report,
    findings,
    tableName: ledger.table.name,
    rows: rowLabels(ledger, findings),
  };
}

/** What 季度查账 would write. */
export function proposeCloseQuarter(
  context: ActionContext,
  options: CloseQuarterOptions
): Promise<SnapshotReport> {
  return runCloseQuarter(context, { ...options, dryRun: true });
}

function quarterToClose(
  { ledger, words }: OpenLedger,
  wanted: QuarterNumber | undefined
): QuarterNumber {
  const { quartersReached, quarterEnds: ends } = ledgerDays(ledger.scoring, ledger.asOf);
  const quarter = wanted ?? quarterNumber(Math.max(1, quartersReached) - 1);
  if (quarter > quartersReached) {
    const name = occasionName({ kind: "quarter", quarter }, words);
    throw new ActionError("quarterNotEnded", { name, date: ends[quarter] });
  }
  return quarter;
}

/** Errors spoil scores: they are frozen as they are, but not without a word. */
function openNotices(count: number): readonly Notice[] {
  return count > 0 ? [{ id: "notice.frozenWithErrors", params: { count } }] : [];
}
