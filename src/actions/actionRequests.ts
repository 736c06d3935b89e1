import type { ActionId } from "./types";

/** A click on the ribbon: the pane is asked to show this action's preview. */
export interface ActionRequest {
  readonly action: ActionId;
}

type Listener = (request: ActionRequest) => void;

/** Where ribbon commands and the pane meet; both live in the same runtime. */
export interface ActionRequests {
  /** Hands a request to the pane, or keeps the newest until a pane listens. */
  publish(request: ActionRequest): void;
  /** Listens until the function that comes back is called; a kept request is handed over at once. */
  subscribe(listener: Listener): () => void;
}

/** An empty store. One listener at a time is enough: there is one pane; the newest one wins. */
export function createActionRequests(): ActionRequests {
  let waiting: ActionRequest | undefined;
  let current: Listener | undefined;
  return {
    publish(request) {
      if (current) current(request);
      else waiting = request;
    },
    subscribe(listener) {
      current = listener;
      const kept = waiting;
      waiting = undefined;
      if (kept) listener(kept);
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}

/** The store of this runtime. */
export const actionRequests: ActionRequests = createActionRequests();
