import { areaAddress, parseArea, sameArea } from "../address";
import type { CellTable } from "../cells/CellTable";
import { writeRows } from "../cells/writeRows";
import type { SharedStrings } from "../strings/SharedStrings";
import { attribute, withAttributes } from "../xml/attributes";
import type { Area } from "../types";
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

/**
 * The `dimension` element where the used area is no longer the one of the file: an edge that stood at the
 * outermost cell follows it, one that a writer put farther out stays while the cells keep within.
 */
function changedDimension(sheet: WorksheetPart): string | undefined {
  const element = sheet.document.element("dimension");
  if (!element) return undefined;
  const before = originalArea(sheet.cells.source.table) ?? NO_AREA;
  const now = sheet.usedArea(false) ?? NO_AREA;
  if (sameArea(now, before)) return undefined;
  const told = parseArea(attribute(element, "ref") ?? "") ?? before;
  const ref = areaAddress(movedEdges(told, before, now));
  return (
    withAttributes(openTag(element), { ref }) + outerXml(element).slice(openTag(element).length)
  );
}

/** What an empty sheet's dimension says: `A1`. */
const NO_AREA: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

function movedEdges(told: Area, before: Area, now: Area): Area {
  const [top, bottom] = movedEnds(rowsOf(told), rowsOf(before), rowsOf(now));
  const [left, right] = movedEnds(columnsOf(told), columnsOf(before), columnsOf(now));
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}

type Ends = readonly [number, number];

function movedEnds(told: Ends, before: Ends, now: Ends): Ends {
  return [
    told[0] === before[0] ? now[0] : Math.min(told[0], now[0]),
    told[1] === before[1] ? now[1] : Math.max(told[1], now[1]),
  ];
}

function rowsOf({ rowIndex, rowCount }: Area): Ends {
  return [rowIndex, rowIndex + rowCount - 1];
}

function columnsOf({ columnIndex, columnCount }: Area): Ends {
  return [columnIndex, columnIndex + columnCount - 1];
}

function originalArea(table: CellTable): Area | undefined {
  let left = Infinity;
  let right = -1;
  for (const column of table.columns) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  const rows = table.rows.filter((row) => row.cellCount > 0).map((row) => row.row);
  const [first] = rows;
  if (first === undefined || right < 0) return undefined;
  const top = rows.reduce((least, row) => Math.min(least, row), first);
  const bottom = rows.reduce((most, row) => Math.max(most, row), first);
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
