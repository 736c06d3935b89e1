import type { Area } from "../../../ooxml/types";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** Letters of a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters. */
function columnIndexOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `A1:C2` without a sheet; whole columns as `A:C`, whole rows as `1:3`. */
export function areaAddress({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const lastRow = rowIndex + rowCount;
  const [first, last] = [columnLetters(columnIndex), columnLetters(columnIndex + columnCount - 1)];
  if (columnCount === MAX_COLUMNS) return `${rowIndex + 1}:${lastRow}`;
  if (rowCount === MAX_ROWS) return `${first}:${last}`;
  if (rowCount === 1 && columnCount === 1) return `${first}${rowIndex + 1}`;
  return `${first}${rowIndex + 1}:${last}${lastRow}`;
}

/** `$A$1:$C$2`, as names and print areas are written. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)|(\d+)/g, "$$$&");
}

/** A sheet's name as it stands before `!`: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True for words that Excel reads as a cell, such as `A1`, `XFD5`, `R1C1`, `R`, `C`. */
export function looksLikeReference(word: string): boolean {
  const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(word);
  if (cell !== null && columnIndexOf(cell[1] ?? "") < MAX_COLUMNS && Number(cell[2]) <= MAX_ROWS) {
    return true;
  }
  return /^(r\d*)?(c\d*)?$/i.test(word) && word !== "";
}

export interface ParsedAddress {
  readonly sheetName?: string;
  /** What stands after `!`, or everything. */
  readonly local: string;
}

/** Takes `'my sheet'!A1` apart. */
export function splitSheetName(address: string): ParsedAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (match === null) return { local: address };
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheetName, local: match[3] ?? "" };
}

/** The area of `A1`, `A1:C3`, `B:D` or `2:5` (with or without `$`); undefined where the text is none. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll("$", "").trim();
  const [from, to] = plain.includes(":") ? splitOnce(plain) : [plain, plain];
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (first === undefined || last === undefined || first.kind !== last.kind) return undefined;
  if (first.kind !== "cell" && !plain.includes(":")) return undefined;
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: first.kind === "column" ? MAX_ROWS : Math.max(first.row, last.row) - top + 1,
    columnCount:
      first.kind === "row" ? MAX_COLUMNS : Math.max(first.column, last.column) - left + 1,
  };
}

interface Corner {
  readonly kind: "cell" | "row" | "column";
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (match === null || text === "") return undefined;
  const [, letters, digits] = match;
  const column = letters === undefined ? 0 : columnIndexOf(letters);
  const row = digits === undefined ? 0 : Number(digits) - 1;
  if (column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return undefined;
  const kind = letters === undefined ? "row" : digits === undefined ? "column" : "cell";
  return { kind, row, column };
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(":");
  return [text.slice(0, at), text.slice(at + 1)];
}
