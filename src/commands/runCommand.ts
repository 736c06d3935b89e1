import type { ActionRequests } from "../actions/actionRequests";
import type { ActionId } from "../actions/types";

/** The part of Office's ribbon event that a command needs. */
export interface CommandEvent {
  completed(): void;
}

/**
 * A ribbon click: asks the pane for the action's preview and brings the pane to the front. The event is
 * completed whatever happens, or the button would stay busy (OfficeDev/office-js 2253); a pane that cannot
 * be opened rejects.
 */
export async function runCommand(
  action: ActionId,
  event: CommandEvent,
  requests: ActionRequests,
  showPane: () => Promise<unknown>
): Promise<void> {
  try {
    requests.publish({ action });
    await showPane();
  } finally {
    event.completed();
  }
}
