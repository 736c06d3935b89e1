import { quoted } from "./formulaText";

/** A criterion that every number meets and no text. */
export const ANY_NUMBER = quoted("<9E+99");

/** A criterion that nothing meets: no date, score or weight is that small. */
export const NOTHING = quoted("<-9E+99");

/**
 * A cell's text for the criteria of SUMIFS (scoring/groupCells.ts, groupCriterion), without the equals sign
 * of the formula: `=` keeps a leading < or > from being read, `~` takes * and ? plainly.
 */
export function criterionOf(cell: string): string {
  const escaped = ["~", "*", "?"].reduce(
    (text, character) => `SUBSTITUTE(${text},${quoted(character)},${quoted(`~${character}`)})`,
    cell
  );
  return `"="&${escaped}`;
}
