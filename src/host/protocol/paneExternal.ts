import type { HostEvent } from "./nativeBridge";
import { safeArray } from "./safeArray";
import type { RequirementMatrix } from "./requirementMatrix";
import { createPaneContext, type PaneContextOptions } from "./paneContext";

export interface PaneHostOptions extends PaneContextOptions {
  /** Answers a request text with the answer's text (see createRequestMeter). */
  readonly handle: (requestText: string) => string;
  readonly requirementMatrix: RequirementMatrix;
  /** Office.actions of a shared runtime receive ribbon clicks; default true. */
  readonly sharedRuntime?: boolean;
  /** Calls of office.js that are neither batches nor events; the default refuses them silently to the pane. */
  readonly onUnknownCall?: (dispatchId: number, params: unknown) => void;
}

export interface PaneHost {
  raiseEvent(event: HostEvent): void;
  /** A keyboard shortcut's action of the given id (`Office.actions.associate`), without an event object. */
  raiseAction(actionId: string): void;
  /**
   * A click on a ribbon button of the given manifest FunctionName; resolves when the add-in calls
   * `event.completed()`. Rejects when the add-in takes no ribbon clicks or knows no such function.
   */
  runCommand(functionName: string, controlId: string): Promise<void>;
}

/** Dispatch ids of the task-pane contract as office.js calls them. */
const EXECUTE_RICH_API_REQUEST = 93;
const RICH_API_MESSAGE_EVENT = 33;
const COMMAND_INVOKED_EVENT = 39;
const COMMAND_COMPLETED = 94;
const INTERNAL_ERROR = 5001;
const ACTION_CATEGORY = 2;
const ACTION_TYPE = 1000;
/** Where a request's text stands in the parameters: customData, method, path, headers, body, … */
const BODY_INDEX = 4;

type EventHandler = (dispatchId: number, message: unknown) => void;
type Completed = (result: unknown) => void;

/**
 * Defines `window.external` before office.js loads, so that the unmodified library takes this window for
 * a task pane of desktop Excel. Returns how to raise events in it.
 */
export function installPaneHost(target: object, options: PaneHostOptions): PaneHost {
  const handlers = new Map<number, EventHandler>();
  let commandCount = 0;
  const commands = new Map<string, (status: number) => void>();
  const context = createPaneContext(options);
  const flags = options.sharedRuntime === false ? 0 : 1;
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$local$$disableLogging$${flags}`,
    GetContext: () => context,
    Execute(dispatchId: number, params: readonly unknown[], completed: Completed) {
      if (dispatchId === COMMAND_COMPLETED) {
        const [commandId, status] = params as readonly [string, number];
        commands.get(commandId)?.(status);
        queueMicrotask(() => completed(0));
        return;
      }
      if (dispatchId !== EXECUTE_RICH_API_REQUEST) {
        options.onUnknownCall?.(dispatchId, params);
        queueMicrotask(() => completed(INTERNAL_ERROR));
        return;
      }
      const message = params[0] as readonly unknown[];
      const answer = options.handle(String(message[BODY_INDEX]));
      // A microtask: setTimeout(0) would cost 4 ms a batch in Chromium.
      queueMicrotask(() => completed(safeArray([0, safeArray([200, [], answer])])));
    },
    RegisterEvent(
      dispatchId: number,
      _targetId: string,
      handler: EventHandler,
      completed: (status: number) => void
    ) {
      handlers.set(dispatchId, handler);
      queueMicrotask(() => completed(0));
    },
    UnregisterEvent(dispatchId: number, _targetId: string, completed: (status: number) => void) {
      handlers.delete(dispatchId);
      queueMicrotask(() => completed(0));
    },
  };
  Object.defineProperty(target, "external", {
    value: external,
    configurable: true,
    writable: true,
  });

  function raiseEvent({ category, type, targetId, message }: HostEvent): void {
    const entry = safeArray([category, type, targetId, JSON.stringify(message), "", false]);
    queueMicrotask(() =>
      handlers.get(RICH_API_MESSAGE_EVENT)?.(RICH_API_MESSAGE_EVENT, safeArray([entry]))
    );
  }

  async function runCommand(functionName: string, controlId: string): Promise<void> {
    const handler = handlers.get(COMMAND_INVOKED_EVENT);
    if (handler === undefined) throw new Error("The add-in takes no ribbon clicks yet");
    commandCount += 1;
    const commandId = `command${commandCount}`;
    const status = await new Promise<number>((resolve) => {
      commands.set(commandId, resolve);
      const eventText = JSON.stringify({ source: { id: controlId } });
      handler(COMMAND_INVOKED_EVENT, safeArray([commandId, functionName, eventText]));
    });
    commands.delete(commandId);
    if (status !== 0)
      throw new Error(`${functionName} is not a function of the add-in (${status})`);
  }

  return {
    raiseEvent,
    runCommand,
    raiseAction(actionId) {
      raiseEvent({
        category: ACTION_CATEGORY,
        type: ACTION_TYPE,
        targetId: "",
        message: [actionId, "{}"],
      });
    },
  };
}
