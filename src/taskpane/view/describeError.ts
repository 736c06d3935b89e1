import { ActionError } from "../../actions/types";
import type { PaneError } from "../state/paneState";

/** The sentence for whatever an action rejected with, and behind it the text for whoever is asked for help. */
export function describeError(error: unknown): PaneError {
  const details = errorDetails(error);
  if (error instanceof ActionError) {
    return { id: `error.${error.code}`, params: error.params, details };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { id: "app.unexpected", params: { message }, details };
}

/** Name, message, code and place of an error and of all its causes, one block each, in English. */
export function errorDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: unknown };
  const lines = [
    error.stack ?? `${error.name}: ${error.message}`,
    ...(code === undefined ? [] : [`code: ${String(code)}`]),
    ...(debugInfo === undefined ? [] : [`debugInfo: ${JSON.stringify(debugInfo)}`]),
  ];
  const cause = error.cause === undefined ? [] : [`caused by: ${errorDetails(error.cause)}`];
  return [...lines, ...cause].join("\n");
}
