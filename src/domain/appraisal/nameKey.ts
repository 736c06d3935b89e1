import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import { groupKey } from "../scoring/groupKey";

/** A name as names are compared; undefined where the cell is blank or an error. */
export function nameKey(value: CellValue | undefined): string | undefined {
  if (value === undefined || isErrorText(value) || String(value).trim() === "") return undefined;
  return groupKey(String(value));
}
