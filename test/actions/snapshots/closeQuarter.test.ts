import { runCheck, runRestore, runScore } from "../../../src/actions";
import { proposeCloseQuarter, runCloseQuarter } from "../../../src/actions/closeQuarter";
import { runReopen } from "../../../src/actions/reopen";
import { describeFinding } from "../../../src/i18n/describeFinding";
import { describeNotice } from "../../../src/i18n/describeNotice";
import { actionContext } from "../../helpers/actionContext";
import { workbookFacts } from "../../helpers/workbookFacts";
import {
  columnValues,
  sampleLedger,
  SECOND_SHEET,
  SHEET,
  sheetNames,
  tableValues,
  TASK,
  twoSampleLedgers,
  typeInto,
} from "./snapshotBook";

/** Findings of 检查 about closed quarters, as sentences. */
async function closedFindings(): Promise<readonly string[]> {
  const { findings } = await runCheck(actionContext(), {});
  return findings
    .filter(({ ruleId }) => ruleId.startsWith("closedQuarter"))
    .map((finding) => describeFinding("zh-CN", finding));
}

test("the last quarter that ended is closed as of its last day, with the scores of the sheet", async () => {
  const runtime = await sampleLedger(true);
  const names = await sheetNames();
  const tasks = await columnValues("tblLedger", TASK);
  const scores = await columnValues("tblLedger", "二季得分");
  runtime.resetCounters();
  const report = await runCloseQuarter(actionContext(), { by: "王芳" });
  expect(runtime.counters().syncs).toBe(6);
  expect(report.snapshot).toMatchObject({
    occasion: { kind: "quarter", quarter: 2 },
    sheetName: "二季度查账",
    asOf: 46203,
  });
  expect(await sheetNames()).toEqual([...names, "四账", "二季度查账", "二季度查账得分"]);
  expect(await columnValues("tblSnapshot1", "二季得分")).toEqual(
    scores.filter((_score, at) => tasks[at] !== "")
  );
});

test("the departments' quarter scores are those of 得分, ranked by the quarter", async () => {
  await sampleLedger(true);
  const [, ...live] = await tableValues("tblScores");
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const [, ...kept] = await tableValues("tblSnapshot1Scores");
  expect(kept.map((row) => [row[0], row[1], row[3], row[7]])).toEqual(
    live.map((row) => [row[0], row[1], row[3], row[7]])
  );
  const scores = kept.map((row) => row[7]);
  const rankOf = (score: unknown): string | number => {
    if (typeof score !== "number") return "";
    const rank = scores.filter((one) => Number(one) > score).length + 1;
    return scores.filter((one) => one === score).length > 1 ? `并列第${rank}` : rank;
  };
  const ranks = kept.map((row) => row[8]);
  expect(ranks).toEqual(scores.map(rankOf));
  expect(ranks).toContainEqual(expect.stringMatching(/^并列第/));
});

test("with several ledgers the departments' figures are of all that 得分 adds up, and the title says so", async () => {
  const runtime = await twoSampleLedgers();
  await typeInto("tblLedger2", "一季完成", 1, 0.35);
  const [, ...live] = await tableValues("tblScores");
  runtime.resetCounters();
  const report = await runCloseQuarter(actionContext(), { quarter: 1, sheetName: SHEET });
  expect(runtime.counters().syncs).toBe(9);
  const [, ...kept] = await tableValues("tblSnapshot1Scores");
  expect(kept.map((row) => [row[0], row[1], row[3], row[7]])).toEqual(
    live.map((row) => [row[0], row[1], row[3], row[7]])
  );
  const rows = kept.reduce((sum, row) => sum + Number(row[1]), 0);
  expect(rows).toBeGreaterThan(report.snapshot?.items ?? Infinity);
  const [title] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem("一季度查账得分")
      .getRange("A1")
      .load("values");
    await context.sync();
    return cell.values[0] ?? [];
  });
  expect(title).toBe(`${SHEET}、${SECOND_SHEET}：一季度查账得分`);
});

test("a change in a closed quarter is told on the sheet of its own ledger", async () => {
  await twoSampleLedgers();
  await runCloseQuarter(actionContext(), { quarter: 1, sheetName: SHEET });
  await runCloseQuarter(actionContext(), { quarter: 1, sheetName: SECOND_SHEET });
  await typeInto("tblLedger2", "一季完成", 1, 0.35);
  const closedOn = async (sheetName: string): Promise<readonly string[]> => {
    const { findings } = await runCheck(actionContext(), { sheetName });
    const closed = findings.filter(({ ruleId }) => ruleId.startsWith("closedQuarter"));
    return closed.map(({ at }) => at.sheetName);
  };
  expect(await closedOn(SHEET)).toEqual([]);
  expect(await closedOn(SECOND_SHEET)).toEqual([SECOND_SHEET]);
});

