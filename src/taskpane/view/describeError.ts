import { ActionError } from "../../actions/types";
import type { PaneError } from "../state/paneState";

/** The sentence for whatever an action rejected with; what is no ActionError is shown with its own message. */
export function describeError(error: unknown): PaneError {
  if (error instanceof ActionError) return { id: `error.${error.code}`, params: error.params };
  const message = error instanceof Error ? error.message : String(error);
  return { id: "app.unexpected", params: { message } };
}
