import { proposeStructure, runColour, runRestore, runStructure } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { ledgerColumns, openDrawnWorkbook } from "../helpers/drawnWorkbook";
import { differingParts, workbookFacts } from "../helpers/workbookFacts";

test.each([
  ["at A1", ""],
  ["below a title", "2026年信息化工作安排 | < | < | < | <\n | | | |\n"],
])("a list without headings %s gets a row of headings, and is put back", async (_where, title) => {
  const runtime = await openDrawnWorkbook(`${title}1 | 完成机房改造 | 信息科 | 张三 | @2026-6-30
2 | 修订保密制度 | 办公室 | 李四 | @2026-3-31
3 | 组织消防演练 | 后勤科 | 王五 | @2026-9-30`);
  const original = runtime.workbook.save();
  const options = { year: 2026 };
  const proposal = await proposeStructure(actionContext(), options);
  expect(proposal.candidates[0]?.headerRows).toEqual([]);
  expect(proposal.candidates[0]?.columns.map(({ field }) => field)).toEqual([
    ...["id", "task", "leadDepartment", "owner", "deadline"],
  ]);
  expect(proposal.candidates[0]?.columns.every(({ confidence }) => confidence < 0.6)).toBe(true);
  const row = title === "" ? 1 : 3;
  expect(proposal.notices).toContainEqual({ id: "notice.headerInserted", params: { row } });
  await runStructure(actionContext(), options);
  const structured = await ledgerColumns();
  expect(Object.keys(structured).slice(0, 5)).toEqual([
    ...["序号", "任务", "牵头科室", "责任人", "完成时限"],
  ]);
  expect(structured["任务"]).toEqual(["完成机房改造", "修订保密制度", "组织消防演练"]);
  await runColour(actionContext(), {});
  expect((await ledgerColumns())["系统状态"]?.every((word) => word !== "")).toBe(true);
  await runRestore(actionContext());
  await runRestore(actionContext());
  const restored = runtime.workbook.save();
  expect(workbookFacts(restored)).toEqual(workbookFacts(original));
  expect(await differingParts(original, restored)).toEqual([]);
});
