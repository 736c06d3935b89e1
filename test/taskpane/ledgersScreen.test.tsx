import { screen, within } from "@testing-library/react";
import { LEDGERS, report } from "./literalActions";
import { renderPane } from "./renderPane";
import type { LedgerTask } from "../../src/actions/ledgerTask";
import type { SnapshotReport } from "../../src/actions/snapshots/snapshotReports";

const FINDING = {
  ruleId: "leadMissing",
  severity: "error" as const,
  at: { sheetName: "责任台账", rowIndex: 4, columnIndex: 5 },
  params: {},
};

function snapshotReport(findings: SnapshotReport["findings"]): SnapshotReport {
  return {
    ...report("freeze", 3),
    findings,
    notices: [{ id: "notice.journalForgotten", params: { count: 2 } }],
    tableName: "tblLedger",
    snapshot: undefined,
    rows: { 4: { task: "换届选举", department: "组织一科" } },
  };
}

async function openLedgers(replaced: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(replaced);
  await pane.user.click(await screen.findByRole("button", { name: "四账" }));
  await screen.findByRole("heading", { level: 2, name: "四账" });
  return pane;
}

test("each of the year's ledgers says where it stands; the next one is marked", async () => {
  await openLedgers();
  const list = await screen.findByRole("list", { name: "今年的四账" });
  const lines = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "年初对账2026年1月10日已封存，经办人王芳重开",
    "一季度查账下一步2026年4月18日重开：一科补报封存",
    "二季度查账2026年6月30日起可以做，还没有做封存",
    "半年催账逾期、滞后 7 项，已催办 2 项",
    "三季度查账2026年9月30日起可以做",
    "四季度查账2026年12月31日起可以做",
    "年底交账2026年12月31日起可以做",
  ]);
});

test("a quarter is previewed, then closed with who did it", async () => {
  const tasks: (readonly [LedgerTask, boolean])[] = [];
  const { user } = await openLedgers({
    runLedgerTask: (_context, task, dryRun) => {
      tasks.push([task, dryRun]);
      return Promise.resolve({
        ...snapshotReport([]),
        action: "closeQuarter",
      });
    },
  });
  await user.click(await screen.findByRole("button", { name: "封存二季度查账" }));
  await screen.findByText("封存之后，此前的 2 步操作不能再退回；封存这一步当天仍可退回。");
  expect(tasks.map(([{ kind }, dryRun]) => [kind, dryRun])).toEqual([["closeQuarter", true]]);
  await user.type(screen.getByRole("textbox", { name: "经办人（可不填）" }), "王芳");
  await user.click(screen.getByRole("button", { name: "封存" }));
  await screen.findByText("季度查账已封存。");
  expect(tasks[1]).toEqual([
    {
      kind: "closeQuarter",
      tableName: "tblLedger",
      by: "王芳",
      note: "",
      occasion: { kind: "quarter", quarter: 2 },
      force: false,
      carryOver: false,
    },
    false,
  ]);
  await screen.findByRole("list", { name: "今年的四账" });
});

test("a plan with gaps lists them; freezing waits until that is confirmed", async () => {
  const gone: unknown[] = [];
  const ran: LedgerTask[] = [];
  const { user } = await openLedgers({
    readLedgers: () =>
      Promise.resolve({
        ...LEDGERS,
        steps: LEDGERS.steps.map((step) => ({ ...step, line: undefined, state: "due" as const })),
      }),
    runLedgerTask: (_context, task, dryRun) => {
      if (!dryRun) ran.push(task);
      return Promise.resolve(snapshotReport([FINDING]));
    },
    goToCell: (at) => {
      gone.push(at);
      return Promise.resolve();
    },
  });
  await user.click(await screen.findByRole("button", { name: "封存年初对账" }));
  await user.click(await screen.findByRole("button", { name: "F5 没有填牵头科室，请填一个。" }));
  expect(gone).toEqual([FINDING.at]);
  expect(screen.getByText("组织一科 换届选举")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "封存" }));
  expect(ran).toEqual([]);
  expect(screen.getByText("有缺漏：请先改正，或勾选“仍然封存”。")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "仍然封存，缺漏照原样保留" }));
  await user.click(screen.getByRole("button", { name: "封存" }));
  await screen.findByText("年初对账已封存。");
  expect(ran.map(({ force }) => force)).toEqual([true]);
});

