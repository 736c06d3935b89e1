import { assertNever } from "../../domain/model/invariant";
import type { Actions } from "../actionsPort";
import type { PaneEvent } from "./paneReducer";
import type { ScreenId, StructureChoices } from "./paneState";
import { FRESH_SCREENS } from "./paneState";
import { readOverview } from "./readOverview";
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
      return runner.start(
        "read",
        (context) => readOverview(actions, context),
        (overview) => dispatch({ type: "overviewRead", overview })
      );
    case "structure":
      return loadStructure(dependencies, FRESH_SCREENS.structureChoices);
    case "check":
      return runner.start(
        "read",
        (context) => actions.runCheck(context, {}),
        (report) => dispatch({ type: "checked", report })
      );
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

/** Reads the structure proposal again with other choices; the old one stays in view meanwhile. */
export function loadStructure(
  { actions, runner, dispatch }: PaneDependencies,
  choices: StructureChoices
): Promise<void> {
  return runner.start(
    "read",
    (context) => actions.proposeStructure(context, structureOptions(choices)),
    (proposal) => dispatch({ type: "structureProposed", proposal })
  );
}
