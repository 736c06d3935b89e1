import type { FieldId } from "../model/fields";
import type { CheckedRecord, RuleContext } from "./rule";

/** The columns that share one unit (LEDGER.md, "Percent"), and 完成率 as people type it. */
export const PERCENT_FIELDS: readonly FieldId[] = [
  "plan1",
  "plan2",
  "plan3",
  "plan4",
  "done1",
  "done2",
  "done3",
  "done4",
  "percentDone",
];

/** The numbers of a record's percent columns. */
export function percentNumbers(
  record: CheckedRecord,
  context: RuleContext
): readonly { readonly field: FieldId; readonly value: number }[] {
  return PERCENT_FIELDS.flatMap((field) => {
    const value = record.values[field];
    return typeof value === "number" && context.columns[field] !== undefined
      ? [{ field, value }]
      : [];
  });
}
