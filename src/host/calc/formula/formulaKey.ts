import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../values/sheetLimits";

/** A formula text cut at its relative A1 references, so that its key in any cell is put together cheaply. */
export interface FormulaText {
  /** One more than there are references. */
  readonly pieces: readonly string[];
  readonly references: readonly CellWord[];
  /** Holds `[@X]` or `[[#This Row],…]` without a table's name: the key then names the cell's table. */
  readonly needsOwnTable: boolean;
}

interface CellWord {
  readonly row: number;
  readonly rowIsRelative: boolean;
  readonly column: number;
  readonly columnIsRelative: boolean;
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$\\?]+|\[|[^"'[\p{L}\p{N}_.$\\?]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/** Cuts a formula (without the equals sign) at its A1 references; never fails, whatever the text is. */
export function splitFormula(formula: string): FormulaText {
  const pieces: string[] = [];
  const references: CellWord[] = [];
  let needsOwnTable = false;
  let piece = "";
  let previous = "";
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    const token = match[0];
    if (token === "[") {
      needsOwnTable ||= !/[\p{L}\p{N}_.\\?]$/u.test(previous);
      const end = endOfBrackets(formula, match.index);
      piece += formula.slice(match.index, end);
      TOKEN.lastIndex = end;
    } else {
      const word = cellWordOf(token, formula[TOKEN.lastIndex]);
      if (word === undefined) {
        piece += token;
      } else {
        pieces.push(piece);
        references.push(word);
        piece = "";
      }
    }
    previous = token;
  }
  return { pieces: [...pieces, piece], references, needsOwnTable };
}

/** The text that all cells with the same formula relative to themselves share (0-based position). */
export function formulaKeyOf(text: FormulaText, row: number, column: number): string {
  const { pieces, references } = text;
  let key = pieces[0] ?? "";
  for (let index = 0; index < references.length; index += 1) {
    const word = references[index] as CellWord;
    const rowPart = word.rowIsRelative ? `[${word.row - row}]` : `${word.row}`;
    const columnPart = word.columnIsRelative ? `[${word.column - column}]` : `${word.column}`;
    key += `\u0001${rowPart},${columnPart}\u0001${pieces[index + 1]}`;
  }
  return key;
}

function cellWordOf(token: string, next: string | undefined): CellWord | undefined {
  if (next === "(" || next === "!" || token.length > 12) {
    return undefined;
  }
  const match = CELL.exec(token);
  if (match === null) {
    return undefined;
  }
  const column = columnIndexOf(match[2] ?? "");
  const row = Number(match[4]) - 1;
  return column < MAXIMUM_COLUMNS && row < MAXIMUM_ROWS
    ? { row, rowIsRelative: match[3] === "", column, columnIsRelative: match[1] === "" }
    : undefined;
}

function columnIndexOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number - 1;
}

/** Position after the brackets that open at `start`; an apostrophe takes the next character literally. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") {
      index += 1;
    } else if (character === "[") {
      depth += 1;
    } else if (character === "]") {
      depth -= 1;
      if (depth === 0) {
        return index + 1;
      }
    }
  }
  return formula.length;
}
