import { assertNever } from "../../domain/model/invariant";
import type { Actions } from "../actionsPort";
import type { PaneEvent } from "./paneReducer";
import type { PaneState, ScreenId, StructureChoices } from "./paneState";
import { structureOptions } from "./structureOptions";
import type { TaskRunner } from "./taskRunner";

/** What loading and running need besides the state. */
export interface PaneDependencies {
  readonly actions: Actions;
  readonly runner: TaskRunner;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Shows a screen afresh and reads what it needs; does nothing while something is being written. */
export function openScreen(dependencies: PaneDependencies, screen: ScreenId): Promise<void> {
  if (dependencies.runner.isWriting()) return Promise.resolve();
  dependencies.dispatch({ type: "opened", screen });
  return loadScreen(dependencies, screen);
}

function loadScreen(dependencies: PaneDependencies, screen: ScreenId): Promise<void> {
  const { actions, runner, dispatch } = dependencies;
  switch (screen) {
    case "home":
      return loadHome(dependencies);
    case "structure":
      return runner.start(
        "read",
        (context) => actions.proposeStructure(context, {}),
        (proposal) => dispatch({ type: "structureProposed", proposal })
      );
    case "check":
      return loadCheck(dependencies, undefined);
    case "colour":
      return runner.start(
        "read",
        (context) => actions.proposeColour(context, {}),
        (proposal) => dispatch({ type: "colourProposed", proposal })
      );
    case "score":
      return runner.start(
        "read",
        (context) => actions.proposeScore(context, {}),
        (proposal) => dispatch({ type: "scoreProposed", proposal })
      );
    case "explain":
      return loadExplainer(dependencies);
    case "roster":
      return runner.start(
        "read",
        (context) => actions.proposeRoster(context, {}),
        (report) => dispatch({ type: "rosterProposed", report })
      );
    case "appraisal":
      return loadAppraisal(dependencies);
    case "ledgers":
      return runner.start(
        "read",
        (context) => actions.readLedgers(context, {}),
        (view) => dispatch({ type: "ledgersRead", view })
      );
    case "restore":
      return runner.start(
        "read",
        (context) => actions.proposeRestore(context),
        (proposal) => dispatch({ type: "restoreProposed", proposal })
      );
    default:
      return assertNever(screen);
  }
}

function loadHome({ actions, runner, dispatch }: PaneDependencies): Promise<void> {
  return runner.start(
    "read",
    (context) => actions.readWorkbookState(context),
    (overview) => dispatch({ type: "overviewRead", overview })
  );
}

/** Reads what 测评 and 分类排位 would make. */
function loadAppraisal({ actions, runner, dispatch }: PaneDependencies): Promise<void> {
  return runner.start(
    "read",
    async (context) => ({
      appraisal: await actions.proposeAppraisal(context, {}),
      ranking: await actions.proposeRanking(context, {}),
    }),
    ({ appraisal, ranking }) => {
      dispatch({ type: "appraisalProposed", report: appraisal });
      dispatch({ type: "rankingProposed", report: ranking });
    }
  );
}

/** Reads the ledger for explanations, and which of its rows is selected. */
export function loadExplainer({ actions, runner, dispatch }: PaneDependencies): Promise<void> {
  return runner.start(
    "read",
    (context) => actions.readExplainer(context, {}),
    (explainer) => dispatch({ type: "explainerRead", explainer })
  );
}

/** Checks a ledger (undefined: that of the active sheet); findings of before stay in view meanwhile. */
export function loadCheck(
  { actions, runner, dispatch }: PaneDependencies,
  tableName: string | undefined
): Promise<void> {
  return runner.start(
    "read",
    (context) => actions.runCheck(context, tableName === undefined ? {} : { tableName }),
    (report) => dispatch({ type: "checked", report })
  );
}

/** Reads the structure proposal of one sheet again with other choices; the old one stays in view meanwhile. */
export function loadStructure(
  { actions, runner, dispatch }: PaneDependencies,
  sheetName: string | undefined,
  choices: StructureChoices
): Promise<void> {
  return runner.start(
    "read",
    (context) => actions.proposeStructure(context, structureOptions(choices, sheetName)),
    (proposal) => dispatch({ type: "structureProposed", proposal })
  );
}

/**
 * Another sheet came to the front: home and 规范成表 turn to it, with what was chosen for that sheet before.
 * The other screens keep the ledger that they show.
 */
export function followSheet(dependencies: PaneDependencies, state: PaneState): Promise<void> {
  const { actions, runner, dispatch } = dependencies;
  if (runner.isWriting()) return Promise.resolve();
  if (state.screen === "home") return loadHome(dependencies);
  if (state.screen !== "structure") return Promise.resolve();
  return runner.start(
    "read",
    async (context) => {
      const fresh = await actions.proposeStructure(context, {});
      const kept = state.keptChoices[fresh.sheetName];
      if (!kept) return fresh;
      return actions.proposeStructure(context, structureOptions(kept, fresh.sheetName));
    },
    (proposal) => dispatch({ type: "structureProposed", proposal })
  );
}
