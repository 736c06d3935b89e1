import type { CellValue } from "../../src/domain/model/cellValue";
import type { FieldKind } from "../../src/domain/model/fields";
import type { Finding } from "../../src/domain/model/finding";
import type { RuleId } from "../../src/domain/rules/rule";
import { RULES } from "../../src/domain/rules/ruleList";
import { describeFinding } from "../../src/i18n/describeFinding";
import { describeNotice } from "../../src/i18n/describeNotice";
import { describeValue } from "../../src/i18n/describeValue";
import { zhCN } from "../../src/i18n/zhCN";

test.each<readonly [CellValue, FieldKind, 1 | 100, string]>([
  ["", "date", 1, "（空）"],
  ["  ", "text", 1, "（空）"],
  [46203, "date", 1, "2026年6月30日"],
  [46203.9, "date", 1, "2026年6月30日"],
  ["6月底", "date", 1, "6月底"],
  [0.4, "percent", 1, "40%"],
  [0.07, "percent", 1, "7%"],
  [40, "percent", 100, "40%"],
  [12, "number", 1, "12"],
  [0, "number", 1, "0"],
  [false, "text", 1, "false"],
])("%p of kind %s, %i means 100 %% → %s", (value, kind, unit, expected) => {
  expect(describeValue("zh-CN", value, kind, unit)).toBe(expected);
});

test.each([
  [
    { id: "notice.restored", params: { time: "2026-11-21T09:10", action: "colour", count: 130 } },
    "已恢复：2026-11-21 09:10 标色，130 处。",
  ],
  [{ id: "notice.asOf", params: { date: 46203 } }, "按2026年6月30日看进度。"],
  [{ id: "notice.asOf", params: { date: "2026-06-30" } }, "按2026年6月30日看进度。"],
  [
    { id: "notice.fieldsAdded", params: { fields: "rowKey,deadline" } },
    "表格右边增加了：行标识、完成时限。",
  ],
  [{ id: "assumption.endOfPeriod", params: { unit: "quarter" } }, "没写哪一天，按每季度最后一天"],
  [
    { id: "assumption.beforePeriod", params: { reading: "endOfMonthBefore" } },
    "“……前”按上一期最后一天",
  ],
  [{ id: "reason.fromProgress", params: { text: "{text}" } }, "完成情况写着“{text}”"],
] as const)("%j → %s", (notice, expected) => {
  expect(describeNotice("zh-CN", notice)).toBe(expected);
});

const finding = (ruleId: string, params: Finding["params"]): Finding => ({
  ruleId,
  severity: "error",
  at: { sheetName: "S", rowIndex: 6, columnIndex: 1 },
  params,
});

test.each<readonly [RuleId, Finding["params"], string]>([
  [
    "deadlineImpossible",
    { written: "9月31日", nearest: "2026-09-30" },
    "B7 期限“9月31日”不存在，是否为2026年9月30日？",
  ],
  [
    "deadlineUnreadable",
    { written: "30个工作日内", problem: "needsAnchor" },
    "B7 期限“30个工作日内”没写从哪天起算，请写明日期。",
  ],
  [
    "ownerNotInRoster",
    { name: "张珊", nearest: "张三" },
    "B7 责任人“张珊”不在人员名册里，是否为“张三”？",
  ],
  [
    "ownerNotInRoster",
    { name: "张珊", nearest: "" },
    "B7 责任人“张珊”不在人员名册里，请核对，或补进名册。",
  ],
  [
    "categoryOutside",
    { category: "" },
    "B7 没有填类别，而类别有权重（百分制），这一行不计入季度得分。请填上类别。",
  ],
  [
    "categoryOutside",
    { category: "其他" },
    "B7 类别“其他”在权重表里没有权重，这一行不计入季度得分。请改类别，或给它填权重。",
  ],
  [
    "columnMissing",
    { field: "leadDepartment" },
    "B7 台账没有“牵头科室”列，请补一列，或在规范成表时指定哪一列是它。",
  ],
])("%s %j → %s", (ruleId, params, expected) => {
  expect(describeFinding("zh-CN", finding(ruleId, params))).toBe(expected);
});

test("every rule of the catalogue has words, and no rule has words that is not in it", () => {
  const worded = Object.keys(zhCN.messages)
    .filter(
      (id) =>
        id.startsWith("rule.") &&
        !/\.(?:noNearest|choices|blank|year|lightPreset|task|fullPercent|figure|same)$/.test(id)
    )
    .map((id) => id.slice("rule.".length));
  expect(worded.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("a rule of another version shows its id after the cell", () => {
  expect(describeFinding("zh-CN", finding("notAKnownRule", {}))).toBe("B7 notAKnownRule");
});
