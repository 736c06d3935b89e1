import { columnNumber } from "../address";
import { PackageError } from "../types";
import { attributesOfTag } from "../xml/attributes";
import { decodeXml } from "../xml/escape";
import { endOfSpecial, nameEnd, tagEnd } from "../xml/scan";
import { CellColumns } from "./CellColumns";
import {
  CELL_TYPE_MASK,
  CELL_TYPES,
  HAS_FORMULA,
  HAS_STYLE,
  HAS_VALUE,
  IS_IMPLICIT,
  IS_SHARED,
  type CellTable,
  type SharedGroup,
  type SourceRow,
} from "./CellTable";

interface Scan {
  readonly source: string;
  readonly prefix: string;
  readonly end: number;
  readonly cells: CellColumns;
  readonly rows: SourceRow[];
  readonly groupsById: Map<string, SharedGroup>;
  readonly sharedGroups: Map<number, SharedGroup>;
}

const SLASH = 47;
/** The kind of a cell whose `<v>` is a text that its formula gave. */
const TEXT_RESULT = CELL_TYPES.indexOf("str");

/**
 * Reads the rows and cells between `start` and `end` (the contents of `sheetData`). Missing `r`
 * attributes count on from the one before. Throws PackageError "corrupt".
 */
export function scanCells(source: string, start: number, end: number, prefix: string): CellTable {
  const scan: Scan = {
    source,
    prefix,
    end,
    cells: new CellColumns(),
    rows: [],
    groupsById: new Map(),
    sharedGroups: new Map(),
  };
  const rowName = `${prefix}row`;
  let position = start;
  let rowsEnd = start;
  for (;;) {
    const open = nextTag(scan, position);
    if (open < 0) break;
    const openEnd = tagEnd(source, open) + 1;
    position = openEnd;
    if (source.slice(open + 1, nameEnd(source, open + 1)) !== rowName) continue;
    rowsEnd = scanRow(scan, rowsEnd, open, openEnd);
    position = rowsEnd;
  }
  const { rows, sharedGroups } = scan;
  return { source, prefix, rows, sharedGroups, rowsEnd, ...scan.cells.finish() };
}

function nextTag(scan: Scan, from: number): number {
  let open = scan.source.indexOf("<", from);
  while (open >= 0 && open < scan.end) {
    const special = scan.source.charCodeAt(open + 1) < 64 ? endOfSpecial(scan.source, open) : -1;
    if (special < 0) return open;
    open = scan.source.indexOf("<", special);
  }
  return -1;
}

function scanRow(scan: Scan, start: number, tagStart: number, openEnd: number): number {
  const { source } = scan;
  const address = attributesOfTag(source.slice(tagStart, openEnd)).get("r");
  const previous = scan.rows[scan.rows.length - 1]?.row ?? -1;
  const row = address === undefined ? previous + 1 : Number(address) - 1;
  if (!Number.isInteger(row) || row < 0) throw new PackageError("corrupt", `row number ${address}`);
  const firstCell = scan.cells.count;
  const end = source.charCodeAt(openEnd - 2) === SLASH ? openEnd : scanRowCells(scan, row, openEnd);
  const hasAddress = address !== undefined;
  const cellCount = scan.cells.count - firstCell;
  scan.rows.push({ row, start, tagStart, openEnd, end, hasAddress, firstCell, cellCount });
  return end;
}

function scanRowCells(scan: Scan, row: number, from: number): number {
  const { source, prefix } = scan;
  let position = from;
  let column = -1;
  for (;;) {
    const open = nextTag(scan, position);
    if (open < 0) throw new PackageError("corrupt", "a row is not closed");
    if (source.charCodeAt(open + 1) === SLASH) return tagEnd(source, open) + 1;
    const openEnd = tagEnd(source, open) + 1;
    const isCell =
      source.charCodeAt(open + 1 + prefix.length) === 99 &&
      nameEnd(source, open + 1) === open + 2 + prefix.length;
    if (isCell) {
      column = scanCell(scan, row, column, open, openEnd);
      position = scan.cells.lastEnd();
    } else {
      position = skipElement(scan, open, openEnd);
    }
  }
}

/** End of an element (extLst in a row) that is none of ours. */
function skipElement(scan: Scan, open: number, openEnd: number): number {
  const { source } = scan;
  if (source.charCodeAt(openEnd - 2) === SLASH) return openEnd;
  const close = `</${source.slice(open + 1, nameEnd(source, open + 1))}`;
  const found = source.indexOf(close, openEnd);
  if (found < 0) throw new PackageError("corrupt", `XML misses ${close}>`);
  return tagEnd(source, found) + 1;
}

