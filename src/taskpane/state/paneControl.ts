import type { ActionContext, ActionReport } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { describeError } from "../view/describeError";
import { loadStructure, openScreen, type PaneDependencies } from "./loadScreen";
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
  readonly chooseStructure: (choices: StructureChoices) => void;
  readonly chooseColour: (choices: ColourChoices) => void;
  readonly chooseScore: (choices: ScoreChoices) => void;
  readonly runStructure: () => void;
  readonly runColour: () => void;
  readonly runScore: () => void;
  readonly runRestore: () => void;
  readonly goToCell: (at: CellRef) => void;
  readonly stop: () => void;
  readonly dismissError: () => void;
  readonly dismissReport: () => void;
}

/** The pane's controls for one state of it. */
export function paneControl(state: PaneState, dependencies: PaneDependencies): PaneControl {
  const { actions, runner, dispatch } = dependencies;

  const run = (work: (context: ActionContext) => Promise<ActionReport>, next: ScreenId): void => {
    void runner.start("run", work, (report) => {
      dispatch({ type: "finished", report });
      void openScreen(dependencies, next);
    });
  };

  return {
    open: (screen) => void openScreen(dependencies, screen),
    chooseStructure: (choices) => {
      dispatch({ type: "structureChosen", choices });
      void loadStructure(dependencies, choices);
    },
    chooseColour: (choices) => dispatch({ type: "colourChosen", choices }),
    chooseScore: (choices) => dispatch({ type: "scoreChosen", choices }),
    runStructure: () =>
      run(
        (context) => actions.runStructure(context, structureOptions(state.structureChoices)),
        "home"
      ),
    runColour: () => run((context) => actions.runColour(context, state.colourChoices), "home"),
    runScore: () => run((context) => actions.runScore(context, state.scoreChoices), "home"),
    runRestore: () => run((context) => actions.runRestore(context), "restore"),
    goToCell: (at) =>
      void actions
        .goToCell(at)
        .catch((error: unknown) => dispatch({ type: "failed", error: describeError(error) })),
    stop: () => runner.stop(),
    dismissError: () => dispatch({ type: "errorDismissed" }),
    dismissReport: () => dispatch({ type: "reportDismissed" }),
  };
}
