import { rowStyle } from "../cells/RowSlot";
import { readColumnRanges, type ColumnRange } from "../sections/columnRanges";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { StyleUse } from "../styles/writeStyleSheet";
import type { WorkbookContents } from "./WorkbookContents";

/** Parts beside sheets and styles that point to differential formats. */
const DIFFERENTIAL_PARTS = /(?:table|pivot|slicer|timeline)[^/]*\.xml$/i;

/** Which styles the file used when it came and which are used now; parts must be up to date in the store. */
export function styleUse(contents: WorkbookContents): StyleUse {
  const formatsBefore = new Set<number>();
  const formatsNow = new Set<number>();
  const differentialsBefore = new Set<number>();
  const differentialsNow = new Set<number>();
  for (const { part, isOriginal } of [...contents.sheets, ...contents.deletedSheets]) {
    if (!isOriginal) continue;
    addFormatsBefore(part, formatsBefore);
    addDifferentials(outsideCells(part, part.document.source), differentialsBefore);
  }
  for (const part of contents.grids()) {
    addFormatsNow(part, formatsNow);
    addDifferentials(outsideCells(part, contents.store.text(part.partName)), differentialsNow);
  }
  const { store } = contents;
  const tableStyles = /<(?:\w+:)?tableStyles[\s\S]*/.exec(contents.styles.root.source)?.[0] ?? "";
  addDifferentials(tableStyles, differentialsBefore);
  addDifferentials(tableStyles, differentialsNow);
  for (const name of store.names()) {
    if (!DIFFERENTIAL_PARTS.test(name)) continue;
    addDifferentials(store.originalText(name) ?? "", differentialsBefore);
    addDifferentials(store.text(name), differentialsNow);
  }
  return { formatsBefore, formatsNow, differentialsBefore, differentialsNow };
}

function addFormatsBefore(part: WorksheetPart, formats: Set<number>): void {
  const { table } = part.cells.source;
  let last = -1;
  for (const style of table.styles) {
    if (style !== last) formats.add(style);
    last = style;
  }
  for (const row of table.rows) addRowStyle(rowStyle(table.source, row), formats);
  addColumnStyles(readColumnRanges(part.document.element("cols")), formats);
}

function addFormatsNow(part: WorksheetPart, formats: Set<number>): void {
  const { cells } = part;
  const { source } = cells.source.table;
  for (const slot of cells.orderedSlots()) {
    cells.eachCell(slot, (_column, { record, source: index }) => {
      formats.add(record ? record.style : cells.source.style(index));
    });
    addRowStyle(rowStyle(source, slot.source), formats);
  }
  addColumnStyles(part.sections.columns, formats);
}

function addRowStyle(style: number | undefined, formats: Set<number>): void {
  if (style !== undefined) formats.add(style);
}

function addColumnStyles(ranges: readonly ColumnRange[], formats: Set<number>): void {
  for (const range of ranges) formats.add(Number(range.attributes["style"] ?? 0));
}

function outsideCells(part: WorksheetPart, text: string): string {
  const name = `${part.document.prefix}sheetData`;
  const start = text.indexOf(`<${name}`);
  const end = text.lastIndexOf(`</${name}>`);
  return start < 0 || end < start ? text : text.slice(0, start) + text.slice(end);
}

function addDifferentials(text: string, differentials: Set<number>): void {
  for (const match of text.matchAll(/dxfId="(\d+)"/gi)) differentials.add(Number(match[1]));
}
