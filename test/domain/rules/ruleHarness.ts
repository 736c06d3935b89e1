import { daySerial } from "../../../src/domain/calendar/daySerial";
import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import { DEFAULT_CONVENTIONS } from "../../../src/domain/deadline/deadlineContext";
import { columnLetters } from "../../../src/domain/model/area";
import type { Finding } from "../../../src/domain/model/finding";
import type { TaskRecord } from "../../../src/domain/reading/readRecords";
import type { RuleContext } from "../../../src/domain/rules/rule";
import { runRules } from "../../../src/domain/rules/runRules";

/** A ledger of 2026 seen on 21 November, with one column a field. */
export const CONTEXT: RuleContext = {
  sheetName: "台账",
  columns: {
    task: 0,
    leadDepartment: 1,
    owner: 2,
    deadlineText: 3,
    deadline: 4,
    completedDate: 5,
    done1: 6,
    percentDone: 7,
    progress: 8,
    points: 9,
  },
  year: 2026,
  asOf: daySerial(2026, 11, 21),
  roster: [],
  settings: { conventions: DEFAULT_CONVENTIONS, fullPercent: 1 },
  addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
};

/** A row with nothing to find. */
export const GOOD_ROW: TaskRecord["values"] = {
  task: "完善考核办法",
  leadDepartment: "组织科",
  owner: "张建国",
  deadlineText: "6月底前",
  deadline: "",
};

/** Findings of one row at sheet row 5, as `rule cell`. */
export function findingsOf(
  values: TaskRecord["values"],
  context: Partial<RuleContext> = {}
): readonly Finding[] {
  const record = { rowIndex: 4, values: { ...GOOD_ROW, ...values }, filledFromMerge: [] };
  return runRules([record], { ...CONTEXT, ...context });
}

export const shown = ({ ruleId, at }: Finding): string =>
  `${ruleId} ${columnLetters(at.columnIndex)}${at.rowIndex + 1}`;
