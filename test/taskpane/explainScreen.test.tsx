import { fireEvent, screen, within } from "@testing-library/react";
import type { CellRef } from "../../src/domain/model/area";
import { LEDGER_OVERVIEW } from "./literalActions";
import { literalExplainer } from "./literalExplainer";
import { renderPane } from "./renderPane";

const SCORED = {
  ...LEDGER_OVERVIEW,
  ledger: { ...LEDGER_OVERVIEW.ledger!, isColoured: true, isScored: true },
};

async function openExplanations(replaced: Parameters<typeof renderPane>[0] = {}) {
  const { user } = await renderPane({
    readWorkbookState: () => Promise.resolve(SCORED),
    ...replaced,
  });
  await user.click(await screen.findByRole("button", { name: "得分依据" }));
  await screen.findByRole("heading", { level: 2, name: "得分依据" });
  return user;
}

const linesOf = (title: string): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: title }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("the selected row is explained figure by figure", async () => {
  await openExplanations();
  expect(
    await screen.findByRole("button", { name: "第6行 修订考核办法（组织一科）" })
  ).toBeInTheDocument();
  expect(linesOf("二季得分：34分")).toEqual([
    "应达100%：本季末前已到应完成日2026年6月18日",
    "已达40%：“二季完成”填报",
    "进度分：100×40%÷100%，最多100，得40分",
    "本季逾期12天，每天扣0.5分，扣6分",
  ]);
  expect(linesOf("系统状态：逾期")).toHaveLength(1);
});

test("若于…完成 shows what would come out and can be taken away again", async () => {
  const user = await openExplanations();
  fireEvent.change(await screen.findByLabelText("若于这一天完成"), {
    target: { value: "2026-06-23" },
  });
  expect(screen.getByRole("region", { name: "二季得分：97.5分" })).toBeInTheDocument();
  expect(
    screen.getByText("假设2026年6月23日完成，按2026年6月30日算（不写入表格）")
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "不再假设" }));
  expect(screen.getByRole("region", { name: "二季得分：34分" })).toBeInTheDocument();
});

test("one row after another, by number too; a number that is no task says so and keeps the row", async () => {
  const user = await openExplanations();
  await user.click(await screen.findByRole("button", { name: "上一行" }));
  expect(screen.getByRole("button", { name: /^第5行 制定年度要点/ })).toBeInTheDocument();
  const number = screen.getByLabelText("行号");
  await user.clear(number);
  await user.type(number, "9");
  expect(screen.getByText(/第9行不是任务行/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^第5行 制定年度要点/ })).toBeInTheDocument();
  await user.clear(number);
  await user.type(number, "6");
  expect(screen.getByRole("button", { name: /^第6行 修订考核办法/ })).toBeInTheDocument();
});

test("the row's name leads to it, the text can be copied, and the selected row can be asked for again", async () => {
  const seen: CellRef[] = [];
  let reads = 0;
  const user = await openExplanations({
    goToCell: (at) => {
      seen.push(at);
      return Promise.resolve();
    },
    readExplainer: () => {
      reads += 1;
      return Promise.resolve(literalExplainer(reads === 1 ? 5 : 4));
    },
  });
  await user.click(await screen.findByRole("button", { name: /^第6行/ }));
  expect(seen).toEqual([{ sheetName: "任务清单", rowIndex: 5, columnIndex: 0 }]);
  await user.click(screen.getByRole("button", { name: "复制全文" }));
  expect(await screen.findByText("已复制，可以粘贴到答复里。")).toBeInTheDocument();
  const copied = await navigator.clipboard.readText();
  expect(copied.split("\n").slice(0, 2)).toEqual([
    "第6行 修订考核办法（组织一科）",
    "按截止日2026年6月30日",
  ]);
  await user.click(screen.getByRole("button", { name: "看表里选中的行" }));
  expect(await screen.findByRole("button", { name: /^第5行/ })).toBeInTheDocument();
});

test("a department: what each row cost, leading to that row's own explanation; what the results are for", async () => {
  const user = await openExplanations();
  await user.click(await screen.findByRole("tab", { name: "科室" }));
  // Second quarter: 80 (no completion date, 20 points late at the cap) and 34, mean 57.
  expect(screen.getByRole("option", { name: "组织一科 78.5分" })).toBeInTheDocument();
  expect(linesOf("总分：78.5分（合格）")).toEqual([
    "台账得分：（100×25＋57×25）÷（25＋25）＝78.5分",
    "总分78.5分",
    "在1个中排第1",
  ]);
  expect(linesOf("二季得分：57分")).toEqual([
    "2行参评，分值合计2，按分值加权平均",
    "第6行 修订考核办法：34分，分值1，拉低33分；进度分：100×40%÷100%，最多100，得40分；本季逾期12天，每天扣0.5分，扣6分",
    "第5行 制定年度要点：80分，分值1，拉低10分；本季逾期91天，每天扣0.5分，最多扣20分，扣20分",
  ]);
  expect(linesOf("结果运用")[0]).toBe("优秀 0 个，名额 0 个");
  await user.click(screen.getByRole("button", { name: /^第6行 修订考核办法：34分/ }));
  expect(
    screen.getByRole("button", { name: /^第6行 修订考核办法（组织一科）/ })
  ).toBeInTheDocument();
});

test("a kind of which nobody is named says so", async () => {
  const user = await openExplanations();
  await user.click(await screen.findByRole("tab", { name: "分管领导" }));
  expect(screen.getByText("台账里没有可以计分的分管领导。")).toBeInTheDocument();
});
