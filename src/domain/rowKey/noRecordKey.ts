import { isErrorText, type CellValue } from "../model/cellValue";

/**
 * First letter of the key 行标识 of a row that is no task although something stands in its task column: a
 * section band, a further line of the record above. No other key begins with it (`renewKeys`).
 */
export const NO_RECORD_LETTER = "o";

/** True for the key of a row that is no record; capitals do not matter, as in Excel's comparison. */
export function isNoRecordKey(key: CellValue | undefined): boolean {
  if (key === undefined || isErrorText(key)) return false;
  return String(key).charAt(0).toLowerCase() === NO_RECORD_LETTER;
}
