import type { ColumnProposal, TypedChange } from "../../../src/actions/types";
import type { CellValue } from "../../../src/domain/model/cellValue";
import type { FieldId } from "../../../src/domain/model/fields";
import type { Finding, Severity } from "../../../src/domain/model/finding";
import {
  columnParts,
  confidenceLevel,
  doubtfulColumns,
} from "../../../src/taskpane/view/columnOrder";
import {
  filterFindings,
  groupByRule,
  NO_FILTER,
  shownFindings,
} from "../../../src/taskpane/view/findingsView";
import { describeSample } from "../../../src/taskpane/view/describeSample";
import { groupChanges } from "../../../src/taskpane/view/groupChanges";
import { percentUnit } from "../../../src/taskpane/view/percentUnit";
import { checkReport } from "../literalActions";
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

test("columns are doubts, sure fields and the rest, each part from left to right", () => {
  const column = (
    columnIndex: number,
    confidence: number,
    field: FieldId | undefined
  ): ColumnProposal => ({
    columnIndex,
    confidence,
    heading: "",
    field,
    reason: { id: "reading.headingUnknown", params: { heading: "" } },
    samples: [],
  });
  const columns = [
    column(4, 0.9, undefined),
    column(3, 0.5, "task"),
    column(2, 0.9, "owner"),
    column(1, 0.1, undefined),
    column(0, 1, "id"),
  ];
  const parts = columnParts(columns, doubtfulColumns(columns));
  const places = Object.values(parts).map((part: readonly ColumnProposal[]) =>
    part.map(({ columnIndex }) => columnIndex)
  );
  expect(places).toEqual([[1, 3], [0, 2], [4]]);
});

test("a doubt that was settled stays where it was listed", () => {
  const settled: ColumnProposal = {
    columnIndex: 1,
    confidence: 1,
    heading: "责任单位",
    field: "leadDepartment",
    reason: { id: "reading.chosen", params: { heading: "责任单位" } },
    samples: [],
  };
  expect(columnParts([settled], [1]).doubtful).toEqual([settled]);
});

test("findings are grouped by rule, the gravest first, in the order of the sheet; text ignores case", () => {
  const finding = (severity: Severity, row: number, ruleId: string): Finding => ({
    ruleId,
    severity,
    at: at(row, 0),
    params: {},
  });
  const findings = [
    finding("info", 1, "Alpha"),
    finding("error", 9, "alphabet"),
    finding("error", 2, "alphabet"),
    finding("warning", 3, "gamma"),
  ];
  const check = checkReport(findings, { 9: { task: "任务ALPHA", department: "科" } });
  const shown = shownFindings(check, ({ ruleId }) => ruleId);
  const rows = (filtered: typeof shown) =>
    groupByRule(filtered).map((group) => [
      group.ruleId,
      ...group.findings.map((one) => one.finding.at.rowIndex),
    ]);
  expect(rows(filterFindings(shown, { ...NO_FILTER, text: " alpha " }))).toEqual([
    ["alphabet", 2, 9],
    ["Alpha", 1],
  ]);
  expect(rows(filterFindings(shown, { ...NO_FILTER, text: "任务alpha" }))).toEqual([
    ["alphabet", 9],
  ]);
  expect(rows(filterFindings(shown, { ...NO_FILTER, department: "" }))).toEqual([
    ["alphabet", 2],
    ["gamma", 3],
    ["Alpha", 1],
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
  ["46034", "deadlineText", "2026年1月12日"],
  ["46034", "points", "46034"],
  ["46034", undefined, "46034"],
  ["3月底前", "startDate", "3月底前"],
  ["20240630", "deadline", "20240630"],
])("the sample %s of field %s reads %s", (sample, field, shown) => {
  expect(describeSample("zh-CN", sample, field)).toBe(shown);
});

test("changes are grouped by what they are about, rows and reasons kept together, none is lost", () => {
  const change = (row: number, field: FieldId | undefined, total: number): TypedChange => ({
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
    change(6, undefined, 3),
  ];
  const groups = groupChanges(changes);
  expect(groups.map(({ kind, count, rows }) => [kind, count, rows.length])).toEqual([
    ["plan", 3, 2],
    ["done", 1, 1],
    ["cells", 1, 1],
  ]);
  const listed = groups.flatMap(({ rows }) => rows.flatMap((row) => row.changes));
  expect(new Set(listed)).toEqual(new Set(changes));
  expect(listed).toHaveLength(changes.length);
});