function scanCell(
  scan: Scan,
  row: number,
  previous: number,
  open: number,
  openEnd: number
): number {
  const { source, cells } = scan;
  let kind = IS_IMPLICIT;
  let column = previous + 1;
  let style = 0;
  // A hand-written attribute loop: this runs a million times on a large sheet.
  let at = nameEnd(source, open + 1);
  for (;;) {
    const equals = source.indexOf("=", at);
    if (equals < 0 || equals >= openEnd) break;
    const quote = source.charCodeAt(equals + 1) === 39 ? "'" : '"';
    const valueStart = source.indexOf(quote, equals) + 1;
    const valueEnd = source.indexOf(quote, valueStart);
    const isShortName = source.charCodeAt(equals - 2) <= 32;
    const name = isShortName ? source.charCodeAt(equals - 1) : 0;
    if (name === 114) {
      column = columnOf(source, valueStart, valueEnd);
      kind &= ~IS_IMPLICIT;
    } else if (name === 115) {
      style = Number(source.slice(valueStart, valueEnd)) || 0;
      kind |= HAS_STYLE;
    } else if (name === 116) {
      kind |= typeOf(source.slice(valueStart, valueEnd));
    }
    at = valueEnd + 1;
  }
  const index = cells.add(column, style, open);
  const selfClosing = source.charCodeAt(openEnd - 2) === SLASH;
  const content = selfClosing
    ? { kind: 0, end: openEnd }
    : scanContent(scan, row, column, index, openEnd, (kind & CELL_TYPE_MASK) === TEXT_RESULT);
  cells.close(index, kind | content.kind, content.end);
  return column;
}

function columnOf(source: string, start: number, end: number): number {
  let letters = start;
  while (letters < end && source.charCodeAt(letters) > 57) letters++;
  const column = columnNumber(source.slice(start, letters));
  if (column < 0 || column > 0xffff) throw new PackageError("corrupt", "a cell address is wrong");
  return column;
}

function typeOf(text: string): number {
  const type = CELL_TYPES.findIndex((candidate) => candidate === text);
  return type < 0 ? 0 : type;
}

function scanContent(
  scan: Scan,
  row: number,
  column: number,
  index: number,
  from: number,
  isTextResult: boolean
): { readonly kind: number; readonly end: number } {
  const { source, cells, prefix } = scan;
  let kind = 0;
  let position = from;
  for (;;) {
    const open = nextTag(scan, position);
    if (open < 0) throw new PackageError("corrupt", "a cell is not closed");
    const openEnd = tagEnd(source, open) + 1;
    if (source.charCodeAt(open + 1) === SLASH) return { kind, end: openEnd };
    const name = source.slice(open + 1 + prefix.length, nameEnd(source, open + 1));
    const end = skipElement(scan, open, openEnd);
    if (name === "f") {
      kind |= HAS_FORMULA | noteFormula(scan, row, column, index, open, openEnd, end);
      cells.formulaStarts[index] = open;
    } else if (name === "v" && end > openEnd) {
      kind |= HAS_VALUE;
      cells.setValueRange(index, openEnd, source.lastIndexOf("<", end - 1));
    } else if (name === "v" && isTextResult) {
      // `<v/>` is the empty text that a formula gave.
      kind |= HAS_VALUE;
      cells.setValueRange(index, openEnd, openEnd);
    } else if (name === "is") {
      kind |= HAS_VALUE;
      cells.setValueRange(index, open, end);
    }
    position = end;
  }
}

function noteFormula(
  scan: Scan,
  row: number,
  column: number,
  index: number,
  open: number,
  openEnd: number,
  end: number
): number {
  const tag = scan.source.slice(open, openEnd);
  if (!tag.includes("shared")) return 0;
  const values = attributesOfTag(tag);
  if (values.get("t") !== "shared") return 0;
  const id = values.get("si") ?? "";
  const inner =
    end > openEnd ? scan.source.slice(openEnd, scan.source.lastIndexOf("<", end - 1)) : "";
  const hasText = decodeXml(inner).trim() !== "";
  let group = scan.groupsById.get(id);
  if (hasText && (values.has("ref") || !group)) {
    group = { master: index, masterRow: row, masterColumn: column, members: [] };
    scan.groupsById.set(id, group);
  } else if (hasText || !group) {
    return 0;
  }
  group.members.push(index);
  scan.sharedGroups.set(index, group);
  return IS_SHARED;
}
