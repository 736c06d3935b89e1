import { proposeStructure, runRestore, runStructure } from "../../src/actions";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const SHEET = "任务清单";

/** A plain list whose column of owners holds units and people in one cell. */
async function openList(heading: string, owners: readonly string[]) {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 2 }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    const rows = owners.map((owner, index) => [
      ...[index + 1, `2026年第${index + 1}项重点任务的落实推进`, owner, "6月底前"],
    ]);
    const header = ["序号", "工作任务", heading, "完成时限"];
    sheet.getRangeByIndexes(0, 0, rows.length + 1, 4).values = [header, ...rows];
    sheet.activate();
    await context.sync();
  });
  return runtime;
}

const options = { sheetName: SHEET, year: 2026 };

async function columns(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem(SHEET).tables.load("items/name");
    await context.sync();
    const range = tables.items[0]?.getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = (range?.values ?? []) as unknown[][];
    return Object.fromEntries(header.map((name, at) => [String(name), rows.map((row) => row[at])]));
  });
}

test("units and people of one cell become 牵头科室, 配合科室 and 责任人; the cell stays", async () => {
  const cells = [
    "张伟（组织一科）",
    "组织一科（李明）、干部科",
    "办公室 王 芳 13800001111",
    "人才科",
  ];
  const runtime = await openList("牵头科室", cells);
  const before = workbookFacts(runtime.workbook.save());
  const { typedChanges, addedFields } = await proposeStructure(actionContext(), options);
  expect(addedFields).toEqual(
    expect.arrayContaining(["leadDepartment", "supportDepartments", "owner"])
  );
  const announced = typedChanges
    .filter(({ field }) => field === "owner" || field === "leadDepartment")
    .map(({ field, from, to, reason }) => [field, from, to, reason.id]);
  expect(announced).toEqual([
    ["leadDepartment", "", "组织一科", "reason.unitSplit"],
    ["owner", "", "张伟", "reason.personSplit"],
    ["leadDepartment", "", "组织一科", "reason.unitSplit"],
    ["owner", "", "李明", "reason.personSplit"],
    ["leadDepartment", "", "办公室", "reason.unitSplit"],
    ["owner", "", "王芳", "reason.personSplit"],
    ["leadDepartment", "", "人才科", "reason.unitSplit"],
  ]);
  await runStructure(actionContext(), options);
  const written = await columns();
  expect(written["牵头科室"]).toEqual(cells);
  expect(written["牵头科室2"]).toEqual(["组织一科", "组织一科", "办公室", "人才科"]);
  expect(written["配合科室"]).toEqual(["", "干部科", "", ""]);
  expect(written["责任人"]).toEqual(["张伟", "李明", "王芳", ""]);
  expect((await runStructure(actionContext(), options)).changes).toBe(0);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("departments behind the people of 责任人 become 牵头科室", async () => {
  await openList("责任人", ["张伟（组织一科）", "李明（干部科）", "王芳"]);
  await runStructure(actionContext(), options);
  const written = await columns();
  expect(written["责任人"]).toEqual(["张伟（组织一科）", "李明（干部科）", "王芳"]);
  expect(written["牵头科室"]).toEqual(["组织一科", "干部科", ""]);
});

test("people alone get no column for departments", async () => {
  await openList("责任人", ["张伟", "李明（干部科）", "王芳"]);
  const { addedFields } = await proposeStructure(actionContext(), options);
  expect(addedFields).not.toContain("leadDepartment");
});
