/** Characters that take the width of two Latin ones: Chinese, Japanese, Korean and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of the longest line of a text in half-width characters: a Chinese character counts two. */
export function textUnits(text: string): number {
  const widthOf = (line: string): number =>
    [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
  return Math.max(...text.split(/\r\n|\r|\n/).map(widthOf));
}
