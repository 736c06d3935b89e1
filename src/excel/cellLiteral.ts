import type { CellValue } from "../domain/model/cellValue";

/**
 * Text that Excel would turn into something else when it is entered: formulas (also `+ - @`), numbers,
 * percentages, dates, times, truth values, errors, and a leading apostrophe or control character.
 */
const CONVERTED =
  /^\s*(?:[=+\-@'\t\r]|#|(?:\d|[¥$])[\d.,:/\-年月日时分秒%eE ]*\s*(?:am|pm)?$|(?:true|false)$|\d+\s?\/\s?\d+)/i;

/**
 * The same value as it must be written so that the cell holds exactly it: text that Excel would convert
 * gets a leading apostrophe (DESIGN, "Safety": text read from a file is data, never a formula).
 */
export function cellLiteral(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && CONVERTED.test(value) ? `'${value}` : value;
}
