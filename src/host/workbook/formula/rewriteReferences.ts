import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { Area } from "../../../ooxml/types";
import { columnLetters, parseArea, quoteSheetName, splitSheetName } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";

/** What a reference becomes; null = `#REF!`. */
export type MoveReference = (sheetName: string | undefined, area: Area) => Area | null;

/** A cell, whole columns or whole rows: most ledger formulas name columns only and need no reading. */
const MAY_HOLD_CELLS = /\b[A-Za-z]{1,3}\$?\d|\$[A-Za-z]|[A-Za-z]{1,3}:\$?[A-Za-z]|\d:\$?\d/;

/** Rewrites the plain references of a formula (without `=`); names, tables and text stay as they are. */
export function rewriteReferences(formula: string, move: MoveReference): string {
  if (!MAY_HOLD_CELLS.test(formula)) return formula;
  let hasChanged = false;
  const tokens = tokenize(`=${formula}`).map((token) => {
    const isReference = token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
    if (!isReference) return token;
    const value = rewriteReference(token.value, move);
    if (value === token.value) return token;
    hasChanged = true;
    return { ...token, value };
  });
  return hasChanged ? stringifyTokens(tokens).slice(1) : formula;
}

function rewriteReference(text: string, move: MoveReference): string {
  const { sheetName, local } = splitSheetName(text);
  const area = parseArea(local);
  if (area === undefined) return text;
  const moved = move(sheetName, area);
  if (moved === area) return text;
  const prefix = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
  return moved === null ? `${prefix}#REF!` : `${prefix}${writeLike(local, moved)}`;
}

/** The area in A1 notation with the `$` of `pattern`. */
function writeLike(pattern: string, area: Area): string {
  const [first = "", second = first] = pattern.split(":");
  const isColumns = area.rowCount === MAX_ROWS;
  const isRows = area.columnCount === MAX_COLUMNS;
  const corner = (like: string, row: number, column: number): string => {
    const [, fixedColumn = "", , fixedRow = ""] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(like) ?? ([] as (string | undefined)[]);
    const letters = isRows ? "" : `${fixedColumn}${columnLetters(column)}`;
    const digits = isColumns ? "" : `${isRows ? fixedColumn : fixedRow}${row + 1}`;
    return letters + digits;
  };
  const from = corner(first, area.rowIndex, area.columnIndex);
  if (!pattern.includes(":")) return from;
  const lastRow = area.rowIndex + area.rowCount - 1;
  return `${from}:${corner(second, lastRow, area.columnIndex + area.columnCount - 1)}`;
}
