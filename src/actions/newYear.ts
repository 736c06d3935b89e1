import { openLedger } from "./snapshots/openLedger";
import { openNewYear } from "./newYear/openNewYear";
import { standingLine } from "../domain/snapshots/snapshotLine";
import type { SnapshotOptions } from "./snapshots/snapshotReports";
import type { ActionContext, ActionReport } from "./types";

/**
 * 新年度工作簿: opens next year's workbook with the unfinished items, at any time after 年底交账; nothing is
 * written into this one. Ledgers that are not handed in yet are named. Round trips: 6, plus one a further
 * block of cells, and 5 for each other ledger. Throws ActionError where Excel refuses.
 */
export async function runNewYear(
  given: ActionContext,
  options: SnapshotOptions
): Promise<ActionReport> {
  const opened = await openLedger(given, options);
  const { table } = opened.ledger;
  const isSettled = standingLine(opened.lines, table.name, { kind: "final" }) !== undefined;
  return {
    action: "settle",
    changes: 0,
    typedChanges: [],
    findings: [],
    notices: await openNewYear(given, opened, { ...options, isSettled }),
    ...(options.dryRun === true ? {} : { opensWorkbook: true }),
  };
}
