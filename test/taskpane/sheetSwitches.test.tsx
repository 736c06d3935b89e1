import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createActionRequests } from "../../src/actions/actionRequests";
import { ActionError, type StructureOptions } from "../../src/actions/types";
import type { Actions } from "../../src/taskpane/actionsPort";
import { App } from "../../src/taskpane/App";
import {
  ENVIRONMENT,
  LEDGER_OVERVIEW,
  LIST_OVERVIEW,
  literalActions,
  STRUCTURE,
} from "./literalActions";

/** A pane over two sheets; `show` brings one to the front as Excel tells it. */
function paneOverSheets(replaced: Partial<Actions> = {}) {
  let sheet = "甲";
  let listener: (() => void) | undefined;
  const asked: StructureOptions[] = [];
  const confirmed: StructureOptions[] = [];
  const actions = literalActions({
    readWorkbookState: () =>
      Promise.resolve(sheet === "甲" ? { ...LIST_OVERVIEW, sheetName: "甲" } : LEDGER_OVERVIEW),
    proposeStructure: (_context, options) => {
      asked.push(options);
      return Promise.resolve({ ...STRUCTURE, sheetName: options.sheetName ?? sheet });
    },
    runStructure: (_context, options) => {
      confirmed.push(options);
      return Promise.reject(new ActionError("cancelled"));
    },
    watchActiveSheet: (onSwitched) => {
      listener = onSwitched;
      return Promise.resolve(() => {
        listener = undefined;
        return Promise.resolve();
      });
    },
    ...replaced,
  });
  const view = render(
    <App
      actions={actions}
      environment={ENVIRONMENT}
      language="zh-CN"
      requests={createActionRequests()}
      theme="light"
    />
  );
  const show = async (name: string): Promise<void> => {
    sheet = name;
    const before = asked.length;
    await act(async () => {
      listener?.();
      // Longer than the pane waits for the reader to stay.
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
    await waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(before));
  };
  return { view, user: userEvent.setup(), show, asked, confirmed, isWatched: () => !!listener };
}

test("the home screen follows the sheet in front", async () => {
  const { show } = paneOverSheets();
  expect(await screen.findByText(/^“甲”里有一份任务清单/)).toBeInTheDocument();
  await show("乙");
  expect(await screen.findByText("“任务清单”是台账，共 60 行任务。")).toBeInTheDocument();
});

test("the mapping follows too, keeps what was chosen for each sheet, and writes to the one in view", async () => {
  const { user, show, asked, confirmed } = paneOverSheets();
  await user.click(screen.getByRole("button", { name: "规范成表" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "B列的字段" }), "配合科室");
  await show("乙");
  expect(screen.getByRole("combobox", { name: "B列的字段" })).toHaveDisplayValue("牵头科室");
  await show("甲");
  const mapping = { leadDepartment: null, supportDepartments: 1 };
  expect(asked.at(-1)).toEqual({ sheetName: "甲", mapping });
  expect(screen.getByRole("combobox", { name: "B列的字段" })).toHaveDisplayValue("配合科室");
  await user.click(screen.getByRole("button", { name: "确认规范" }));
  expect(confirmed).toEqual([{ sheetName: "甲", mapping }]);
});

test("a sheet without a table leaves no preview of another sheet behind", async () => {
  let isEmpty = false;
  const { user, show } = paneOverSheets({
    proposeStructure: () =>
      isEmpty ? Promise.reject(new ActionError("noTable")) : Promise.resolve(STRUCTURE),
  });
  await user.click(screen.getByRole("button", { name: "规范成表" }));
  await screen.findByRole("button", { name: "确认规范" });
  isEmpty = true;
  await show("乙");
  expect(await screen.findByText(/没有认出任务表/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "确认规范" })).toBeNull();
});

test("other screens keep the ledger that they show", async () => {
  let proposals = 0;
  const { user, show } = paneOverSheets({
    proposeScore: () => {
      proposals += 1;
      return Promise.reject(new ActionError("noLedger"));
    },
  });
  await user.click(screen.getByRole("button", { name: "季度得分" }));
  await screen.findByText(/还不是台账/);
  await show("乙");
  expect(proposals).toBe(1);
});

test("the subscription ends with the pane", async () => {
  const { view, isWatched } = paneOverSheets();
  await screen.findByText(/^“甲”里有一份任务清单/);
  expect(isWatched()).toBe(true);
  view.unmount();
  await waitFor(() => expect(isWatched()).toBe(false));
});
