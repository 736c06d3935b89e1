import { useEffect, useMemo, useReducer } from "react";
import type { ActionRequests } from "../../actions/actionRequests";
import type { DisplayLanguage } from "../../i18n/languages";
import type { Actions } from "../actionsPort";
import type { PaneEnvironment } from "../environment";
import { openScreen, type PaneDependencies } from "./loadScreen";
import { paneControl, type PaneControl } from "./paneControl";
import { paneReducer } from "./paneReducer";
import { INITIAL_STATE, type PaneState } from "./paneState";
import { createTaskRunner } from "./taskRunner";

/** What the pane is given by its entry point. */
export interface PaneInputs {
  readonly actions: Actions;
  readonly environment: PaneEnvironment;
  readonly language: DisplayLanguage;
  readonly requests: ActionRequests;
}

/** The pane's state and controls: opens the home screen, then whatever the ribbon asks for. */
export function usePane(inputs: PaneInputs): readonly [PaneState, PaneControl] {
  const { actions, environment, language, requests } = inputs;
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const dependencies = useMemo<PaneDependencies>(
    () => ({
      actions,
      dispatch,
      runner: createTaskRunner(environment, language, dispatch),
    }),
    [actions, environment, language]
  );
  useEffect(() => {
    void openScreen(dependencies, "home");
    const unsubscribe = requests.subscribe(({ action }) => void openScreen(dependencies, action));
    return () => {
      unsubscribe();
      dependencies.runner.stop();
    };
  }, [dependencies, requests]);
  return [state, paneControl(state, dependencies)];
}
