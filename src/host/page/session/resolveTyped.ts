import { parseArea, splitSheetName } from "../../workbook/model/address";
import type { HostWorkbook, Selection } from "../../workbook/hostWorkbook";

/**
 * The place that somebody typed into the name box: `B7`, `$B$7:C9`, `'表 1'!B7`, a table's or a defined
 * name. Undefined for text that names no place.
 */
export function resolveTyped(workbook: HostWorkbook, text: string): Selection | undefined {
  const { sheetName, local } = splitSheetName(text.trim());
  const sheet =
    sheetName === undefined
      ? workbook.sheets().find(({ id }) => id === workbook.selection().sheetId)
      : sheetNamed(workbook, sheetName);
  const area = parseArea(local);
  if (sheet !== undefined && area !== undefined) return { sheetId: sheet.id, area };
  return sheetName === undefined ? placeOfName(workbook, local) : undefined;
}

function placeOfName(workbook: HostWorkbook, name: string): Selection | undefined {
  const wanted = name.toLowerCase();
  const { tables, definedNames } = workbook.package;
  const table = tables.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (table !== undefined) return { sheetId: table.sheetId, area: table.area };
  const named = definedNames.find((candidate) => candidate.name.toLowerCase() === wanted);
  const { sheetName, local } = splitSheetName(named?.formula ?? "");
  const sheet = sheetName === undefined ? undefined : sheetNamed(workbook, sheetName);
  const area = parseArea(local);
  return sheet === undefined || area === undefined ? undefined : { sheetId: sheet.id, area };
}

function sheetNamed(workbook: HostWorkbook, name: string) {
  return workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