test("reopening asks for the reason first", async () => {
  const ran: LedgerTask[] = [];
  const { user } = await openLedgers({
    runLedgerTask: (_context, task) => {
      ran.push(task);
      return Promise.resolve(report("reopen", 2));
    },
  });
  await user.click(await screen.findByRole("button", { name: "重开年初对账" }));
  await user.click(screen.getByRole("button", { name: "重开" }));
  expect(ran).toEqual([]);
  expect(screen.getByText("请先写明重开的原因。")).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: /重开的原因/ }), "部务会调整任务");
  await user.click(screen.getByRole("button", { name: "重开" }));
  await screen.findByText("已重开，可以改动后重新封存。");
  expect(ran.map(({ kind, note, occasion }) => [kind, note, occasion])).toEqual([
    ["reopen", "部务会调整任务", { kind: "baseline" }],
  ]);
});

test("what changed since the last snapshot is listed before it becomes a sheet", async () => {
  const { user } = await openLedgers({
    runLedgerTask: () =>
      Promise.resolve({
        ...report("compare", 1),
        tableName: "tblLedger",
        comparisonSheet: "对比",
        fullPercent: 1,
        comparison: [
          {
            kind: "postponed",
            key: "a",
            field: "dueDate",
            from: 46203,
            to: 46295,
            record: { task: "换届选举" },
            reason: "",
          },
        ],
      }),
  });
  await user.click(await screen.findByRole("button", { name: "上次封存以来有哪些变动" }));
  await screen.findByText("延期：换届选举；应完成日 2026年6月30日 → 2026年9月30日；（没有写原因）");
  await user.click(screen.getByRole("button", { name: "列成工作表" }));
  await screen.findByText("对比已列在新工作表里。");
});

test("once 年底交账 stands, next year's workbook can be had at any time", async () => {
  const tasks: (readonly [LedgerTask, boolean])[] = [];
  const final = LEDGERS.steps.find(({ occasion }) => occasion.kind === "final");
  const planned = { id: "notice.newYearBookPlanned", params: { year: 2027, count: 42 } } as const;
  const { user } = await openLedgers({
    readLedgers: () =>
      Promise.resolve({
        ...LEDGERS,
        steps: LEDGERS.steps.map((step) => (step === final ? { ...step, state: "done" } : step)),
      }),
    runLedgerTask: (_context, task, dryRun) => {
      tasks.push([task, dryRun]);
      const told = { ...report("settle", 0), notices: [planned] };
      return Promise.resolve(dryRun ? told : { ...told, opensWorkbook: true });
    },
  });
  await user.click(await screen.findByRole("button", { name: "生成新年度工作簿" }));
  await screen.findByText(/将另开一本2027年的新台账，列入 42 项未完成或长期的事项/);
  expect(screen.queryByLabelText("经办人")).toBeNull();
  await user.click(screen.getByRole("button", { name: "生成" }));
  await screen.findByText("新年度工作簿已另行打开，本工作簿没有改动");
  expect(tasks.map(([{ kind, tableName }, dryRun]) => [kind, tableName, dryRun])).toEqual([
    ["newYear", "tblLedger", true],
    ["newYear", "tblLedger", false],
  ]);
});

test("before that there is no such button", async () => {
  await openLedgers();
  await screen.findByRole("list", { name: "今年的四账" });
  expect(screen.queryByRole("button", { name: "生成新年度工作簿" })).toBeNull();
});
