import { act, screen, waitFor, within } from "@testing-library/react";
import type { AsOfOptions } from "../../src/actions/changeAsOf";
import type { LedgerOverview } from "../../src/actions/types";
import type { CellRef } from "../../src/domain/model/area";
import { LEDGER_OVERVIEW, LIST_OVERVIEW, RESTORE, report } from "./literalActions";
import { renderPane } from "./renderPane";

const overview = (value: LedgerOverview) => ({
  readWorkbookState: () => Promise.resolve(value),
});
const LEDGER = LEDGER_OVERVIEW.ledger!;

test("a task list asks for 规范成表", async () => {
  await renderPane(overview(LIST_OVERVIEW));
  expect(
    await screen.findByText("“任务清单”里有一份任务清单（A3:H64，60 行）。")
  ).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "规范成表" })).toHaveAccessibleDescription(
    "下一步 认出表头、时限和责任，就地变成台账"
  );
  expect(screen.queryByText("截止日")).toBeNull();
});

test("a ledger tells its rows, its steps, its statuses, its day and what can be taken back", async () => {
  await renderPane();
  expect(await screen.findByText("“任务清单”是台账，共 60 行任务。")).toBeInTheDocument();
  const steps = within(screen.getByRole("list", { name: "进展" })).getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual(["已成表", "已标色", "未算得分"]);
  expect(screen.getByRole("list", { name: "各状态行数" })).toHaveTextContent(
    "逾期 43 行推进中 12 行"
  );
  expect(screen.getByText("2026年11月21日（今天）")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "恢复" })).toHaveAccessibleDescription(
    "可退回 2 步，最近一步：标色"
  );
  expect(screen.getByRole("button", { name: "季度得分" })).toHaveAccessibleDescription(/^下一步/);
});

test("a sheet without a table says so and names the ledger elsewhere; it is no error", async () => {
  await renderPane(
    overview({
      ...LIST_OVERVIEW,
      sheetName: "设置",
      candidate: undefined,
      ledgerElsewhere: { sheetName: "任务清单", tableName: "tblLedger" },
    })
  );
  expect(await screen.findByText(/“设置”里没有认出任务清单/)).toBeInTheDocument();
  expect(screen.getByText("检查、标色、得分将用“任务清单”上的台账。")).toBeInTheDocument();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("a protected or filtered sheet is told before anyone tries", async () => {
  await renderPane(overview({ ...LEDGER_OVERVIEW, isProtected: true, isFiltered: true }));
  expect(await screen.findByText(/受保护/)).toBeInTheDocument();
  expect(screen.getByText(/正在筛选/)).toBeInTheDocument();
});

test("the as-of date is changed where it is shown, and back to today", async () => {
  const asked: AsOfOptions[] = [];
  const typed: LedgerOverview = {
    ...LEDGER_OVERVIEW,
    ledger: { ...LEDGER, asOf: { date: 46203, source: "typed" } },
  };
  const { user } = await renderPane({
    readWorkbookState: () => Promise.resolve(asked.length === 1 ? typed : LEDGER_OVERVIEW),
    changeAsOf: (_context, options) => {
      asked.push(options);
      return Promise.resolve(report("asOf", 1));
    },
  });
  await user.click(await screen.findByRole("button", { name: "更改截止日" }));
  const day = screen.getByLabelText("按哪一天看进度");
  expect(day).toHaveValue("2026-11-21");
  await user.clear(day);
  await user.type(day, "2026-06-30");
  await user.click(screen.getByRole("button", { name: "改为这一天" }));
  expect(await screen.findByText("2026年6月30日（设置表填写）")).toBeInTheDocument();
  expect(screen.getByText("截止日已改，状态和得分随之更新。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "更改截止日" }));
  await user.click(screen.getByRole("button", { name: "改回今天" }));
  expect(asked).toEqual([
    { tableName: "tblLedger", date: 46203 },
    { tableName: "tblLedger", date: undefined },
  ]);
});

test.each([
  ["规范成表", "认出表头、时限和责任，就地变成台账"],
  ["检查", "找出缺漏、写错和看不懂的地方"],
  ["标色", "按截止日标出逾期、滞后和临期"],
  ["恢复", "可退回 2 步，最近一步：标色"],
])("the button %s is found by its name and opens its screen", async (name, hint) => {
  const { user } = await renderPane();
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).toHaveAccessibleDescription(hint));
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

test("after a check the ledger that is not coloured asks for 标色", async () => {
  const fresh = { ...LEDGER_OVERVIEW, ledger: { ...LEDGER, isColoured: false } };
  const { user } = await renderPane(overview(fresh));
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "检查" })).toHaveAccessibleDescription(/^下一步/)
  );
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByText("没有发现问题。");
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByRole("button", { name: "标色" })).toHaveAccessibleDescription(/^下一步/);
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

test("what falls due is listed with whom to call, and leads to the cell", async () => {
  const seen: CellRef[] = [];
  const { user } = await renderPane({
    goToCell: (at) => {
      seen.push(at);
      return Promise.resolve();
    },
  });
  const near = await screen.findByRole("list", { name: "7 天内（1 件）" });
  expect(near).toHaveTextContent("2026年11月24日（还有 3 天）报送年度总结组织一科 张三 B岗 李四");
  expect(screen.getByRole("list", { name: "8 至 30 天（1 件）" })).toHaveTextContent(/组织一科$/);
  await user.click(within(near).getByRole("button"));
  expect(seen).toEqual([{ sheetName: "任务清单", rowIndex: 6, columnIndex: 8 }]);
});

test("departments are told in words beside their bars", async () => {
  await renderPane();
  const list = await screen.findByRole("list", { name: "各科室进展" });
  const lines = within(list).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent)).toEqual([
    "组织一科 40 件：逾期 30、已完成 10",
    "（未写牵头科室） 20 件：逾期 13、滞后 2、进行中 5",
  ]);
});

