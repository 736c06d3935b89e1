import type { GridCellFormat } from "../grid/gridTypes";
import { textWidth } from "../grid/textWidth";
import { digitWidth } from "./digitWidth";

/** Left and right padding of a cell together, in CSS pixels: a number may touch the edges. (assumption) */
const CELL_PADDING = 2;

/** A text as it fits into its cell, and the font size in points that it takes there. */
export interface FittedText {
  readonly text: string;
  readonly sizePoints: number;
}

/**
 * A number or date that does not fit its column shows as `####`, as in Excel. Where only the browser's
 * substitute for a missing font is too wide, the text is drawn smaller instead.
 */
export function fittedNumber(
  text: string,
  font: GridCellFormat["font"],
  cellWidth: number,
  measure: typeof textWidth = textWidth
): FittedText {
  const room = cellWidth - CELL_PADDING;
  const width = measure(text, font);
  const { sizePoints } = font;
  if (width <= room) return { text, sizePoints };
  if (nominalWidth(text, font) <= room) return { text, sizePoints: (sizePoints * room) / width };
  const signs = Math.max(1, Math.floor(room / measure("#", font)));
  return { text: "#".repeat(signs), sizePoints };
}

/** 缩小字体填充: a text too wide for its cell in smaller letters. */
export function shrunkText(
  text: string,
  font: GridCellFormat["font"],
  cellWidth: number,
  measure: typeof textWidth = textWidth
): FittedText {
  const room = Math.max(1, cellWidth - CELL_PADDING);
  const width = measure(text, font);
  const { sizePoints } = font;
  return { text, sizePoints: width <= room ? sizePoints : (sizePoints * room) / width };
}

/** Width in the font itself: a digit for each letter, two for each Chinese character. */
function nominalWidth(text: string, font: GridCellFormat["font"]): number {
  const units = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
  return units * digitWidth(font);
}
