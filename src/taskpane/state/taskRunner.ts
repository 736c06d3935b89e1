import type { ActionContext } from "../../actions/types";
import type { DisplayLanguage } from "../../i18n/languages";
import { workbookWords } from "../../i18n/workbookWords";
import type { PaneEnvironment } from "../environment";
import { describeError } from "../view/describeError";
import type { PaneEvent } from "./paneReducer";
import type { Busy } from "./paneState";

/** Runs one piece of work at a time and tells the pane how it goes. */
export interface TaskRunner {
  /**
   * Starts work and hands its value to `done`. Reading that is still going on is stopped and forgotten;
   * while something is being written, nothing else starts and the call does nothing.
   */
  start<Value>(
    stage: Busy["stage"],
    work: (context: ActionContext) => Promise<Value>,
    done: (value: Value) => void
  ): Promise<void>;
  /** Asks the current work to stop; it answers by failing with `cancelled`. */
  stop(): void;
  isWriting(): boolean;
}

interface Task {
  readonly stage: Busy["stage"];
  readonly controller: AbortController;
}

/** A runner without work. */
export function createTaskRunner(
  environment: PaneEnvironment,
  language: DisplayLanguage,
  dispatch: (event: PaneEvent) => void
): TaskRunner {
  let current: Task | undefined;

  const contextOf = (task: Task): ActionContext => ({
    today: environment.today(),
    timestamp: environment.timestamp(),
    random: environment.random,
    words: workbookWords(language),
    language: language === "keys" ? "zh-CN" : language,
    signal: task.controller.signal,
    onProgress: (progress) => {
      if (current === task) dispatch({ type: "progressed", progress });
    },
  });

  return {
    async start(stage, work, done) {
      if (current?.stage === "run") return;
      current?.controller.abort();
      const task: Task = { stage, controller: new AbortController() };
      current = task;
      dispatch({ type: "started", stage });
      const outcome = await settle(work(contextOf(task)));
      // Forgotten work has nothing to tell any more, not even its failure.
      if (current !== task) return;
      current = undefined;
      if (outcome.ok) done(outcome.value);
      else dispatch({ type: "failed", error: describeError(outcome.error) });
    },
    stop() {
      if (!current) return;
      current.controller.abort();
      dispatch({ type: "stopping" });
    },
    isWriting: () => current?.stage === "run",
  };
}

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };

async function settle<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, error };
  }
}
