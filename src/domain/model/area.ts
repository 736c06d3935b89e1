/** A rectangle of cells on one sheet; rows and columns are 0-based, counts are at least 1 (as in Office.js). */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell of a named sheet, 0-based. */
export interface CellRef {
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Letters of a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: `A` → 0, `AB` → 27; -1 where the text is no column. */
export function columnIndexOf(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A1 address without the sheet: `{0,0,2,3}` → `A1:C2`; a single cell → `A1`. */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.columnIndex)}${area.rowIndex + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  const last = `${columnLetters(area.columnIndex + area.columnCount - 1)}${area.rowIndex + area.rowCount}`;
  return `${first}:${last}`;
}
