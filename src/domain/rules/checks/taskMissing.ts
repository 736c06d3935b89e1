import { isBlank } from "../../model/cellValue";
import type { FieldId } from "../../model/fields";
import type { TaskRecord } from "../../reading/readRecords";
import { observe, type Rule } from "../rule";

/** Cells that somebody fills in for a task; a number 序号 alone stands in empty rows, too. */
const OF_A_TASK: readonly FieldId[] = [
  ...(["leadDepartment", "owner", "deadline", "deadlineText", "completedDate", "points"] as const),
  ...(["plan1", "plan2", "plan3", "plan4", "done1", "done2", "done3", "done4"] as const),
];

/**
 * A row that says who, when or how far, but not what: it is no record and counts nowhere. Rows that 规范成表
 * marked as no tasks (totals, bands, further lines) are not meant, nor what a merged cell reaches over.
 */
export const taskMissing: Rule = {
  id: "taskMissing",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, As-of date: a row without task text is no record",
  check: (_records, context) =>
    (context.withoutTask ?? [])
      .filter(isFilled)
      .flatMap((record) => observe(record, context, "task")),
};

function isFilled({ values, filledFromMerge }: TaskRecord): boolean {
  return OF_A_TASK.some((field) => !isBlank(values[field]) && !filledFromMerge.includes(field));
}
