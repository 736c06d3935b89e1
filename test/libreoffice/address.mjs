/** Letters of a column counted from 1: 28 → `AB`. */
export function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a row and a column counted from 1. */
export function address(row, column) {
  return `${columnLetters(column)}${row}`;
}

/** Column of an A1 address, counted from 1: `AB7` → 28. */
export function columnNumber(at) {
  return [...at.replace(/\d+$/, "")].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
}
