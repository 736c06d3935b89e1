import { readFileSync } from "node:fs";
import path from "node:path";
import { runScore, runStructure } from "../../src/actions";
import { readExplainer } from "../../src/actions/explain";
import { GROUP_COLUMNS } from "../../src/domain/scoring/groupCells";
import { explanationText } from "../../src/i18n/describeExplanation";
import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");

/** Row, task, status, first to fourth quarter and year as the sheet's own formulas show them. */
async function shownFigures(): Promise<Map<string, readonly unknown[]>> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblLedger");
    const headings = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,rowIndex");
    await context.sync();
    const at = (name: string) => (headings.values[0] as string[]).indexOf(name);
    const columns = ["系统状态", "一季得分", "二季得分", "三季得分", "四季得分", "年度得分"].map(
      at
    );
    return new Map(
      body.values.map((row: unknown[], index) => [
        String(body.rowIndex + index),
        columns.map((column) => row[column]),
      ])
    );
  });
}

/** Name, quarters, ledger score, total and rank as 得分 shows them. */
async function shownGroups(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblScores");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const columns = (["score1", "score2", "score3", "score4", "ledger", "total"] as const).map(
      (column) => GROUP_COLUMNS.indexOf(column)
    );
    return body.values.map((row: unknown[]) => [row[0], ...columns.map((column) => row[column])]);
  });
}

describe("得分依据 of the sample, scored on 15 July 2026", () => {
  it("explains the very figures that stand in the sheet, in four round trips", async () => {
    const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const context = actionContext();
    await runStructure(context, {});
    await runScore(context, {});
    const shown = await shownFigures();
    runtime.resetCounters();
    const explainer = await readExplainer(context, {});
    expect(runtime.counters().syncs).toBe(4);
    expect(explainer.rows).toHaveLength(60);
    const explained = explainer.rows.map((_row, position) => {
      const { status, quarters, scoreYear } = explainer.explain(position)!;
      const scores = quarters.map(({ score }) => score ?? "");
      return [context.words.statuses[status], ...scores, scoreYear ?? ""];
    });
    expect(explained).toEqual(explainer.rows.map(({ rowIndex }) => shown.get(String(rowIndex))));
  });

  it("explains the departments as 得分 shows them, each row's share summing up", async () => {
    openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const context = actionContext();
    await runStructure(context, {});
    await runScore(context, {});
    const explainer = await readExplainer(context, {});
    const groups = explainer.groups("department");
    expect(
      groups.map(({ name, scores, ledger, total }) => [
        name,
        ...scores.map((score) => score ?? ""),
        ledger ?? context.words.unrated,
        total ?? "",
      ])
    ).toEqual(await shownGroups());
    for (const { name } of groups) {
      for (const { score, losses } of explainer.explainGroup("department", name)!.quarters) {
        const lost = losses.reduce((sum, loss) => sum + loss.lost, 0);
        if (score !== undefined) expect(100 - lost).toBeCloseTo(score, 1);
      }
    }
  });

  it("knows the row of the active cell and answers 若于…完成 without writing", async () => {
    openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const context = actionContext();
    await runStructure(context, {});
    await runScore(context, {});
    const { rows } = await readExplainer(context, {});
    const wanted = rows[5]!;
    await Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getItem("2026年重点工作");
      sheet.getCell(wanted.rowIndex, 2).select();
      await excel.sync();
    });
    const explainer = await readExplainer(context, {});
    expect(explainer.activeRow).toBe(5);
    const before = await shownFigures();
    const day = parseIsoDate("2026-08-31")!;
    const then = explainer.ifCompletedOn(5, day)!;
    expect(then.asOf).toBe(parseIsoDate("2026-09-30"));
    expect(["doneOnTime", "doneLate"]).toContain(then.status);
    expect(await shownFigures()).toEqual(before);
    const name = { ...wanted, rowNumber: wanted.rowIndex + 1 };
    const text = explanationText("zh-CN", name, then);
    expect(text.split("\n")[0]).toBe(
      `第${wanted.rowIndex + 1}行 ${wanted.task}（${wanted.department}）`
    );
    expect(text).toContain("2026年8月31日完成");
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});
