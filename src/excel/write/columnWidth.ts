import type { NewColumn } from "./writePlan";

/** 宋体 11: what Excel takes where a workbook says nothing else. */
const USUAL_FONT_POINTS = 11;
/** Cell margins and border (assumption). */
const PADDING_POINTS = 8;
/** About twenty Chinese characters of 12 points; longer texts are shrunk to fit (assumption). */
const WIDEST_POINTS = 260;

/**
 * Width of a new column in points: enough for its heading and for what is put in, up to a limit. A full-width
 * character is as wide as its font is high, a half-width one half of it.
 */
export function columnWidthPoints(
  { widthPoints, contentUnits = 0 }: NewColumn,
  fontPoints: number = USUAL_FONT_POINTS
): number {
  const content = contentPoints(contentUnits, fontPoints);
  return Math.max(widthPoints, Math.min(content, WIDEST_POINTS));
}

/** True where the longest text does not fit even the widest column. */
export function isTooLong(
  { contentUnits = 0 }: NewColumn,
  fontPoints: number = USUAL_FONT_POINTS
): boolean {
  return contentPoints(contentUnits, fontPoints) > WIDEST_POINTS;
}

function contentPoints(units: number, fontPoints: number): number {
  return units === 0 ? 0 : Math.ceil((units * fontPoints) / 2) + PADDING_POINTS;
}
