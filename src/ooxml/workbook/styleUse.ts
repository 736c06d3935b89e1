import { rowStyle } from "../cells/RowSlot";
import { readColumnRanges, type ColumnRange } from "../sections/columnRanges";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { Use } from "../styles/writeStyleSheet";
import type { WorkbookContents } from "./WorkbookContents";

/** Parts beside sheets and styles that point to differential formats. */
const DIFFERENTIAL_PARTS = /(?:table|pivot|slicer|timeline)[^/]*\.xml$/i;

/** Which cell formats the file used when it came and which are used now, by their indexes in the session. */
export function formatUse(contents: WorkbookContents): Use {
  const before = new Set<number>();
  const now = new Set<number>();
  for (const { part, isOriginal } of [...contents.sheets, ...contents.deletedSheets]) {
    if (isOriginal) addFormatsBefore(part, before);
  }
  for (const part of contents.grids()) addFormatsNow(part, now);
  return { before, now };
}

/** The same of differential formats; parts must be up to date in the store. */
export function differentialUse(contents: WorkbookContents): Use {
  const before = new Set<number>();
  const now = new Set<number>();
  const { store } = contents;
  for (const { part, isOriginal } of [...contents.sheets, ...contents.deletedSheets]) {
    if (isOriginal) addDifferentials(outsideCells(part, part.document.source), before);
  }
  for (const part of contents.grids()) {
    addDifferentials(outsideCells(part, store.text(part.partName)), now);
  }
  const tableStyles = /<(?:\w+:)?tableStyles[\s\S]*/.exec(contents.styles.root.source)?.[0] ?? "";
  addDifferentials(tableStyles, before);
  addDifferentials(tableStyles, now);
  for (const name of store.names()) {
    if (!DIFFERENTIAL_PARTS.test(name)) continue;
    addDifferentials(store.originalText(name) ?? "", before);
    addDifferentials(store.text(name), now);
  }
  return { before, now };
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
