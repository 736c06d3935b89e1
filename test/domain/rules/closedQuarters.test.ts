import { daySerial } from "../../../src/domain/calendar/daySerial";
import { runRules } from "../../../src/domain/rules/runRules";
import type { ClosedQuarterChange } from "../../../src/domain/snapshots/closedQuarterChanges";
import { describeFinding } from "../../../src/i18n/describeFinding";
import { CONTEXT, GOOD_ROW, shown } from "./ruleHarness";

const CHANGE: ClosedQuarterChange = {
  quarter: 1,
  kind: "changed",
  rowIndex: 4,
  field: "done1",
  from: 0.2,
  to: 0.25,
  scoreThen: 80,
  scoreNow: 100,
  task: "完善考核办法",
  rows: 1,
};

function found(change: Partial<ClosedQuarterChange>): readonly string[] {
  const record = { rowIndex: 4, values: GOOD_ROW, filledFromMerge: [] };
  return runRules([record], { ...CONTEXT, closedChanges: [{ ...CHANGE, ...change }] }).map(
    (finding) => `${shown(finding)} ${describeFinding("zh-CN", finding)}`
  );
}

test("a changed cell: what stood there, what stands there, the score then and now", () => {
  expect(found({})).toEqual([
    "closedQuarterChanged G5 G5 一季度已查账，之后改了“一季完成”：20% → 25%；该季得分 80 → 100。" +
      "以封存的为准；确需改动请先“重开”。",
  ]);
});

test("points that change a department's figures only: the row's score is said to stay", () => {
  const [sentence] = found({ field: "points", from: 4, to: 6, scoreNow: 80 });
  expect(sentence).toContain("“分值”：4 → 6；这一行该季得分仍是 80。");
});

test("a date, and a cell that was blank", () => {
  const [sentence] = found({
    field: "completedDate",
    from: "",
    to: daySerial(2026, 3, 20),
    scoreNow: undefined,
  });
  expect(sentence).toContain("“完成日期”：－ → 2026-03-20；该季得分 80 → －");
});

test("a row that is gone is told at the first task, one that came at its own", () => {
  expect(found({ kind: "dropped", rowIndex: undefined, scoreNow: undefined })[0]).toContain(
    "closedQuarterRow A5 A5 一季度已查账，之后删去了“完善考核办法”；该季得分 80 → －"
  );
  expect(found({ kind: "added", scoreThen: undefined })[0]).toContain("新增了“完善考核办法”");
});

test("a setting that moves scores is told once with the number of rows", () => {
  expect(found({ kind: "rules", rows: 12, scoreNow: 70 })).toEqual([
    "closedQuarterRescored A5 A5 一季度已查账，之后改了设置，12 行的该季得分变了（如 80 → 70）。以封存的为准。",
  ]);
});

test("an unfinished item without cause and remedy is told where the first of them belongs", () => {
  const record = { rowIndex: 4, values: GOOD_ROW, filledFromMerge: [] };
  const unexplained = [{ rowIndex: 4, fields: ["unfinishedCause", "remedy"] as const }];
  const lines = (columns: typeof CONTEXT.columns) =>
    runRules([record], { ...CONTEXT, columns, unexplained }).map((finding) =>
      describeFinding("zh-CN", finding)
    );
  expect(lines(CONTEXT.columns)).toEqual(["A5 没有完成，还要写明：未完成原因、整改措施。"]);
  expect(lines({ ...CONTEXT.columns, remedy: 20 })).toEqual([
    "U5 没有完成，还要写明：未完成原因、整改措施。",
  ]);
});
