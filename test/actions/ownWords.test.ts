import { proposeStructure, runRestore, runStructure } from "../../src/actions";
import type { StructureProposal } from "../../src/actions/types";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { tinyWorkbook } from "../ooxml/support/buildPackage";

const HEADINGS = ["序号", "工作任务", "啃硬骨头处室", "搭把手处室", "督战员", "完成时限"];
const ROWS = [
  [1, "完善干部考核评价办法", "组织科", "办公室", "王建国", 46188],
  [2, "组织开展专题培训班", "干部科", "办公室", "李明", 46203],
  [3, "推进数字化平台建设", "人才办", "组织科", "赵敏", 46218],
];

/** Two sheets with the same headings of an office's own, this year's and next year's list. */
async function openLists(): Promise<void> {
  openTestWorkbook(tinyWorkbook({ sheets: { 今年: "<sheetData/>", 明年: "<sheetData/>" } }));
  await Excel.run(async (context) => {
    for (const [name, year] of [
      ["今年", 2026],
      ["明年", 2027],
    ] as const) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A1").values = [[`${year}年重点工作任务台账`]];
      sheet.getRange("A3:F3").values = [HEADINGS];
      sheet.getRange("A4:F6").values = ROWS;
      sheet.getRange("F4:F6").numberFormat = ROWS.map(() => ["yyyy-mm-dd"]);
    }
    await context.sync();
  });
}

function fieldsOf({ candidates, chosen }: StructureProposal): Record<string, string | undefined> {
  const columns = candidates[chosen]?.columns ?? [];
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
}

const propose = (sheetName: string) => proposeStructure(actionContext(), { sheetName });

async function fieldLines(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblFields").getDataBodyRange().load("values");
    await context.sync();
    return body.values as readonly (readonly unknown[])[];
  });
}

async function addLines(lines: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblFields").rows.add(undefined, lines as string[][]);
    await context.sync();
  });
}

test("what is chosen on one sheet is read on the next, columns left out included", async () => {
  await openLists();
  const before = fieldsOf(await propose("明年"));
  expect(before["啃硬骨头处室"]).not.toBe("supportDepartments");
  await runStructure(actionContext(), {
    sheetName: "今年",
    mapping: { leadDepartment: 3, supportDepartments: 2, owner: null },
  });
  const lines = await fieldLines();
  expect(lines).toContainEqual([
    ...["tblLedger", "supportDepartments", "配合科室", "啃硬骨头处室", "由你选定"],
  ]);
  expect(lines).toContainEqual(["tblLedger", "", "", "督战员", "由你选定"]);
  const next = await propose("明年");
  expect(fieldsOf(next)).toEqual({
    序号: "id",
    工作任务: "task",
    啃硬骨头处室: "supportDepartments",
    搭把手处室: "leadDepartment",
    督战员: undefined,
    完成时限: "deadline",
  });
  const column = next.candidates[0]?.columns[2];
  expect(column?.reason).toEqual({
    id: "reading.ownWord",
    params: { heading: "啃硬骨头处室", field: "supportDepartments" },
  });
  await runStructure(actionContext(), { sheetName: "明年" });
  expect(await fieldLines()).toContainEqual([
    ...["tblLedger2", "leadDepartment", "牵头科室", "搭把手处室"],
    "设置表里记着“搭把手处室”是牵头科室",
  ]);
});

test("an office adds its own words by hand: by id or by name, several at once, or as no field", async () => {
  await openLists();
  await runStructure(actionContext(), { sheetName: "今年" });
  await addLines([
    ["", "leadDepartment", "", "承办处室、啃硬骨头处室", ""],
    ["", "", "配合科室", "搭把手处室", ""],
    ["", "-", "", "督战员", ""],
    ["", "", "", "完成时限", ""],
  ]);
  expect(fieldsOf(await propose("明年"))).toEqual({
    序号: "id",
    工作任务: "task",
    啃硬骨头处室: "leadDepartment",
    搭把手处室: "supportDepartments",
    督战员: undefined,
    // A line without a field is not finished and says nothing.
    完成时限: "deadline",
  });
});

test("words added by hand go before what was chosen", async () => {
  await openLists();
  await runStructure(actionContext(), { sheetName: "今年", mapping: { backup: 4, owner: null } });
  expect(fieldsOf(await propose("明年"))["督战员"]).toBe("backup");
  await addLines([["", "leader", "", "督战员", ""]]);
  expect(fieldsOf(await propose("明年"))["督战员"]).toBe("leader");
});

test("after 恢复 nothing is remembered", async () => {
  await openLists();
  const before = fieldsOf(await propose("明年"));
  await runStructure(actionContext(), { sheetName: "今年", mapping: { backup: 4, owner: null } });
  await runRestore(actionContext(), {});
  expect(fieldsOf(await propose("明年"))).toEqual(before);
});
