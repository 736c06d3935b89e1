import { act, screen } from "@testing-library/react";
import { ActionError } from "../../src/actions/types";
import { RESTORE, STRUCTURE } from "./literalActions";
import { renderPane } from "./renderPane";

test("tells what the sheet is, the day and what can be taken back", async () => {
  await renderPane();
  expect(
    await screen.findByText("“任务清单”里认出一份任务清单（A3:H64，60 行任务），请先规范成表。")
  ).toBeInTheDocument();
  expect(screen.getByText(/^今天是2026年11月21日/)).toBeInTheDocument();
  expect(screen.getByText("可恢复 2 步，最近一步是标色。")).toBeInTheDocument();
});

test("a sheet that is a ledger already is named so", async () => {
  await renderPane({
    proposeStructure: () => Promise.resolve({ ...STRUCTURE, alreadyStructured: true }),
  });
  expect(await screen.findByText("“任务清单”已是台账，共 60 行任务。")).toBeInTheDocument();
});

test("a sheet without a table is no error", async () => {
  await renderPane({ proposeStructure: () => Promise.reject(new ActionError("noTable")) });
  expect(await screen.findByText(/没有认出任务清单/)).toBeInTheDocument();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test.each([
  ["规范成表", "认出表头、时限和责任，就地变成台账"],
  ["检查", "找出缺漏、写错和看不懂的地方"],
  ["标色", "按截止日标出逾期、滞后和临期"],
  ["季度得分", "按计划和完成算出每行、每科室得分"],
  ["恢复", "退回本加载项最近的操作，最多五步"],
])("the button %s is found by its name and opens its screen", async (name, hint) => {
  const { user } = await renderPane();
  const button = screen.getByRole("button", { name });
  expect(button).toHaveAccessibleDescription(hint);
  await user.click(button);
  const heading = await screen.findByRole("heading", { level: 2, name });
  expect(heading).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(await screen.findByRole("button", { name: "规范成表" })).toBeInTheDocument();
});

test("a click on the ribbon opens the action's screen", async () => {
  const { requests } = await renderPane();
  act(() => requests.publish({ action: "restore" }));
  expect(await screen.findByRole("heading", { level: 2, name: "恢复" })).toBeInTheDocument();
});

test("restore lists its points, stays open and shows what was done", async () => {
  const left = [RESTORE.points.slice(1), RESTORE.points];
  const { user } = await renderPane({
    proposeRestore: () => Promise.resolve({ points: left.pop() ?? RESTORE.points.slice(1) }),
  });
  await user.click(screen.getByRole("button", { name: "恢复" }));
  const list = await screen.findByRole("list", { name: "可恢复的操作" });
  expect(list).toHaveTextContent("2026-11-21 09:00 规范成表，400 处");
  await user.click(screen.getByRole("button", { name: "恢复上一步" }));
  expect(await screen.findByText("已恢复，改回 130 处。")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "恢复" })).toBeInTheDocument();
});
