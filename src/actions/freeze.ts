import type { Finding } from "../domain/model/finding";
import type { RuleId } from "../domain/rules/rule";
import { standingLine } from "../domain/snapshots/snapshotLine";
import { BASELINE_FIGURES } from "../domain/snapshots/snapshotTable";
import { ledgerFindings, rowLabels } from "./ledger/ledgerFindings";
import { makeSnapshot } from "./snapshots/makeSnapshot";
import { openLedger } from "./snapshots/openLedger";
import { scoredItems } from "./snapshots/scoredRows";
import type { FreezeOptions, SnapshotReport } from "./snapshots/snapshotReports";
import { standsAlready } from "./snapshots/standsAlready";
import { ActionError, type ActionContext } from "./types";

/** What a plan must say of every item before it is agreed: 定人, 定责, 定时 (LEDGER.md, "Who and what"). */
const PLAN_RULES: ReadonlySet<string> = new Set<RuleId>([
  "columnMissing",
  "cellError",
  "leadMissing",
  "leadCatchAll",
  "severalLeads",
  "ownerMissing",
  "deadlineMissing",
  "deadlineUnreadable",
  "deadlineImpossible",
]);

const OCCASION = { kind: "baseline" } as const;

/**
 * 年初对账: freezes the plan of the year as a sheet of values. Where items lack who or by when, it throws
 * ActionError `planIncomplete` with the findings (a dry run returns them), unless forced. Running again
 * changes nothing until the snapshot is reopened. Round trips: 6, plus one a further block of cells.
 */
export async function runFreeze(
  given: ActionContext,
  options: FreezeOptions
): Promise<SnapshotReport> {
  const opened = await openLedger(given, options);
  const { ledger, lines } = opened;
  const standing = standingLine(lines, ledger.table.name, OCCASION);
  if (standing) return standsAlready(opened, "freeze", standing);
  const findings = ledgerFindings(ledger).filter(({ ruleId }) => PLAN_RULES.has(ruleId));
  const rows = rowLabels(ledger, findings);
  const found = { tableName: ledger.table.name, findings, rows };
  if (findings.length > 0 && options.force !== true) {
    if (options.dryRun !== true) throw incomplete(findings);
    return { ...NOTHING_YET, ...found };
  }
  const report = await makeSnapshot(
    opened,
    {
      action: "freeze",
      occasion: OCCASION,
      asOf: ledger.asOf,
      items: scoredItems(opened, ledger.asOf),
      figures: BASELINE_FIGURES,
      notices: [],
    },
    options
  );
  return { ...report, ...found };
}

/** What 年初对账 would write, and what stands against it. */
export function proposeFreeze(
  context: ActionContext,
  options: FreezeOptions
): Promise<SnapshotReport> {
  return runFreeze(context, { ...options, dryRun: true });
}

const NOTHING_YET = {
  action: "freeze",
  changes: 0,
  typedChanges: [],
  notices: [],
  snapshot: undefined,
} as const;

function incomplete(findings: readonly Finding[]): ActionError {
  return new ActionError("planIncomplete", { count: findings.length }, findings);
}
