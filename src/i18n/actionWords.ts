import type { MessageId } from "./catalogue";

/** Which message names an action, by its id. */
export const ACTION_WORDS: ReadonlyMap<string, MessageId> = new Map<string, MessageId>([
  ["structure", "action.structure"],
  ["check", "action.check"],
  ["colour", "action.colour"],
  ["score", "action.score"],
  ["restore", "action.restore"],
]);
