/** Entry point: associates each ribbon button (FunctionName in manifest.xml) with its action. */
import { actionRequests } from "../actions/actionRequests";
import { ACTION_IDS } from "../actions/types";
import { runCommand } from "./runCommand";

void Office.onReady(() => {
  for (const action of ACTION_IDS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) =>
      runCommand(action, event, actionRequests, () => Office.addin.showAsTaskpane())
    );
  }
});
