import { proposeAppraisal, runAppraisal, runCheck, runRestore, runScore } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { SAMPLE_SHEET as SHEET, structuredSample, tableRows } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

const SHEETS = ["社会调查", "群众评价", "领导评价", "科室互评", "测评"];

/** Types marks beside a unit, from the first rater on. */
async function typeMarks(table: string, row: number, marks: readonly number[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(row, 1).getResizedRange(0, marks.length - 1).values = [[...marks]];
    await context.sync();
  });
}

test("the dry run names the sheets in three round trips and writes nothing", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const report = await proposeAppraisal(actionContext(), {});
  expect(runtime.counters().syncs).toBe(3);
  expect(report.sheetNames).toEqual(SHEETS);
  expect(report.units.length).toBeGreaterThan(2);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("five sheets in five round trips; again changes nothing; 恢复 takes them away", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const report = await runAppraisal(actionContext(), {});
  expect(runtime.counters().syncs).toBe(5);
  expect(report.changes).toBe(5 + 4);
  const peer = await tableRows("tblAppraisalPeer");
  expect(peer[0]?.slice(0, report.units.length + 1)).toEqual(["单位", ...report.units]);
  expect(peer.slice(1).map(([unit]) => unit)).toEqual(report.units);
  runtime.resetCounters();
  const again = await runAppraisal(actionContext(), {});
  expect([again.changes, again.units, runtime.counters().syncs]).toEqual([0, [], 3]);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("marks become means and a score, which 得分 takes in whichever was made first", async () => {
  for (const isScoredFirst of [true, false]) {
    await structuredSample();
    if (isScoredFirst) await runScore(actionContext(), {});
    const report = await runAppraisal(actionContext(), {});
    if (!isScoredFirst) await runScore(actionContext(), {});
    expect(report.notices.some(({ id }) => id === "notice.appraisalInScores")).toBe(isScoredFirst);
    // (70 + 80 + 90 + 85) / 4 of six marks, 40 and 100 dropped: 81.25
    await typeMarks("tblAppraisalMass", 0, [40, 70, 80, 100, 90, 85]);
    // 科室互评: the first mark is the unit's own; (80 + 90) / 2
    await typeMarks("tblAppraisalPeer", 0, [100, 80, 90]);
    const [unit, ...figures] = (await tableRows("tblAppraisal"))[1] ?? [];
    // (81.25 × 30 + 85 × 20) / 50 = 82.75
    expect(figures.slice(0, 6)).toEqual([
      ...["", 81.25, "", 85, 82.75],
      "缺社会调查、领导评价，权重分给其余各项",
    ]);
    const scores = await tableRows("tblScores");
    const column = scores[0]?.indexOf("测评得分") ?? -1;
    expect(scores.find(([name]) => name === unit)?.[column]).toBe(82.75);
  }
});

test("a new department gets its line everywhere and its column in 科室互评, and 恢复 keeps what was typed", async () => {
  await structuredSample();
  const { units } = await runAppraisal(actionContext(), {});
  await renameLead(0, "新设科");
  const report = await runAppraisal(actionContext(), {});
  expect(report.units).toEqual(["新设科"]);
  const peer = await tableRows("tblAppraisalPeer");
  expect(peer[0]?.slice(0, units.length + 2)).toEqual([
    "单位",
    ...units.slice(0, -1),
    "新设科",
    units[units.length - 1],
  ]);
  const row = units.length;
  await typeMarks("tblAppraisalPeer", row, [60, 80]);
  // (60 + 80) / 2
  expect((await tableRows("tblAppraisal"))[row + 1]?.slice(0, 6)).toEqual([
    ...["新设科", "", "", "", 70, 70],
  ]);
  expect((await runAppraisal(actionContext(), {})).changes).toBe(0);
  const restored = await runRestore(actionContext(), {});
  expect(restored.notices.some(({ id }) => id === "notice.keptTyped")).toBe(true);
  expect((await tableRows("tblAppraisalPeer"))[row + 1]?.slice(0, 3)).toEqual(["新设科", 60, 80]);
  expect(await tableRows("tblAppraisalMass")).toHaveLength(units.length + 1);
});

test("departments named 5 and =1+1 stand as text above their column of 科室互评 and get their marks", async () => {
  await structuredSample();
  await renameLead(0, "'5");
  await renameLead(1, "'=1+1");
  const { units } = await runAppraisal(actionContext(), {});
  expect(units).toEqual(expect.arrayContaining(["5", "=1+1"]));
  expect((await tableRows("tblAppraisalPeer"))[0]?.slice(1, units.length + 1)).toEqual(units);
  const row = units.indexOf("=1+1");
  // Everybody gives 80, the unit itself too, whose own mark does not count.
  await typeMarks(
    "tblAppraisalPeer",
    row,
    units.map(() => 80)
  );
  const line = (await tableRows("tblAppraisal"))[row + 1];
  expect(line?.slice(0, 6)).toEqual(["=1+1", "", "", "", 80, 80]);
  await renameLead(2, "'+7");
  expect((await runAppraisal(actionContext(), {})).units).toEqual(["+7"]);
  expect((await tableRows("tblAppraisalPeer"))[0]).toContain("+7");
  expect((await runAppraisal(actionContext(), {})).changes).toBe(0);
});

test("恢复 takes back the lines and the column of a new department in which nobody has typed", async () => {
  const runtime = await structuredSample();
  await runAppraisal(actionContext(), {});
  await renameLead(0, "新设科");
  const before = workbookFacts(runtime.workbook.save());
  expect((await runAppraisal(actionContext(), {})).units).toEqual(["新设科"]);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("检查 names marks that do not count by sheet and cell, in three round trips", async () => {
  const runtime = await structuredSample();
  const { units } = await runAppraisal(actionContext(), {});
  await typeMarks("tblAppraisalMass", 0, [90, 180]);
  await typeMarks("tblAppraisalPeer", 0, [95]);
  await renameLead(0, "新设科");
  runtime.resetCounters();
  const { findings, rows } = await runCheck(actionContext(), {});
  expect(runtime.counters().syncs).toBe(3);
  const of = (ruleId: string) => findings.filter((finding) => finding.ruleId === ruleId);
  expect(of("markNotCounted").map(({ at, params }) => [at, params])).toEqual([
    [
      { sheetName: "群众评价", rowIndex: 3, columnIndex: 2 },
      { name: units[0], rater: "群众2", written: "180", sheet: "群众评价" },
    ],
  ]);
  expect(of("ownMark").map(({ at }) => at)).toEqual([
    { sheetName: "科室互评", rowIndex: 3, columnIndex: 1 },
  ]);
  expect(of("markMissing")).toHaveLength(2 * (units.length - 1));
  expect(of("itemWithoutMarks").map(({ at }) => at.sheetName)).toEqual([
    ...["社会调查", "领导评价", "科室互评"],
  ]);
  expect(of("unitNotAppraised").map(({ params }) => params)).toEqual([{ name: "新设科" }]);
  // Rows are labelled by the ledger's tasks; cells of other sheets have none.
  const ledgerRows = findings.flatMap(({ at }) => (at.sheetName === SHEET ? [at.rowIndex] : []));
  expect(Object.keys(rows).every((row) => ledgerRows.includes(Number(row)))).toBe(true);
});

/** Writes another lead department into a row of the ledger. */
async function renameLead(row: number, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const fields = context.workbook.tables.getItem("tblFields").getDataBodyRange().load("values");
    await context.sync();
    const line = fields.values.find((it) => it[1] === "leadDepartment");
    const column = context.workbook.tables.getItem("tblLedger").columns.getItem(String(line?.[3]));
    column.getDataBodyRange().getCell(row, 0).values = [[name]];
    await context.sync();
  });
}

test("the report tells how many raters the tables will have, and how many those have that stand", async () => {
  await structuredSample();
  const given = { raters: { survey: 3 } };
  const planned = await proposeAppraisal(actionContext(), given);
  expect(planned.raters).toEqual([
    { item: "survey", count: 3, isNew: true },
    { item: "mass", count: 10, isNew: true },
    { item: "leader", count: 5, isNew: true },
  ]);
  await runAppraisal(actionContext(), given);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblAppraisalMass").columns.add(3, undefined, "群众补");
    await context.sync();
  });
  const { raters } = await proposeAppraisal(actionContext(), { raters: { survey: 8 } });
  expect(raters).toEqual([
    { item: "survey", count: 3, isNew: false },
    { item: "mass", count: 11, isNew: false },
    { item: "leader", count: 5, isNew: false },
  ]);
});
