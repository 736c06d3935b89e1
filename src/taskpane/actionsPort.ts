import type { AppraisalOptions, AppraisalReport } from "../actions/appraisal";
import type { AsOfOptions } from "../actions/changeAsOf";
import type { ExplainOptions } from "../actions/explain";
import type { LedgerExplainer } from "../actions/explain/explainerOf";
import type { RankingOptions, RankingReport } from "../actions/ranking";
import type { RosterOptions, RosterReport } from "../actions/roster";
import type { FixOptions } from "../actions/fixFindings";
import type {
  ActionContext,
  ActionReport,
  CheckOptions,
  CheckReport,
  ColourOptions,
  ColourProposal,
  FixProposal,
  LedgerOverview,
  RestoreProposal,
  ScoreOptions,
  ScoreProposal,
  StructureOptions,
  StructureProposal,
} from "../actions/types";
import type { LedgerTask, LedgerTaskReport } from "../actions/ledgerTask";
import type { LedgersView } from "../actions/snapshots/ledgersView";
import type { SnapshotOptions } from "../actions/snapshots/snapshotReports";
import type { CellRef } from "../domain/model/area";

/**
 * What the pane can do to the workbook. The entry point passes the real actions in; every function rejects
 * with an ActionError where nothing was done.
 */
export interface Actions {
  readWorkbookState(context: ActionContext): Promise<LedgerOverview>;
  changeAsOf(context: ActionContext, options: AsOfOptions): Promise<ActionReport>;
  proposeStructure(context: ActionContext, options: StructureOptions): Promise<StructureProposal>;
  runStructure(context: ActionContext, options: StructureOptions): Promise<ActionReport>;
  runCheck(context: ActionContext, options: CheckOptions): Promise<CheckReport>;
  proposeFixes(context: ActionContext, options: FixOptions): Promise<FixProposal>;
  runFixes(context: ActionContext, options: FixOptions): Promise<ActionReport>;
  proposeColour(context: ActionContext, options: ColourOptions): Promise<ColourProposal>;
  runColour(context: ActionContext, options: ColourOptions): Promise<ActionReport>;
  proposeScore(context: ActionContext, options: ScoreOptions): Promise<ScoreProposal>;
  runScore(context: ActionContext, options: ScoreOptions): Promise<ActionReport>;
  proposeRoster(context: ActionContext, options: RosterOptions): Promise<RosterReport>;
  runRoster(context: ActionContext, options: RosterOptions): Promise<RosterReport>;
  proposeAppraisal(context: ActionContext, options: AppraisalOptions): Promise<AppraisalReport>;
  runAppraisal(context: ActionContext, options: AppraisalOptions): Promise<AppraisalReport>;
  proposeRanking(context: ActionContext, options: RankingOptions): Promise<RankingReport>;
  runRanking(context: ActionContext, options: RankingOptions): Promise<RankingReport>;
  readExplainer(context: ActionContext, options: ExplainOptions): Promise<LedgerExplainer>;
  readLedgers(context: ActionContext, options: SnapshotOptions): Promise<LedgersView>;
  runLedgerTask(
    context: ActionContext,
    task: LedgerTask,
    dryRun: boolean
  ): Promise<LedgerTaskReport>;
  proposeRestore(context: ActionContext): Promise<RestoreProposal>;
  runRestore(context: ActionContext): Promise<ActionReport>;
  goToCell(ref: CellRef): Promise<void>;
  /** Tells of every other sheet that comes to the front until the function that comes back is called. */
  watchActiveSheet(onSwitched: () => void): Promise<() => Promise<void>>;
}
