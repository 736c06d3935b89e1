import type { CellValue } from "../../src/domain/model/cellValue";
import type { FieldKind } from "../../src/domain/model/fields";
import { describeFinding } from "../../src/i18n/describeFinding";
import { describeNotice } from "../../src/i18n/describeNotice";
import { describeValue } from "../../src/i18n/describeValue";

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
    { id: "notice.restored", params: { time: "2026-11-21 09:10", action: "colour", count: 130 } },
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

test("a finding begins with its cell", () => {
  const finding = {
    ruleId: "notAKnownRule",
    severity: "error",
    at: { sheetName: "S", rowIndex: 6, columnIndex: 27 },
    params: {},
  } as const;
  expect(describeFinding("zh-CN", finding)).toBe("AB7 notAKnownRule");
});
