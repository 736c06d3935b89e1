import type { ColumnProposal, TypedChange } from "../../../src/actions/types";
import type { CellValue } from "../../../src/domain/model/cellValue";
import type { FieldId } from "../../../src/domain/model/fields";
import type { Finding, Severity } from "../../../src/domain/model/finding";
import { columnOrder, confidenceLevel } from "../../../src/taskpane/view/columnOrder";
import { groupFindings } from "../../../src/taskpane/view/groupFindings";
import { describeSample } from "../../../src/taskpane/view/describeSample";
import { groupChanges } from "../../../src/taskpane/view/groupChanges";
import { percentUnit } from "../../../src/taskpane/view/percentUnit";
import { isDark } from "../../../src/taskpane/paneTheme";

const at = (rowIndex: number, columnIndex: number) => ({
  sheetName: "S",
  rowIndex,
  columnIndex,
});

test.each([
  [0, "low"],
  [0.59, "low"],
  [0.6, "medium"],
  [0.84, "medium"],
  [0.85, "high"],
  [1, "high"],
])("confidence %d is %s", (confidence, level) => {
  expect(confidenceLevel(confidence)).toBe(level);
});

test("doubts come first, each part from left to right", () => {
  const column = (columnIndex: number, confidence: number): ColumnProposal => ({
    columnIndex,
    confidence,
    heading: "",
    field: undefined,
    reason: { id: "reading.headingUnknown", params: { heading: "" } },
    samples: [],
  });
  const columns = [column(3, 0.5), column(2, 0.9), column(1, 0.1), column(0, 1)];
  expect(columnOrder(columns)).toEqual([1, 3, 0, 2]);
});

test("findings are grouped by weight, in the order of the sheet, and filtered without case", () => {
  const finding = (severity: Severity, row: number, ruleId: string): Finding => ({
    ruleId,
    severity,
    at: at(row, 0),
    params: {},
  });
  const findings = [
    finding("info", 1, "Alpha"),
    finding("error", 9, "alphabet"),
    finding("error", 2, "beta ALPHA"),
    finding("warning", 3, "gamma"),
  ];
  const groups = groupFindings(findings, " alpha ", ({ ruleId }) => ruleId);
  expect(
    groups.map(({ severity, findings: rows }) => [severity, ...rows.map((f) => f.at.rowIndex)])
  ).toEqual([
    ["error", 2, 9],
    ["info", 1],
  ]);
});

test.each<readonly [field: FieldId, from: CellValue, to: CellValue, unit: 1 | 100, why: string]>([
  ["plan1", "", 0.25, 1, "shares"],
  ["plan1", 40, 55, 100, "percent figures"],
  ["plan1", "", 1, 1, "1 alone means all"],
  ["points", "", 50, 1, "points are no percentages"],
])("%s %p → %p: %i means 100 %% (%s)", (field, from, to, unit) => {
  const change: TypedChange = {
    at: at(0, 0),
    field,
    from,
    to,
    reason: { id: "reason.unitSplit", params: {} },
  };
  expect(percentUnit([change])).toBe(unit);
});

test.each<readonly [background: string | undefined, prefersDark: boolean, dark: boolean]>([
  ["#FFFFFF", true, false],
  ["#F3F2F1", true, false],
  ["#292929", false, true],
  ["#000000", false, true],
  [undefined, true, true],
  [undefined, false, false],
  ["nonsense", true, true],
])("Office background %s, system dark %s: dark %s", (background, prefersDark, dark) => {
  expect(isDark(background, prefersDark)).toBe(dark);
});

test.each<readonly [sample: string, field: FieldId | undefined, shown: string]>([
  ["46034", "startDate", "2026年1月12日"],
  ["46034", "points", "46034"],
  ["46034", undefined, "46034"],
  ["3月底前", "startDate", "3月底前"],
  ["20240630", "deadline", "20240630"],
])("the sample %s of field %s reads %s", (sample, field, shown) => {
  expect(describeSample("zh-CN", sample, field)).toBe(shown);
});

test("changes of one row and one reason stand together, others do not, none is lost", () => {
  const change = (row: number, field: FieldId, total: number): TypedChange => ({
    at: at(row, 2),
    field,
    from: "",
    to: 1,
    reason: { id: "reason.backScheduledPeriodic", params: { total } },
  });
  const changes = [
    change(5, "plan1", 4),
    change(5, "plan2", 4),
    change(5, "done1", 3),
    change(6, "plan1", 3),
  ];
  const groups = groupChanges(changes);
  expect(groups.map((group) => group.changes.map(({ field }) => field))).toEqual([
    ["plan1", "plan2"],
    ["done1"],
    ["plan1"],
  ]);
  expect(groups.flatMap((group) => group.changes)).toEqual(changes);
});
