import { useEffect, useMemo, useReducer, useRef } from "react";
import type { ActionRequests } from "../../actions/actionRequests";
import type { DisplayLanguage } from "../../i18n/languages";
import type { Actions } from "../actionsPort";
import type { PaneEnvironment } from "../environment";
import { describeError } from "../view/describeError";
import { followSheet, openScreen, type PaneDependencies } from "./loadScreen";
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

/** Who leafs through the sheets is followed only where he stays. (assumption) */
const SETTLE_MILLISECONDS = 200;

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
  useSheetSwitches(dependencies, state);
  return [state, paneControl(state, dependencies)];
}

/** Follows the sheet in front as long as the pane is there. */
function useSheetSwitches(dependencies: PaneDependencies, state: PaneState): void {
  const newest = useRef(state);
  useEffect(() => {
    newest.current = state;
  }, [state]);
  useEffect(() => {
    const { actions, dispatch } = dependencies;
    const report = (error: unknown): void =>
      dispatch({ type: "errorRaised", error: describeError(error) });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = actions.watchActiveSheet(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void followSheet(dependencies, newest.current), SETTLE_MILLISECONDS);
    });
    watch.catch(report);
    return () => {
      clearTimeout(timer);
      void watch.then((unwatch) => unwatch()).catch(report);
    };
  }, [dependencies]);
}
