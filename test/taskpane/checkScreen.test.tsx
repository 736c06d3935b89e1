import { screen, within } from "@testing-library/react";
import type { FixOptions } from "../../src/actions/fixFindings";
import type { CheckReport } from "../../src/actions/types";
import type { CellRef } from "../../src/domain/model/area";
import type { Finding } from "../../src/domain/model/finding";
import { checkReport, report } from "./literalActions";
import { renderPane } from "./renderPane";

const at = (rowIndex: number, columnIndex: number): CellRef => ({
  sheetName: "任务清单",
  rowIndex,
  columnIndex,
});

const MISSING: Finding = { ruleId: "leadMissing", severity: "warning", at: at(8, 2), params: {} };

function impossible(rowIndex: number): Finding {
  const cell = at(rowIndex, 1);
  return {
    ruleId: "deadlineImpossible",
    severity: "error",
    at: cell,
    params: { written: "9月31日", nearest: "2026-09-30" },
    fix: { at: cell, from: "9月31日", to: "9月30日", safety: "confirm" },
  };
}

const ROWS = {
  6: { task: "召开述职评议会", department: "组织一科" },
  7: { task: "慰问老党员", department: "老干部科" },
  8: { task: "修订制度", department: "" },
};
const FINDINGS = [MISSING, impossible(6), impossible(7)];

async function openCheck(check: CheckReport, replaced: Parameters<typeof renderPane>[0] = {}) {
  const { user } = await renderPane({ runCheck: () => Promise.resolve(check), ...replaced });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "再检查一次" });
  return user;
}

test("nothing wrong is said in words", async () => {
  await openCheck(checkReport([]));
  expect(screen.getByText("没有发现问题。")).toBeInTheDocument();
});

test("findings stand under their rule, the gravest first, with their row, and lead to their cells", async () => {
  const goneTo: CellRef[] = [];
  const user = await openCheck(checkReport(FINDINGS, ROWS), {
    goToCell: (cell) => {
      goneTo.push(cell);
      return Promise.resolve();
    },
  });
  const titles = screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
  expect(titles).toEqual(["日期不存在（2）必须改", "没填牵头科室（1）请核对"]);
  expect(screen.getByText("组织一科 召开述职评议会")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^B7 / }));
  expect(goneTo).toEqual([at(6, 1)]);
});

test("many findings are a summary by rule, each rule opens step by step", async () => {
  const many = Array.from({ length: 5_000 }, (_, index) => impossible(index + 4));
  const user = await openCheck(checkReport([...many, MISSING]));
  expect(screen.queryByRole("button", { name: /^B5 / })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^日期不存在（5000）/ }));
  expect(screen.getAllByRole("button", { name: /^B\d+ / })).toHaveLength(10);
  await user.click(screen.getByRole("button", { name: "再显示 50 条" }));
  expect(screen.getAllByRole("button", { name: /^B\d+ / })).toHaveLength(60);
});

test("a rule that was opened stays open while filters come and go", async () => {
  const many = Array.from({ length: 50 }, (_, index) => impossible(index + 4));
  const user = await openCheck(checkReport([...many, MISSING], ROWS));
  await user.click(screen.getByRole("button", { name: /^日期不存在（50）/ }));
  await user.type(screen.getByRole("searchbox", { name: "筛选" }), "B7");
  expect(screen.getByText("显示 1 / 51 个问题")).toBeInTheDocument();
  await user.clear(screen.getByRole("searchbox", { name: "筛选" }));
  expect(screen.getByRole("button", { name: /^B5 / })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^C9 / })).toBeNull();
});

test("rule, department and text narrow the list, which says how much of it is shown", async () => {
  const user = await openCheck(checkReport(FINDINGS, ROWS));
  await user.selectOptions(screen.getByRole("combobox", { name: "问题" }), "日期不存在（2）");
  expect(screen.getByText("显示 2 / 3 个问题")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^C9 / })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "科室" }), "老干部科（1）");
  expect(screen.queryByRole("button", { name: /^B7 / })).toBeNull();
  expect(screen.getByRole("button", { name: /^B8 / })).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "筛选" }), "没有这样的字");
  expect(screen.getByText("没有符合筛选的问题。")).toBeInTheDocument();
});

test("rows without a department can be picked", async () => {
  const user = await openCheck(checkReport(FINDINGS, ROWS));
  await user.selectOptions(screen.getByRole("combobox", { name: "科室" }), "（没有牵头科室）（1）");
  expect(screen.getByRole("button", { name: /^C9 / })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^B7 / })).toBeNull();
});

