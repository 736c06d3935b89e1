import type { SnapshotOccasion } from "../domain/snapshots/snapshotLine";
import { runCloseQuarter } from "./closeQuarter";
import { runCompare } from "./compare";
import { runFreeze } from "./freeze";
import { runNewYear } from "./newYear";
import { runReopen } from "./reopen";
import { runSettle } from "./settle";
import type { CompareReport, SnapshotReport } from "./snapshots/snapshotReports";
import type { ActionContext, ActionReport } from "./types";

/** What the pane's screen 四账 can do with a ledger. */
export type LedgerTaskKind =
  "freeze" | "closeQuarter" | "settle" | "newYear" | "reopen" | "compare";

export interface LedgerTask {
  readonly kind: LedgerTaskKind;
  readonly tableName: string;
  /** Of `closeQuarter` and `reopen`. */
  readonly occasion?: SnapshotOccasion;
  readonly by: string;
  /** 说明 of a snapshot, 原因 of a reopening. */
  readonly note: string;
  readonly force: boolean;
  readonly carryOver: boolean;
  /** Of `settle`. */
  readonly newWorkbook?: boolean;
}

/** What a task reports: a snapshot with what stands against it, or a comparison. */
export type LedgerTaskReport = ActionReport | SnapshotReport | CompareReport;

/** Runs a task, or says what it would do (`dryRun`). Round trips and failures are those of its action. */
export function runLedgerTask(
  context: ActionContext,
  task: LedgerTask,
  dryRun: boolean
): Promise<LedgerTaskReport> {
  const { kind, tableName, occasion, by, note, force, carryOver, newWorkbook = false } = task;
  const options = { tableName, by, note, dryRun };
  switch (kind) {
    case "freeze":
      return runFreeze(context, { ...options, force });
    case "closeQuarter":
      return runCloseQuarter(context, {
        ...options,
        ...(occasion?.kind === "quarter" ? { quarter: occasion.quarter } : {}),
      });
    case "settle":
      return runSettle(context, { ...options, force, carryOver, newWorkbook });
    case "newYear":
      return runNewYear(context, options);
    case "reopen":
      return runReopen(context, { ...options, reason: note, ...(occasion ? { occasion } : {}) });
    case "compare":
      return runCompare(context, options);
  }
}
