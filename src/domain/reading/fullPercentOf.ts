import { FIELDS, type FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";

const PERCENT_FIELDS: readonly FieldId[] = (Object.keys(FIELDS) as FieldId[]).filter(
  (field) => FIELDS[field].kind === "percent" && FIELDS[field].source === "typed"
);

/** assumption: a percentage above 150 % is rarer than one typed as a whole number. */
export const LARGEST_SHARE = 1.5;

/**
 * 1 or 100: what 100 % is in the percent columns (LEDGER.md, "Percent"), by what most figures say: a single 120
 * typed among fractions is that cell's mistake and changes no other row. Undefined where no figure of these
 * fields (default: all typed percentages) tells.
 */
export function fullPercentOf(
  records: readonly LedgerRecord[],
  fields: readonly FieldId[] = PERCENT_FIELDS
): 1 | 100 | undefined {
  const figures = records
    .flatMap((record) => fields.map((field) => record[field]))
    .filter((value) => typeof value === "number" && value > 0) as readonly number[];
  const large = figures.filter((value) => value > LARGEST_SHARE).length;
  const shares = figures.filter((value) => value <= 1).length;
  if (large === 0 && shares === 0) return undefined;
  return large >= shares ? 100 : 1;
}
