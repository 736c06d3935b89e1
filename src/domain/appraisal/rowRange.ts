import { wholeColumn } from "../formulas/structuredReference";

/** Neighbouring cells of the formula's own row: `tblX[[#This Row],[a]:[b]]`; columns inserted between count. */
export function rowRange(tableName: string, first: string, last: string): string {
  const [from, to] = bracketed(tableName, first, last);
  return `${tableName}[[#This Row],${from}:${to}]`;
}

/** The headings above those cells: `tblX[[#Headers],[a]:[b]]`. */
export function headingRange(tableName: string, first: string, last: string): string {
  const [from, to] = bracketed(tableName, first, last);
  return `${tableName}[[#Headers],${from}:${to}]`;
}

function bracketed(tableName: string, first: string, last: string): readonly [string, string] {
  const column = (heading: string): string =>
    wholeColumn(tableName, heading).slice(tableName.length);
  return [column(first), column(last)];
}
