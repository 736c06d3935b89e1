import { useSyncExternalStore } from "react";
import type { PageSession, PageState } from "./pageSession";

/** The session's state, drawn again after each change. */
export function usePageState(session: PageSession): PageState {
  return useSyncExternalStore(session.subscribe, session.state);
}