test("after the close the status is that of the quarter's last day, not of today", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const due = await columnValues("tblSnapshot1", "应完成日");
  const late = await columnValues("tblSnapshot1", "逾期天数");
  expect(due.length).toBeGreaterThan(0);
  for (const [row, day] of due.entries()) {
    if (typeof day === "number" && day >= 46112) expect([row, late[row]]).toEqual([row, 0]);
  }
});

test("a closed quarter does not drift: what is typed since is a finding, the snapshot stands", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  expect(await closedFindings()).toEqual([]);
  const kept = await tableValues("tblSnapshot1");
  await typeInto("tblLedger", "一季完成", 1, 0.35);
  await typeInto("tblLedger", "三季完成", 2, 0.9);
  expect(await closedFindings()).toEqual([
    expect.stringContaining("一季度已查账，之后改了“一季完成”：－ → 35%；该季得分 0 → 100"),
  ]);
  expect(await tableValues("tblSnapshot1")).toEqual(kept);
  await runReopen(actionContext(), { reason: "一科补报", by: "王芳" });
  expect(await closedFindings()).toEqual([]);
  const again = await runCloseQuarter(actionContext(), { quarter: 1 });
  expect(again.snapshot?.sheetName).toBe("一季度查账2");
  expect(await closedFindings()).toEqual([]);
});

test("checking with a closed quarter takes one round trip more", async () => {
  const runtime = await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  runtime.resetCounters();
  await runCheck(actionContext(), {});
  expect(runtime.counters().syncs).toBe(4);
});

test("a setting that is changed afterwards is told once", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 2 });
  await runScore(actionContext(), { settings: { floor: -1000 } });
  const found = await closedFindings();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/二季度已查账，之后改了设置，\d+ 行的该季得分变了/);
});

test("a quarter that has not ended is refused; a dry run writes nothing; twice changes nothing", async () => {
  const runtime = await sampleLedger(true);
  await expect(runCloseQuarter(actionContext(), { quarter: 3 })).rejects.toMatchObject({
    code: "quarterNotEnded",
    params: { name: "三季度查账", date: 46295 },
  });
  await expect(runCloseQuarter(actionContext("2026-03-30"), {})).rejects.toMatchObject({
    code: "quarterNotEnded",
  });
  const before = workbookFacts(runtime.workbook.save());
  const dry = await proposeCloseQuarter(actionContext(), {});
  expect(dry.notices.map(({ id }) => id)).toContain("notice.snapshotPlanned");
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  await runCloseQuarter(actionContext(), {});
  const closed = workbookFacts(runtime.workbook.save());
  expect((await runCloseQuarter(actionContext(), {})).changes).toBe(0);
  expect(workbookFacts(runtime.workbook.save())).toEqual(closed);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual({ ...before, customXml: [] });
});

test("恢复 takes a slip back the same day only; later a closed quarter needs 重开 with its reason", async () => {
  const runtime = await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const closed = workbookFacts(runtime.workbook.save());
  const nextDay = { ...actionContext("2026-07-16"), timestamp: "2026-07-16T09:00" };
  const refused = { code: "frozenBefore", params: { date: "2026-07-15" } };
  await expect(runRestore(nextDay, { dryRun: true })).rejects.toMatchObject(refused);
  await expect(runRestore(nextDay, {})).rejects.toMatchObject(refused);
  expect(workbookFacts(runtime.workbook.save())).toEqual(closed);
  await runReopen(nextDay, { reason: "一科补报" });
  await runRestore(nextDay, {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(closed);
  await runRestore(actionContext(), {});
  expect(await sheetNames()).not.toContain("一季度查账");
});

test("the sentence names the day and 重开", () => {
  expect(
    describeNotice("zh-CN", { id: "error.frozenBefore", params: { date: "2026-07-15" } })
  ).toBe(
    "这一步是封存，2026年7月15日就做好了，不能用“恢复”退回，什么也没有改。要改请到“四账”里“重开”，写明原因。"
  );
});

test("季度得分 says which quarters are closed and since when", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const { notices } = await runScore(actionContext("2026-08-01"), {});
  expect(notices).toContainEqual({
    id: "notice.quarterClosed",
    params: { name: "一季度查账", date: 46218 },
  });
});

test("a date that stands in a column of texts is shown as a date in the snapshot too", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const shown = (table: string): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(table).columns.getItem("时间要求·完成时限");
      const range = column.getDataBodyRange().load("text,values");
      await context.sync();
      return range.text
        .filter((_row, at) => typeof range.values[at]?.[0] === "number")
        .map((row) => row[0]);
    });
  const live = await shown("tblLedger");
  expect(live.length).toBeGreaterThan(0);
  expect(await shown("tblSnapshot1")).toEqual(live);
});
