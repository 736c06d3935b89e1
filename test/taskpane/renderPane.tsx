import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { createActionRequests, type ActionRequests } from "../../src/actions/actionRequests";
import type { Actions } from "../../src/taskpane/actionsPort";
import { App } from "../../src/taskpane/App";
import { ENVIRONMENT, literalActions } from "./literalActions";

/** Draws the pane in Chinese over literal actions and waits for its home screen. */
export async function renderPane(
  replaced: Partial<Actions> = {}
): Promise<{ readonly user: UserEvent; readonly requests: ActionRequests }> {
  const requests = createActionRequests();
  render(
    <App
      actions={literalActions(replaced)}
      environment={ENVIRONMENT}
      language="zh-CN"
      requests={requests}
      theme="light"
    />
  );
  await screen.findByRole("heading", { level: 1, name: "挂图台账" });
  return { user: userEvent.setup(), requests };
}
