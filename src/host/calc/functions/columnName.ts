/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnNameOf(columnIndex: number): string {
  let letters = "";
  for (let rest = Math.trunc(columnIndex) + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
