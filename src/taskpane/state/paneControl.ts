import type { RaterCounts } from "../../actions/appraisal/markSheets";
import type { ActionContext, ActionReport } from "../../actions/types";
import type { LedgerTask } from "../../actions/ledgerTask";
import type { DaySerial } from "../../domain/calendar/daySerial";
import type { CellRef } from "../../domain/model/area";
import type { Fix } from "../../domain/model/finding";
import type { RankingKind } from "../../domain/ranking/rankingColumns";
import { describeError } from "../view/describeError";
import {
  loadCheck,
  loadExplainer,
  loadStructure,
  openScreen,
  type PaneDependencies,
} from "./loadScreen";
import type {
  ColourChoices,
  PaneState,
  ScoreChoices,
  ScreenId,
  StructureChoices,
} from "./paneState";
import { structureOptions } from "./structureOptions";

/** What a user can do in the pane. */
export interface PaneControl {
  readonly open: (screen: ScreenId) => void;
  /** Undefined: by today, every day anew. */
  readonly changeAsOf: (date: DaySerial | undefined) => void;
  readonly chooseStructure: (choices: StructureChoices) => void;
  readonly chooseColour: (choices: ColourChoices) => void;
  readonly chooseScore: (choices: ScoreChoices) => void;
  readonly runStructure: () => void;
  readonly runColour: () => void;
  readonly runScore: () => void;
  readonly runRoster: () => void;
  /** With so many columns for raters in the tables that are made. */
  readonly runAppraisal: (raters: RaterCounts) => void;
  /** Shows the ranking of departments or of people instead. */
  readonly chooseRanking: (kind: RankingKind) => void;
  readonly runRanking: () => void;
  readonly runRestore: () => void;
  /** Shows what a task on the four ledgers would do. */
  readonly chooseLedgerTask: (task: LedgerTask) => void;
  readonly runLedgerTask: (task: LedgerTask) => void;
  readonly checkAgain: () => void;
  readonly explainSelected: () => void;
  readonly proposeFixes: (fixes: readonly Fix[]) => void;
  readonly runFixes: (fixes: readonly Fix[]) => void;
  readonly dropFixes: () => void;
  readonly goToCell: (at: CellRef) => void;
  readonly stop: () => void;
  readonly dismissError: () => void;
  readonly dismissReport: () => void;
}

/** The pane's controls for one state of it; every write goes to the sheet or table that is in view. */
export function paneControl(state: PaneState, dependencies: PaneDependencies): PaneControl {
  const { actions, runner, dispatch } = dependencies;

  const run = (
    work: (context: ActionContext) => Promise<ActionReport>,
    next: () => Promise<void>
  ): void => {
    void runner.start("run", work, (report) => {
      dispatch({ type: "finished", report });
      void next();
    });
  };
  const home = (): Promise<void> => openScreen(dependencies, "home");
  const tableName = state.check?.tableName ?? "";

  return {
    open: (screen) => void openScreen(dependencies, screen),
    changeAsOf: (date) => {
      const ledger = state.overview?.ledger;
      if (!ledger) return;
      run((context) => actions.changeAsOf(context, { tableName: ledger.tableName, date }), home);
    },
    chooseStructure: (choices) => {
      dispatch({ type: "structureChosen", choices });
      void loadStructure(dependencies, state.structure?.sheetName, choices);
    },
    chooseColour: (choices) => dispatch({ type: "colourChosen", choices }),
    chooseScore: (choices) => dispatch({ type: "scoreChosen", choices }),
    runStructure: () => {
      const options = structureOptions(state.structureChoices, state.structure?.sheetName);
      run((context) => actions.runStructure(context, options), home);
    },
    runColour: () => {
      const options = { ...state.colourChoices, ...tableOf(state.colour) };
      run((context) => actions.runColour(context, options), home);
    },
    runScore: () => {
      const options = { ...state.scoreChoices, ...tableOf(state.score) };
      run((context) => actions.runScore(context, options), home);
    },
    runAppraisal: (raters) =>
      run(
        (context) => actions.runAppraisal(context, { ...tableOf(state.appraisal), raters }),
        () => openScreen(dependencies, "appraisal")
      ),
    chooseRanking: (kind) =>
      void runner.start(
        "read",
        (context) => actions.proposeRanking(context, { ...tableOf(state.ranking), kind }),
        (report) => dispatch({ type: "rankingProposed", report })
      ),
    runRanking: () => {
      const { ranking } = state;
      const kind = ranking && { kind: ranking.kind };
      run(
        (context) => actions.runRanking(context, { ...tableOf(ranking), ...kind }),
        () => openScreen(dependencies, "appraisal")
      );
    },
    runRoster: () => run((context) => actions.runRoster(context, tableOf(state.roster)), home),
    runRestore: () =>
      run(
        (context) => actions.runRestore(context),
        () => openScreen(dependencies, "restore")
      ),
    chooseLedgerTask: (task) => {
      dispatch({ type: "ledgerTaskChosen", task });
      // A reopening has nothing to show before its reason is written.
      if (task.kind === "reopen") return;
      void runner.start(
        "read",
        // Forced, so that the preview tells both what stands against it and what would be written.
        (context) => actions.runLedgerTask(context, { ...task, force: true }, true),
        (preview) => dispatch({ type: "ledgerTaskProposed", preview })
      );
    },
    runLedgerTask: (task) =>
      run(
        (context) => actions.runLedgerTask(context, task, false),
        () => openScreen(dependencies, "ledgers")
      ),
    explainSelected: () => void loadExplainer(dependencies),
    checkAgain: () => void loadCheck(dependencies, state.check?.tableName),
    proposeFixes: (fixes) => {
      dispatch({ type: "fixesChosen", fixes });
      void runner.start(
        "read",
        (context) => actions.proposeFixes(context, { tableName, fixes }),
        (proposal) => dispatch({ type: "fixesProposed", proposal })
      );
    },
    runFixes: (fixes) =>
      run(
        (context) => actions.runFixes(context, { tableName, fixes }),
        () => loadCheck(dependencies, tableName)
      ),
    dropFixes: () => dispatch({ type: "fixesDropped" }),
    goToCell: (at) =>
      void actions
        .goToCell(at)
        .catch((error: unknown) => dispatch({ type: "errorRaised", error: describeError(error) })),
    stop: () => runner.stop(),
    dismissError: () => dispatch({ type: "errorDismissed" }),
    dismissReport: () => dispatch({ type: "reportDismissed" }),
  };
}

/** Confirming writes into the ledger that was previewed, whatever sheet is in front by then. */
function tableOf(proposal: { readonly tableName: string } | undefined): { tableName?: string } {
  return proposal ? { tableName: proposal.tableName } : {};
}
