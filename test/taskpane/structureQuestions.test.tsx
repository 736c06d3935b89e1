import { screen, within } from "@testing-library/react";
import type {
  DeadlineDoubtLine,
  StructureOptions,
  StructureProposal,
} from "../../src/actions/types";
import type { CellRef } from "../../src/domain/model/area";
import { completionChanges, STRUCTURE } from "./literalActions";
import { renderPane } from "./renderPane";

const SHEET = STRUCTURE.sheetName;

/** 46295 is 30 September 2026. */
const DOUBTS: readonly DeadlineDoubtLine[] = [
  {
    at: { sheetName: SHEET, rowIndex: 8, columnIndex: 2 },
    written: "国庆节前",
    proposed: 46295,
    inForce: 46295,
    sentence: "国庆是2026年10月1日，“前”按前一天",
  },
  {
    at: { sheetName: SHEET, rowIndex: 9, columnIndex: 2 },
    written: "9月31日",
    proposed: 46295,
    sentence: "期限“9月31日”不存在，是否为2026年9月30日？",
  },
  {
    at: { sheetName: SHEET, rowIndex: 10, columnIndex: 2 },
    written: "按期完成",
    sentence: "期限“按期完成”只是笼统要求，请写明日期。",
  },
];

/** Opens 规范成表 over a proposal; what it was asked for, newest last. */
async function open(proposal: Partial<StructureProposal>) {
  const asked: StructureOptions[] = [];
  const confirmed: StructureOptions[] = [];
  const goneTo: CellRef[] = [];
  const { user } = await renderPane({
    proposeStructure: (_context, options) => {
      asked.push(options);
      const inForce = (doubt: DeadlineDoubtLine): DeadlineDoubtLine => {
        const { inForce: read, ...rest } = doubt;
        const set = options.confirmedDeadlines?.[doubt.at.rowIndex];
        const day = set === undefined ? read : set;
        return day === undefined || day === null ? rest : { ...rest, inForce: day };
      };
      return Promise.resolve({
        ...STRUCTURE,
        ...proposal,
        deadlineDoubts: (proposal.deadlineDoubts ?? []).map(inForce),
      });
    },
    runStructure: (_context, options) => {
      confirmed.push(options);
      return Promise.reject(new Error("seen"));
    },
    goToCell: (at) => {
      goneTo.push(at);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "规范成表" }));
  await screen.findByRole("button", { name: "确认规范" });
  return { user, asked, confirmed, goneTo };
}

const doubtItems = (): readonly HTMLElement[] =>
  within(screen.getByRole("list", { name: "时限请确认（3 条）" })).getAllByRole("listitem");

describe("doubtful deadlines", () => {
  test("each says what is written, what was assumed and the day; its name leads to the cell", async () => {
    const { user, goneTo } = await open({ deadlineDoubts: DOUBTS });
    expect(doubtItems().map((item) => item.textContent)).toEqual([
      "C9 “国庆节前”国庆是2026年10月1日，“前”按前一天",
      "C10 “9月31日”期限“9月31日”不存在，是否为2026年9月30日？用 2026年9月30日",
      "C11 “按期完成”期限“按期完成”只是笼统要求，请写明日期。",
    ]);
    expect(screen.getByLabelText("C9 写入的日期")).toHaveValue("2026-09-30");
    expect(screen.getByLabelText("C10 写入的日期")).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "C10 “9月31日”" }));
    expect(goneTo).toEqual([{ sheetName: SHEET, rowIndex: 9, columnIndex: 2 }]);
  });

  test("the day offered is taken with one click, and confirmed with the rest", async () => {
    const { user, asked, confirmed } = await open({ deadlineDoubts: DOUBTS });
    await user.click(screen.getByRole("button", { name: "C10 用 2026年9月30日" }));
    expect(asked.at(-1)).toEqual({ sheetName: SHEET, confirmedDeadlines: { 9: 46295 } });
    expect(await screen.findByLabelText("C10 写入的日期")).toHaveValue("2026-09-30");
    expect(screen.queryByRole("button", { name: "C10 用 2026年9月30日" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "确认规范" }));
    expect(confirmed).toEqual([{ sheetName: SHEET, confirmedDeadlines: { 9: 46295 } }]);
  });

  test("a day is typed and handed on by Enter, cleared when the field is left", async () => {
    const { user, asked } = await open({ deadlineDoubts: DOUBTS });
    await user.type(screen.getByLabelText("C11 写入的日期"), "2026-09-30{Enter}");
    expect(asked.at(-1)?.confirmedDeadlines).toEqual({ 10: 46295 });
    await user.clear(screen.getByLabelText("C9 写入的日期"));
    await user.tab();
    expect(asked.at(-1)?.confirmedDeadlines).toEqual({ 8: null, 10: 46295 });
    expect(await screen.findByRole("button", { name: "C9 用 2026年9月30日" })).toBeVisible();
  });

  test("a year that no ledger has is not handed on", async () => {
    const { user, asked } = await open({ deadlineDoubts: DOUBTS });
    const before = asked.length;
    await user.type(screen.getByLabelText("C11 写入的日期"), "0026-09-30{Enter}");
    expect(asked).toHaveLength(before);
    expect(screen.getByLabelText("C11 写入的日期")).toHaveValue("");
  });
});

