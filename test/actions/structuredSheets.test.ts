import { proposeStructure, runColour, runRestore, runScore, runStructure } from "../../src/actions";
import type { StructureOptions, TypedChange } from "../../src/actions/types";
import { actionContext } from "../helpers/actionContext";
import { ledgerColumns, openDrawnWorkbook } from "../helpers/drawnWorkbook";
import { differingParts, workbookFacts } from "../helpers/workbookFacts";

const YEAR: StructureOptions = { year: 2026 };

const shown = ({ at, field, from, to, reason }: TypedChange): string =>
  `${at.rowIndex + 1} ${field ?? "-"}: ${String(from)} → ${String(to)} (${reason.id})`;

/** Structures, checks that everything announced was written, colours, scores, and takes all of it back. */
async function thereAndBack(drawing: string, options: StructureOptions = YEAR) {
  const runtime = await openDrawnWorkbook(drawing);
  const original = runtime.workbook.save();
  const proposal = await proposeStructure(actionContext(), options);
  await runStructure(actionContext(), options);
  const structured = await ledgerColumns();
  await runColour(actionContext(), {});
  const coloured = await ledgerColumns();
  await runScore(actionContext(), {});
  for (let step = 0; step < 3; step++) await runRestore(actionContext());
  const restored = runtime.workbook.save();
  expect(workbookFacts(restored)).toEqual(workbookFacts(original));
  expect(await differingParts(original, restored)).toEqual([]);
  return { proposal, structured, coloured };
}

test("section bands become 类别 and 项目; the bands stay and are no tasks", async () => {
  const { proposal, structured, coloured } = await thereAndBack(`
序号 | 工作任务 | 责任单位 | 完成时限
一、经济发展（2项） | < | < | <
（一）工业 | < | < | <
1 | 新增规上企业10家 | 工信局 | @2026-3-31
（二）农业 | < | < | <
2 | 粮食播种60万亩 | 农业农村局 | @2026-9-30
二、民生保障 | < | < | <
3 | 新增公办学位2000个 | 教育局 | @2026-8-31`);
  expect(proposal.recordCount).toBe(3);
  expect(proposal.typedChanges.map(shown)).toEqual([
    "4 category:  → 经济发展 (reason.sectionAbove)",
    "6 category:  → 经济发展 (reason.sectionAbove)",
    "8 category:  → 民生保障 (reason.sectionAbove)",
    "4 project:  → 工业 (reason.sectionAbove)",
    "6 project:  → 农业 (reason.sectionAbove)",
  ]);
  expect(structured["类别"]).toEqual(["", "", "经济发展", "", "经济发展", "", "民生保障"]);
  expect(structured["项目"]).toEqual(["", "", "工业", "", "农业", "", ""]);
  expect(structured["序号"]).toEqual([
    "一、经济发展（2项）",
    "（一）工业",
    1,
    "（二）农业",
    2,
    "二、民生保障",
    3,
  ]);
  expect(coloured["系统状态"]).toEqual(["", "", "逾期", "", "推进中", "", "推进中"]);
});

test("a band whose name stands in the task column is no task", async () => {
  const { proposal, structured, coloured } = await thereAndBack(`
序号 | 考核内容 | 责任科室 | 分值 | 完成时限
一 | 党建工作 | | 30 |
1 | 落实三会一课 | 党办 | 15 | @2026-12-31
2 | 规范党费收缴 | 党办 | 15 | @2026-12-31
二 | 业务工作 | | 70 |
3 | 完成检查100家 | 监管科 | 70 | @2026-11-30`);
  expect(proposal.recordCount).toBe(3);
  expect(structured["类别"]).toEqual(["", "党建工作", "党建工作", "", "业务工作"]);
  expect(structured["行标识"]?.map((key) => String(key).startsWith("o"))).toEqual([
    ...[true, false, false, true, false],
  ]);
  expect(coloured["系统状态"]).toEqual(["", "推进中", "推进中", "", "推进中"]);
});

test("a record several rows high is one task; what its further rows say stays", async () => {
  const { proposal, structured, coloured } = await thereAndBack(`
序号 | 工作任务 | 推进措施 | 责任单位 | 完成时限
1 | 优化营商环境 | 压减审批环节 | 审批局 | @2026-3-31
^ | ^ | 推行一窗受理 | ^ | ^
^ | ^ | 建立回访机制 | ^ | ^
2 | 培育市场主体 | 落实减税降费 | 税务局 | @2026-12-31`);
  expect(proposal.recordCount).toBe(2);
  expect(structured["推进措施"]).toEqual([
    "压减审批环节",
    "推行一窗受理",
    "建立回访机制",
    "落实减税降费",
  ]);
  expect(coloured["系统状态"]).toEqual(["逾期", "", "", "推进中"]);
});

test("numbers such as 1 → 1.1 put a task under its project", async () => {
  const { proposal, structured } = await thereAndBack(`
序号 | 工作内容 | 责任人 | 完成时限
1 | 机房改造 | 阎涛 | @2026-6-30
1.1 | 设备采购 | 阎涛 | @2026-4-15
1.2 | 综合布线 | 褚健 | @2026-5-31
2 | 网络升级 | 褚健 | @2026-8-31
2.1 | 核心交换机更换 | 褚健 | @2026-6-30`);
  expect(structured["项目"]).toEqual(["", "机房改造", "机房改造", "", "网络升级"]);
  expect(proposal.notices).toContainEqual({ id: "notice.subTasks", params: { count: 3 } });
});

