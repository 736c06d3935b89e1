import { createActionRequests, type ActionRequest } from "../../src/actions/actionRequests";
import { ACTION_IDS } from "../../src/actions/types";
import { runCommand } from "../../src/commands/runCommand";

test.each(ACTION_IDS)("a click on %s asks for its preview, then opens the pane", async (action) => {
  const requests = createActionRequests();
  const happened: string[] = [];
  requests.subscribe((request) => happened.push(`request ${request.action}`));
  await runCommand(action, { completed: () => happened.push("completed") }, requests, async () =>
    happened.push("pane")
  );
  expect(happened).toEqual([`request ${action}`, "pane", "completed"]);
});

test("the event is completed where the pane cannot be opened, and the failure is not swallowed", async () => {
  let completed = 0;
  const click = runCommand("check", { completed: () => completed++ }, createActionRequests(), () =>
    Promise.reject(new Error("no pane"))
  );
  await expect(click).rejects.toThrow("no pane");
  expect(completed).toBe(1);
});

test("the newest request waits for a pane and is handed over once", () => {
  const requests = createActionRequests();
  const received: ActionRequest[] = [];
  requests.publish({ action: "structure" });
  requests.publish({ action: "score" });
  const stop = requests.subscribe((request) => received.push(request));
  expect(received).toEqual([{ action: "score" }]);
  stop();
  requests.publish({ action: "check" });
  expect(received).toHaveLength(1);
  requests.subscribe((request) => received.push(request));
  expect(received).toEqual([{ action: "score" }, { action: "check" }]);
});
