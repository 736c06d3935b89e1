import type { PaneControl } from "../state/paneControl";
import type { PaneState } from "../state/paneState";

/** What every screen is given. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly control: PaneControl;
}

/** While something is being written the screen must not be left. */
export function canLeave(state: PaneState): boolean {
  return state.busy?.stage !== "run";
}
