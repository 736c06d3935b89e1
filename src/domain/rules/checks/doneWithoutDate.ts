import { isBlank } from "../../model/cellValue";
import type { FieldId } from "../../model/fields";
import { readCompletion } from "../../reading/readCompletion";
import { percentNumbers } from "../percentFields";
import { observe, type CheckedRecord, type Rule, type RuleContext } from "../rule";

const DONE_FIELDS: readonly FieldId[] = ["done1", "done2", "done3", "done4", "percentDone"];

function evidenceOf(record: CheckedRecord, context: RuleContext): FieldId | undefined {
  const full = percentNumbers(record, context).find(
    ({ field, value }) => DONE_FIELDS.includes(field) && value >= context.settings.fullPercent
  );
  if (full) return full.field;
  const reading = readCompletion(record, {
    year: context.year,
    today: context.asOf,
    fullPercent: context.settings.fullPercent,
  });
  return reading?.complete ? reading.evidence.field : undefined;
}

/** What is reported as done has a completion date: without one it does not count as completed. */
export const doneWithoutDate: Rule = {
  id: "doneWithoutDate",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Completed",
  check: (record, context) => {
    if (!isBlank(record.values.completedDate)) return [];
    const field = evidenceOf(record, context);
    if (!field) return [];
    const at = context.columns.completedDate === undefined ? field : "completedDate";
    return observe(record, context, at, { evidence: String(record.values[field] ?? "") });
  },
};
