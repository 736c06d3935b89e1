import { areaAddress } from "../address";
import type { CellTable } from "../cells/CellTable";
import { writeRows } from "../cells/writeRows";
import type { SharedStrings } from "../strings/SharedStrings";
import { withAttributes } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { openTag, outerXml } from "../xml/parseXml";
import type { WorksheetPart } from "./WorksheetPart";

/** A worksheet's text; the file's own where nothing changed. */
export function writeWorksheet(
  sheet: WorksheetPart,
  strings: SharedStrings,
  fileStyle: (style: number) => number
): string {
  const { document, cells } = sheet;
  const replacements = sheet.sections.replacements(sheet.defaultColumnWidthChars, fileStyle);
  const rows = writeRows(cells, strings, fileStyle);
  if (rows !== undefined) {
    replacements.set("sheetData", sheetData(sheet, rows));
    const dimension = changedDimension(sheet);
    if (dimension !== undefined) replacements.set("dimension", dimension);
  }
  return document.write(replacements);
}

function sheetData(sheet: WorksheetPart, rows: string): string {
  const { document, cells } = sheet;
  const data = document.element("sheetData");
  if (!data) return `<${document.prefix}sheetData>${rows}</${document.prefix}sheetData>`;
  const tail = document.source.slice(cells.source.table.rowsEnd, data.closeStart);
  return joinElement(openTag(data), data.qualifiedName, rows + tail);
}

/** The `dimension` element where the used area is no longer the one of the file. */
function changedDimension(sheet: WorksheetPart): string | undefined {
  const element = sheet.document.element("dimension");
  if (!element) return undefined;
  const now = sheet.dimension();
  if (now === originalDimension(sheet.cells.source.table)) return undefined;
  return (
    withAttributes(openTag(element), { ref: now }) +
    outerXml(element).slice(openTag(element).length)
  );
}

function originalDimension(table: CellTable): string {
  let left = Infinity;
  let right = -1;
  for (const column of table.columns) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  const rows = table.rows.filter((row) => row.cellCount > 0).map((row) => row.row);
  const [first] = rows;
  if (first === undefined || right < 0) return "A1";
  const top = rows.reduce((least, row) => Math.min(least, row), first);
  const bottom = rows.reduce((most, row) => Math.max(most, row), first);
  return areaAddress({
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  });
}
