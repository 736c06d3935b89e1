import { proposeRanking, runRanking, runRestore, runRoster, runScore } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { structuredSample, tableRows } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

async function typeCells(
  table: string,
  cells: readonly (readonly [row: number, column: number, value: string | number])[]
): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    for (const [row, column, value] of cells) body.getCell(row, column).values = [[value]];
    await context.sync();
  });
}

test("one sheet in five round trips; a dry run and a second run write nothing; 恢复 takes it away", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const proposed = await proposeRanking(actionContext(), {});
  expect([proposed.kind, proposed.sheetName]).toEqual(["department", "分类排位"]);
  expect(runtime.counters().syncs).toBe(3);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  runtime.resetCounters();
  const report = await runRanking(actionContext(), {});
  expect(runtime.counters().syncs).toBe(5);
  expect(report.names).toEqual(proposed.names);
  expect((await tableRows("tblRanking")).slice(1).map((row) => row[1])).toEqual(report.names);
  runtime.resetCounters();
  const again = await runRanking(actionContext(), {});
  expect([again.changes, again.names, runtime.counters().syncs]).toEqual([0, [], 3]);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("it prints as wide as the list of names alone, its heading on every page, the weights on their own", async () => {
  await structuredSample();
  await runRanking(actionContext(), { kind: "person" });
  const seen = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("个人分类排位");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    pageLayout.load("orientation,zoom");
    await context.sync();
    const across = pageLayout.zoom.horizontalFitToPages;
    return [area.address, titles.address, pageLayout.orientation, across].map(String);
  });
  expect(seen).toEqual(["个人分类排位!A:O,个人分类排位!Q:S", "个人分类排位!3:3", "Landscape", "1"]);
});

test("departments are ranked within their class by the weights on the sheet", async () => {
  await structuredSample();
  await runRanking(actionContext(), { kind: "department" });
  // Columns: 类别, 单位, 民主测评, 业绩考核, 自我评价, 专项考察, 分管领导评定, 分类测试.
  await typeCells("tblRanking", [
    ...[0, 1, 2].map((row) => [row, 0, "综合科室"] as const),
    [0, 2, 90],
    [0, 3, 80],
    [1, 2, 84],
    [1, 3, 83],
    [2, 3, 95],
  ]);
  const rows = async () =>
    (await tableRows("tblRanking")).slice(1, 4).map((row) => row.slice(8, 11));
  // (90×20 + 80×40) / 60 = 83.333…, (84×20 + 83×40) / 60 = 83.333…, 95
  expect(await rows()).toEqual([
    [60, 83.33, "并列第2"],
    [60, 83.33, "并列第2"],
    [40, 95, 1],
  ]);
  // 民主测评 alone: 90 > 84
  await typeCells("tblRankWeights", [[1, 1, 0]]);
  expect(await rows()).toEqual([
    [20, 90, 1],
    [20, 84, 2],
    [0, "", ""],
  ]);
});

test("people of the roster by post; 业绩考核 comes from 个人得分 by formula once it is there", async () => {
  await structuredSample();
  await runRoster(actionContext(), {});
  await typeCells("tblRoster", [[0, 2, "科长"]]);
  const [first] = (await tableRows("tblRoster")).slice(1);
  const report = await runRanking(actionContext(), {});
  expect([report.kind, report.sheetName]).toEqual(["person", "个人分类排位"]);
  const table = await tableRows("tblPersonRanking");
  expect(table[1]?.slice(0, 3)).toEqual(["科长", first?.[0], first?.[1]]);
  const performance = table[0]?.indexOf("业绩考核") ?? -1;
  expect(table.slice(1).map((row) => row[performance])).toEqual(report.names.map(() => ""));
  await runScore(actionContext(), {});
  expect((await runRanking(actionContext(), {})).changes).toBe(1);
  const scores = await tableRows("tblPersonScores");
  const ledger = scores[0]?.indexOf("台账得分") ?? -1;
  const scoreOf = new Map(scores.slice(1).map((row) => [row[0], row[ledger]]));
  const filled = (await tableRows("tblPersonRanking")).slice(1);
  expect(filled.map((row) => row[performance])).toEqual(
    filled.map((row) => {
      const score = scoreOf.get(row[1]);
      return typeof score === "number" ? score : "";
    })
  );
  expect(filled.some((row) => typeof row[performance] === "number")).toBe(true);
  expect((await runRanking(actionContext(), {})).changes).toBe(0);
});

test("new people get a line below; what was typed stays", async () => {
  await structuredSample();
  await runRoster(actionContext(), {});
  const { names } = await runRanking(actionContext(), {});
  await typeCells("tblPersonRanking", [[0, 0, "处级"]]);
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("tblRoster")
      .rows.add(undefined, [["新来的", "办公室", "科员", "", "", "", ""]]);
    await context.sync();
  });
  const report = await runRanking(actionContext(), {});
  expect(report.names).toEqual(["新来的"]);
  const rows = (await tableRows("tblPersonRanking")).slice(1);
  expect(rows).toHaveLength(names.length + 1);
  expect(rows[0]?.[0]).toBe("处级");
  expect(rows[names.length]?.slice(0, 3)).toEqual(["科员", "新来的", "办公室"]);
});