test("同上 and 下同 are written out, and put back word for word", async () => {
  const { proposal, structured } = await thereAndBack(`
序号 | 工作任务 | 责任单位 | 责任人 | 完成时限
1 | 编制预算 | 财务科 | 李明（下同） | 3月底
2 | 公开决算 | 同上 | | 9月底
3 | 盘点资产 | 〃 | | 同上
4 | 更新网站 | 信息科 | 王芳 | 6月底`);
  expect(structured["责任单位"]).toEqual(["财务科", "财务科", "财务科", "信息科"]);
  expect(structured["责任人"]).toEqual(["李明", "李明", "李明", "王芳"]);
  expect(structured["完成时限"]).toEqual([...["3月底", "9月底", "9月底", "6月底"]]);
  expect(proposal.typedChanges.slice(0, 6).map(shown)).toEqual([
    "3 leadDepartment: 同上 → 财务科 (reason.sameAsAbove)",
    "4 leadDepartment: 〃 → 财务科 (reason.sameAsAbove)",
    "2 owner: 李明（下同） → 李明 (reason.sameBelow)",
    "3 owner:  → 李明 (reason.sameBelow)",
    "4 owner:  → 李明 (reason.sameBelow)",
    "4 deadlineText: 同上 → 9月底 (reason.sameAsAbove)",
  ]);
  const declined = await thereAndBack(
    `
任务 | 责任人 | 时限
起草文件 | 李明 | 3月
校对文件 | 同上 | 4月`,
    { ...YEAR, writeOutSame: false }
  );
  expect(declined.structured["责任人"]).toEqual(["李明", "同上"]);
});

test("units without roles are taken apart when asked, and only then", async () => {
  const drawing = `
序号 | 工作任务 | 责任单位 | 完成时限
1 | 整治校园周边 | 教育局、公安局、城管局 | 6月底
2 | 开展禁毒宣传 | 公安局 | 6月底`;
  const usual = await thereAndBack(drawing);
  expect(usual.proposal.ownerSplit).toEqual({ count: 1, example: "教育局、公安局、城管局" });
  expect(usual.structured["配合科室"]).toBeUndefined();
  const { structured } = await thereAndBack(drawing, { ...YEAR, splitOwners: true });
  expect(structured["责任单位"]).toEqual(["教育局、公安局、城管局", "公安局"]);
  expect(structured["牵头科室"]).toEqual(["教育局", "公安局"]);
  expect(structured["配合科室"]).toEqual(["公安局、城管局", ""]);
});

test("a column without heading at the edge goes with its rows", async () => {
  const { structured } = await thereAndBack(`
 | 任务 | 责任人 | 完成日期
甲 | 校园安全检查 | 石磊 | @2026-3-10
乙 | 食堂卫生整治 | 崔健 | @2026-3-20
丙 | 校车年检 | 石磊 | @2026-4-1`);
  expect(structured["A"]).toEqual(["甲", "乙", "丙"]);
});

test("totals under the header and notes below stay outside", async () => {
  const { proposal, structured } = await thereAndBack(`
序号 | 任务 | 责任科室 | 分值 | 时限
总计 | | | 100 |
1 | 项目建设 | 发改科 | 60 | @2026-6-30
2 | 招商引资 | 招商科 | 40 | @2026-12-31
注：分值合计100分。 | | | |`);
  expect(proposal.recordCount).toBe(2);
  expect(structured["任务"]).toEqual(["项目建设", "招商引资"]);
});

test("titles and notes merged over the table and the calendar beside it stay in one piece", async () => {
  const runtime = await openDrawnWorkbook(`
任务进度甘特图 | < | < | < | < | < | < | < | <
任务 | 责任人 | 开始 | 结束 | 1 | 2 | 3 | 4 | 5
场地布置 | 贺军 | @2026-3-1 | @2026-3-2 | | | | |
设备调试 | 赖明 | @2026-3-2 | @2026-3-4 | | | | |
| | | | | | | |
注：横道由各组填写，每周五更新。 | < | < | < | < | < | < | < | <`);
  const original = runtime.workbook.save();
  await runStructure(actionContext(), YEAR);
  const merges = runtime.workbook.package.sheets[0]?.merges ?? [];
  expect(merges.map(({ columnIndex, columnCount }) => columnCount - columnIndex > 9)).toEqual([
    ...[true, true],
  ]);
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(workbookFacts(original));
});

test("headings that stand only in the lower header row belong to the table", async () => {
  const { structured } = await thereAndBack(`
当前状态 | < | 项目 | < | 成果 |
状态 | 日期 | 任务 | 说明 | 交付物 | 工时
进行 | @2026-3-1 | 编制方案 | 初稿 | 方案 | 12
完成 | @2026-4-1 | 组织评审 | 专家会 | 意见 | 8`);
  expect(structured["成果·工时"]).toEqual([12, 8]);
});

test("a merged figure stays in its first row, so that a total below counts it once; text and dates are filled", async () => {
  const { proposal, structured } = await thereAndBack(`
序号 | 工作任务 | 责任单位 | 完成时限 | 分值
1 | 修订干部考核评价办法 | 组织科 | @2026-3-31 | 6
2 | 开展年度考核工作 | ^ | ^ | ^
3 | 举办干部专题培训班 | 干部科 | @2026-6-30 | 4`);
  expect(structured["分值"]).toEqual([6, "", 4]);
  expect(structured["责任单位"]).toEqual(["组织科", "组织科", "干部科"]);
  expect(new Set(structured["完成时限"]?.slice(0, 2)).size).toBe(1);
  expect(proposal.notices).toContainEqual({ id: "notice.figuresKept", params: { count: 1 } });
});
