import { areaAddress } from "../../../src/domain/model/area";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { drawnSheet } from "./ugly/drawnSheet";

const LIST = `1 | 完成机房改造 | 信息科 | 张三 | 6月底前
2 | 修订保密制度 | 办公室 | 李四 | 3月底前
3 | 组织消防演练 | 后勤科 | 王五 | 9月底前`;

test.each([
  ["numbered, at A1", LIST, "A1:E3"],
  [
    "with states, below a title",
    `2026年任务 | < | < | <
 | | |
机房改造工程验收 | 信息科 | @2026-6-30 | 已完成
核心交换机更换 | 信息科 | @2026-8-31 | 进行中
办公网布线整改 | 后勤科 | @2026-9-30 | 未开始
填表人：张三 | | |`,
    "A3:D5",
  ],
])("a list without headings is found: %s", (_name, drawing, address) => {
  const [found] = detectTables(drawnSheet(drawing));
  expect(found && areaAddress(found.area)).toBe(address);
  expect(found?.headerRows).toEqual([]);
});

test.each([
  [
    "an approval block",
    "编制 | 张三 | @2026-1-5 | 初稿\n审核 | 李四 | @2026-1-6 | 修改意见\n批准 | 王五 | @2026-1-8 | 同意发布",
  ],
  [
    "a legend",
    "红色 | 逾期 | 超过时限未完成\n黄色 | 临期 | 七天之内到期\n绿色 | 正常 | 按计划推进",
  ],
  [
    "a roster",
    "1 | 张三 | 财务科 | 科长\n2 | 李四 | 办公室 | 主任科员\n3 | 王五 | 人事科 | 副科长",
  ],
  ["figures", "1 | 10 | 20 | 30\n2 | 11 | 21 | 31\n3 | 12 | 22 | 32"],
])("no list of tasks: %s", (_name, drawing) => {
  expect(
    detectTables(drawnSheet(drawing)).filter(({ headerRows }) => headerRows.length === 0)
  ).toEqual([]);
});

test("the year is read from the title above a list without headings", () => {
  const sheet = drawnSheet(`2026年机关重点工作 | < | < | < | <\n${LIST}`);
  const [found] = detectTables(sheet);
  if (!found) throw new Error("no table");
  expect(found.headerRows).toEqual([]);
  expect(proposeMapping(found, sheet).ledgerYear).toMatchObject({
    year: 2026,
    reason: { id: "yearFromTitle" },
  });
});

test("a list without headings comes after a header, however few records that has", () => {
  const [first] = detectTables(
    drawnSheet(`${LIST}
 | | | |
序号 | 工作任务 | 责任单位 | 责任人 | 完成时限
1 | 盘点资产 | 财务科 | 赵六 | 6月底前`)
  );
  expect(first?.headerRows).toEqual([4]);
});