test("what people typed counts in the bars before 标色, and that is said beside them", async () => {
  await renderPane(overview({ ...LEDGER_OVERVIEW, ledger: { ...LEDGER, completedByWords: 18 } }));
  const section = await screen.findByRole("region", { name: "各科室进展" });
  expect(section).toHaveTextContent(/其中 18 件按“完成情况”“状态”等栏里写的算已完成/);
});

test("each light has its word, most urgent first as the ledger tells them", async () => {
  const lightCounts = [
    { word: "红", count: 5, light: "red" as const },
    { word: "不亮", count: 2, light: undefined },
  ];
  await renderPane(overview({ ...LEDGER_OVERVIEW, ledger: { ...LEDGER, lightCounts } }));
  const list = await screen.findByRole("list", { name: "各灯行数" });
  const lines = within(list).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual(["红 5 行", "不亮 2 行"]);
});

test("what is due on the as-of day itself says so", async () => {
  const dueItems = LEDGER.dueItems.slice(0, 1).map((item) => ({ ...item, daysLeft: 0 }));
  await renderPane(overview({ ...LEDGER_OVERVIEW, ledger: { ...LEDGER, dueItems } }));
  expect(await screen.findByRole("button", { name: /（当天到期）报送年度总结/ })).toBeVisible();
});

test("where each of the four ledgers stands; the one whose day has come is the next step", async () => {
  const scored = { ...LEDGER_OVERVIEW, ledger: { ...LEDGER, isScored: true } };
  const { user } = await renderPane(overview(scored));
  const list = await screen.findByRole("list", { name: "四账（2026年）" });
  const lines = within(list).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "年初对账2026年1月10日封存",
    "一季度查账已重开，待重新封存",
    "二季度查账还没有做",
    "半年催账逾期、滞后 7 项，已催办 2 项",
    "三季度查账2026年9月30日起",
    "四季度查账2026年12月31日起",
    "年底交账2026年12月31日起",
  ]);
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByText("没有发现问题。");
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByRole("button", { name: "四账" })).toHaveAccessibleDescription(
    "下一步 一季度查账，2026年4月18日重开：一科补报"
  );
  expect(screen.getByText("四账：一季度查账，2026年4月18日重开：一科补报")).toBeVisible();
});
