import type { GridCellFormat } from "../grid/gridTypes";

const PIXELS_PER_POINT = 4 / 3;

/** Width of a digit against the font's size, from the fonts' own tables. */
const DIGIT_SHARES: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  "times new roman": 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  等线: 0.547,
  dengxian: 0.547,
  微软雅黑: 0.539,
  "microsoft yahei": 0.539,
  "aptos narrow": 0.5,
};
/** Fonts whose digits are half as wide as a Chinese character, on whole pixels of the font's size. */
const HALF_WIDTH_FONTS =
  /^(宋体|新宋体|simsun|nsimsun|仿宋|仿宋_gb2312|fangsong|黑体|simhei|楷体|楷体_gb2312|kaiti)$/i;
/** For fonts that are not listed: as Calibri. (assumption) */
const USUAL_SHARE = 0.507;

/**
 * Pixels of the widest digit of a font at 96 dots per inch, the unit of column widths (ECMA-376 part 1,
 * 18.3.1.13): 7 for Calibri 11, 8 for 宋体 11 and 等线 11, as in Excel.
 */
export function digitWidth({
  name,
  sizePoints,
}: Pick<GridCellFormat["font"], "name" | "sizePoints">): number {
  const pixels = sizePoints * PIXELS_PER_POINT;
  if (HALF_WIDTH_FONTS.test(name)) return Math.max(1, Math.ceil(Math.round(pixels) / 2));
  const share = DIGIT_SHARES[name.toLowerCase()] ?? USUAL_SHARE;
  return Math.max(1, Math.round(pixels * share));
}
