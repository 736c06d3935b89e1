import { isoDate } from "../../calendar/daySerial";
import type { CellValue } from "../../model/cellValue";
import { isBlank } from "../../model/cellValue";
import { FIELDS, type FieldId } from "../../model/fields";
import { observe, type Rule } from "../rule";

/** What stands for a blank cell and for 不参评 in the sentence. */
export const NOTHING = "－";

/** A quarter that was closed 已查账 keeps its figures; what is typed into it afterwards is told. */
export const closedQuarterChanged: Rule = {
  id: "closedQuarterChanged",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Four ledgers: any change to a closed quarter",
  check: (record, context) =>
    (context.closedChanges ?? []).flatMap((change) => {
      const { kind, rowIndex, field, quarter, from, to, scoreThen, scoreNow } = change;
      if (kind !== "changed" || rowIndex !== record.rowIndex || field === undefined) return [];
      const { fullPercent } = context.settings;
      return observe(record, context, field, {
        closed: `${quarter}`,
        field,
        from: shown(field, from, fullPercent),
        to: shown(field, to, fullPercent),
        then: scoreThen ?? NOTHING,
        now: scoreNow ?? NOTHING,
      });
    }),
};

/** A cell's value in a sentence of any language. */
function shown(field: FieldId, value: CellValue, fullPercent: number): string {
  if (isBlank(value)) return NOTHING;
  if (typeof value !== "number") return String(value);
  const { kind } = FIELDS[field];
  if (kind === "date") return isoDate(value);
  return kind === "percent"
    ? `${Number(((100 * value) / fullPercent).toPrecision(10))}%`
    : `${value}`;
}