test("X月前 is asked once, and the answer is asked for and confirmed", async () => {
  const { user, asked, confirmed } = await open({
    settingQuestions: [{ setting: "beforeMonth", count: 2, example: "6月前" }],
  });
  const group = screen.getByRole("radiogroup", {
    name: "有 2 行写着“6月前”这样的时限，按哪一天算？",
  });
  expect(within(group).getByRole("radio", { name: "含这个月，算到当月最后一天" })).toBeChecked();
  await user.click(within(group).getByRole("radio", { name: "不含这个月，算到上月最后一天" }));
  const options = { sheetName: SHEET, settings: { beforeMonth: "endOfMonthBefore" } };
  expect(asked.at(-1)).toEqual(options);
  await user.click(screen.getByRole("button", { name: "确认规范" }));
  expect(confirmed).toEqual([options]);
});

test("taking units apart is offered, and can be untaken when the offer is gone from the proposal", async () => {
  const asked: StructureOptions[] = [];
  const { user } = await renderPane({
    proposeStructure: (_context, options) => {
      asked.push(options);
      const ownerSplit = { ownerSplit: { count: 3, example: "组织科、干部科" } };
      return Promise.resolve({ ...STRUCTURE, ...(options.splitOwners ? {} : ownerSplit) });
    },
  });
  await user.click(screen.getByRole("button", { name: "规范成表" }));
  await user.click(
    await screen.findByRole("checkbox", { name: /^把 3 格里的几个单位拆成.*组织科、干部科/ })
  );
  expect(asked.at(-1)?.splitOwners).toBe(true);
  const taken = await screen.findByRole("checkbox", { name: /^责任单位拆成牵头/ });
  expect(taken).toBeChecked();
  await user.click(taken);
  expect(asked.at(-1)?.splitOwners).toBe(false);
});

test("同上 is written out unless that is unticked", async () => {
  const change = completionChanges(1)[0]!;
  const { user, asked } = await open({
    typedChanges: [
      {
        ...change,
        field: "owner",
        from: "同上",
        to: "李明",
        reason: { id: "reason.sameAsAbove", params: { text: "同上", row: 5 } },
      },
    ],
  });
  await user.click(screen.getByRole("checkbox", { name: "“同上”“下同”写成所指的内容" }));
  expect(asked.at(-1)?.writeOutSame).toBe(false);
});

test("500 cells to be written are summed up, unfold by parts and all at once", async () => {
  const { user } = await open({ typedChanges: completionChanges(500) });
  const title = "完成日期（500 处）";
  expect(screen.queryByRole("list", { name: title })).toBeNull();
  await user.click(screen.getByRole("button", { name: title }));
  const lines = (): number =>
    within(screen.getByRole("list", { name: title })).getAllByRole("listitem").length;
  expect(lines()).toBe(10);
  await user.click(screen.getByRole("button", { name: "再显示 50 条" }));
  expect(lines()).toBe(60);
  await user.click(screen.getByRole("button", { name: "全部显示（500 条）" }));
  expect(lines()).toBe(500);
});

test("a sheet without doubts asks nothing", async () => {
  await open({});
  expect(screen.queryByRole("heading", { name: "请先确认" })).toBeNull();
  expect(screen.queryByRole("heading", { name: /^时限请确认/ })).toBeNull();
});
