import type { Token } from "@borgar/fx/xlsx";
import { parseCellReference } from "./cellReference";
import { sheetsOfPrefix, quotedSheets, sameName } from "./sheetPrefix";
import { isCellReference, tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula after a sheet was deleted: references to it become `#REF!`, a 3-D reference that began or
 * ended with it begins or ends with its neighbour. `order` are all names in tab order, the sheet's too.
 */
export function deleteSheetReferences(
  formula: string,
  sheet: string,
  order: readonly string[]
): string {
  if (!formula.toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase())) return formula;
  return tokenizeFormula(formula)
    .map((token) => withoutSheet(token, sheet, order))
    .join("");
}

function withoutSheet(token: Token, sheet: string, order: readonly string[]): string {
  const { value } = token;
  const bang = value.lastIndexOf("!");
  if (bang < 0 || (!isCellReference(token) && token.type !== "range_named")) return value;
  const sheets = sheetsOfPrefix(value.slice(0, bang + 1));
  const place = sheets?.findIndex((name) => sameName(name, sheet)) ?? -1;
  if (!sheets || place < 0) return value;
  const [first = "", last = first] = sheets;
  if (sameName(first, last)) {
    return parseCellReference(value) ? "#REF!" : `#REF!${value.slice(bang)}`;
  }
  const at = order.findIndex((name) => sameName(name, sheet));
  const ends = place === 0 ? [order[at + 1] ?? last, last] : [first, order[at - 1] ?? first];
  const isOne = sameName(ends[0] ?? "", ends[1] ?? "");
  return quotedSheets(isOne ? ends.slice(0, 1) : ends) + value.slice(bang);
}
