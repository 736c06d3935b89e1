import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../address";

/** One corner of a reference; an absent row or column means whole columns or rows. */
export interface Corner {
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

/** A reference as it is written: optional sheet prefix with its `!`, and one or two corners. */
export interface CellReference {
  /** `Sheet1!`, `'a b'!`, `[1]Sheet1!` or nothing, verbatim. */
  readonly prefix: string;
  readonly first: Corner;
  readonly last?: Corner;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** Splits a reference such as `'a b'!$A1:B$2`; undefined where the text is none. */
export function parseCellReference(text: string): CellReference | undefined {
  const bang = text.lastIndexOf("!") + 1;
  const [firstText = "", lastText] = text.slice(bang).split(":");
  const first = parseCorner(firstText);
  const last = lastText === undefined ? undefined : parseCorner(lastText);
  if (!first || (lastText !== undefined && !last)) return undefined;
  const prefix = text.slice(0, bang);
  return last ? { prefix, first, last } : { prefix, first };
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || text === "") return undefined;
  const [, dollarColumn = "", letters, dollarRow = "", digits] = match;
  // In `$3` the dollar belongs to the row although it stands first.
  const rowFixed =
    digits !== undefined && (dollarRow === "$" || (!letters && dollarColumn === "$"));
  return {
    columnFixed: letters !== undefined && dollarColumn === "$",
    rowFixed,
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

/** The reference as text; `#REF!` (with its prefix) where a corner lies outside the sheet. */
export function writeCellReference(reference: CellReference): string {
  const { prefix, first, last } = reference;
  if (!isInside(first) || (last && !isInside(last))) return `${prefix}#REF!`;
  return prefix + writeCorner(first) + (last ? `:${writeCorner(last)}` : "");
}

function isInside({ row, column }: Corner): boolean {
  const rowInside = row === undefined || (row >= 0 && row < MAX_ROWS);
  return rowInside && (column === undefined || (column >= 0 && column < MAX_COLUMNS));
}

function writeCorner(corner: Corner): string {
  const column =
    corner.column === undefined
      ? ""
      : (corner.columnFixed ? "$" : "") + columnLetters(corner.column);
  const row = corner.row === undefined ? "" : (corner.rowFixed ? "$" : "") + (corner.row + 1);
  return column + row;
}