test("what is shown is copied for a mail, by department", async () => {
  const user = await openCheck(checkReport(FINDINGS, ROWS));
  await user.selectOptions(screen.getByRole("combobox", { name: "问题" }), "日期不存在（2）");
  await user.click(screen.getByRole("button", { name: "复制这 2 条" }));
  expect(await screen.findByText("已复制 2 条，可粘贴到别处。")).toBeInTheDocument();
  const sentence = "期限“9月31日”不存在，是否为2026年9月30日？";
  expect(await navigator.clipboard.readText()).toBe(
    [
      "“任务清单”检查结果：2 个问题",
      "",
      "组织一科",
      `1. B7 ${sentence} [召开述职评议会]`,
      "",
      "老干部科",
      `1. B8 ${sentence} [慰问老党员]`,
    ].join("\n")
  );
});

test("where copying is refused the text is shown", async () => {
  const user = await openCheck(checkReport([MISSING]));
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
  });
  await user.click(screen.getByRole("button", { name: "复制这 1 条" }));
  const box = await screen.findByRole("textbox", { name: "问题清单" });
  expect(box).toHaveTextContent("1. C9 没有填牵头科室，请填一个。");
});

test("one finding is mended: old → new and what comes with it first, then the check again", async () => {
  const asked: FixOptions[] = [];
  const checks = [checkReport([MISSING], ROWS), checkReport(FINDINGS, ROWS)];
  const user = await openCheck(checkReport([]), {
    runCheck: () => Promise.resolve(checks.pop() ?? checkReport([])),
    proposeFixes: (_context, { fixes }) =>
      Promise.resolve({
        staleCount: 0,
        typedChanges: [
          { ...fixes[0]!, field: "deadlineText", reason: { id: "reason.fixed", params: {} } },
          {
            at: at(6, 15),
            field: "deadline",
            from: "",
            to: 46295,
            reason: { id: "reason.readFromFixed", params: { text: "9月30日" } },
          },
        ],
      }),
    runFixes: (_context, options) => {
      asked.push(options);
      return Promise.resolve(report("fix", 2));
    },
  });
  await user.click(screen.getByRole("button", { name: /^改正… B7 / }));
  expect(await screen.findByRole("checkbox", { name: "B7：9月31日 → 9月30日" })).toBeChecked();
  expect(screen.getByRole("list", { name: "完成时限（1 处）" })).toHaveTextContent(
    "第7行 （空） → 2026年9月30日由改后的“9月30日”读出"
  );
  await user.click(screen.getByRole("button", { name: "确认改正（1）" }));
  expect(await screen.findByText("已改正，写入 2 处。")).toBeInTheDocument();
  expect(asked).toEqual([{ tableName: "tblLedger", fixes: [FINDINGS[1]?.fix] }]);
  expect(screen.queryByRole("button", { name: /^B7 / })).toBeNull();
});

test("of several fixes each is asked for; nothing is ticked that must be confirmed", async () => {
  const asked: FixOptions[] = [];
  const user = await openCheck(checkReport(FINDINGS, ROWS), {
    runFixes: (_context, options) => {
      asked.push(options);
      return Promise.resolve(report("fix", 1));
    },
  });
  await user.click(screen.getByRole("button", { name: "逐条改正（2）…" }));
  const lines = within(await screen.findByRole("list", { name: "改正这些单元格" }));
  expect(screen.getByRole("button", { name: "确认改正（0）" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
  await user.click(lines.getByRole("checkbox", { name: "B8：9月31日 → 9月30日" }));
  await user.click(screen.getByRole("button", { name: "确认改正（1）" }));
  expect(asked.map(({ fixes }) => fixes)).toEqual([[FINDINGS[2]?.fix]]);
});

test("leaving the fixes writes nothing", async () => {
  let written = 0;
  const user = await openCheck(checkReport(FINDINGS, ROWS), {
    runFixes: () => {
      written += 1;
      return Promise.resolve(report("fix", 1));
    },
  });
  await user.click(screen.getByRole("button", { name: /^改正… B7 / }));
  await user.click(await screen.findByRole("button", { name: "取消" }));
  expect(screen.queryByRole("list", { name: "改正这些单元格" })).toBeNull();
  expect(written).toBe(0);
});
