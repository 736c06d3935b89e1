import { ActionError, type ActionContext } from "../../actions/types";
import type { Actions } from "../actionsPort";
import type { Overview } from "./paneState";

/** What the home screen tells of the active sheet; a sheet without a table is no failure here. */
export async function readOverview(actions: Actions, context: ActionContext): Promise<Overview> {
  const restore = await actions.proposeRestore(context);
  try {
    return { restore, structure: await actions.proposeStructure(context, {}) };
  } catch (error) {
    if (error instanceof ActionError && error.code === "noTable") {
      return { restore, structure: undefined };
    }
    throw error;
  }
}
