import { formatValue } from "../../calc/formatValue";
import type { SheetPart } from "../../../ooxml/types";
import { cellText } from "../model/readRange";
import type { WorkbookModel } from "../model/workbookModel";

/** What stands in a cell without a formula when somebody begins to edit it: dates and percentages as typed. */
export function editText(
  model: WorkbookModel,
  sheet: SheetPart,
  row: number,
  column: number
): string {
  const value = sheet.value(row, column);
  if (typeof value !== "number") return cellText(model, sheet, row, column, "General");
  const format = model.package.format(sheet.styleIndex(row, column)).numberFormat;
  const { date1904 } = model.package;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[ymd]/i.test(bare)) {
    const pattern = Number.isInteger(value) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss";
    return formatValue(value, pattern, { date1904 });
  }
  return bare.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
