import { tokenize, tokenTypes } from "@borgar/fx";
import { columnLetters } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";

/** Writes a formula for the cell that lies so many rows and columns away from its own. */
export type FormulaFiller = (rowShift: number, columnShift: number) => string;

/** A formula taken apart once, so that filling a column costs no more than joining its parts. */
interface TakenApart {
  readonly parts: readonly (string | FormulaFiller)[];
  /** False where every cell gets the same text. */
  readonly isRelative: boolean;
}

const known = new Map<string, TakenApart>();
/** Formulas that are remembered before the memory is emptied (assumption). */
const MAX_KNOWN = 2000;

/** The filler of a formula without `=`; relative references that leave the sheet become `#REF!`. */
export function formulaFiller(formula: string): FormulaFiller {
  const { parts, isRelative } = takeApart(formula);
  if (!isRelative) return () => formula;
  return (rowShift, columnShift) => {
    let text = "";
    for (const part of parts) {
      text += typeof part === "string" ? part : part(rowShift, columnShift);
    }
    return text;
  };
}

/** True where copying the formula changes its text. */
export function isRelativeFormula(formula: string): boolean {
  return takeApart(formula).isRelative;
}

function takeApart(formula: string): TakenApart {
  const remembered = known.get(formula);
  if (remembered !== undefined) return remembered;
  const parts: (string | FormulaFiller)[] = [];
  for (const token of tokenize(formula)) {
    const isReference = token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
    const part = isReference ? referencePart(token.value) : token.value;
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const taken = { parts, isRelative: parts.some((part) => typeof part !== "string") };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(formula, taken);
  return taken;
}

/** A reference's text where it is fixed all over, else how to write it elsewhere. */
function referencePart(text: string): string | FormulaFiller {
  const bang = text.lastIndexOf("!") + 1;
  const prefix = text.slice(0, bang);
  const corners = text.slice(bang).split(":").map(cornerOf);
  if (corners.every((corner) => typeof corner === "string")) return text;
  return (rowShift, columnShift) => {
    const written = corners.map((corner) =>
      typeof corner === "string" ? corner : corner(rowShift, columnShift)
    );
    return prefix + (written.includes(undefined) ? "#REF!" : written.join(":"));
  };
}

type Corner = string | ((rowShift: number, columnShift: number) => string | undefined);

/** `A$1`, `$B`, `3`: fixed text, or its text after a shift; undefined beyond the sheet. */
function cornerOf(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (match === null) return text;
  const [, first = "", letters, second = "", digits] = match;
  // In whole rows (`$3`) the only dollar stands before the number.
  const rowDollar = letters === undefined ? first : second;
  const movesColumn = letters !== undefined && first === "";
  const movesRow = digits !== undefined && rowDollar === "";
  if (!movesColumn && !movesRow) return text;
  const column = letters === undefined ? 0 : columnNumber(letters);
  const row = digits === undefined ? 0 : Number(digits) - 1;
  return (rowShift, columnShift) => {
    const toColumn = movesColumn ? column + columnShift : column;
    const toRow = movesRow ? row + rowShift : row;
    const isInside = toColumn >= 0 && toColumn < MAX_COLUMNS && toRow >= 0 && toRow < MAX_ROWS;
    if (!isInside) return undefined;
    const columnText = letters === undefined ? "" : `${first}${columnLetters(toColumn)}`;
    return columnText + (digits === undefined ? "" : `${rowDollar}${toRow + 1}`);
  };
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
