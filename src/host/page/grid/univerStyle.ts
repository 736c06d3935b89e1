import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/presets";
import type { GridCellFormat, GridEdge } from "./gridTypes";

const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Width of one indent level in CSS pixels: three spaces of an 11-point font. (assumption) */
const INDENT_PIXELS = 9;
/** textRotation value that stacks the letters (ECMA-376 18.8.1 alignment). */
const STACKED = 255;

/** Padding of a cell at its left in CSS pixels, the library's own. */
const LEFT_PADDING = 2;

/**
 * A cell's format in the drawing library's words; `leftRoom` pixels at the left are kept free of text for
 * an icon.
 */
export function univerStyle(format: GridCellFormat, leftRoom = 0): IStyleData {
  const { font, indentLevel } = format;
  const left = leftRoom + indentLevel * INDENT_PIXELS;
  return {
    ff: font.name,
    fs: font.sizePoints,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline) },
    st: { s: flag(font.strikethrough) },
    cl: font.color === undefined ? null : { rgb: font.color },
    bg: format.fillColor === undefined ? null : { rgb: format.fillColor },
    bd: borders(format.borders),
    ht: HORIZONTAL[format.horizontalAlignment] ?? HorizontalAlign.LEFT,
    vt: VERTICAL[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format.textRotation === 0 ? {} : { tr: rotation(format.textRotation) }),
    ...(left === 0 ? {} : { pd: { l: LEFT_PADDING + left } }),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** 1–90 turns to the left, 91–180 to the right by the excess over 90 (ECMA-376 18.8.1). */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

function borders(edges: GridCellFormat["borders"]): IBorderData | null {
  const data: IBorderData = {
    ...(edges.left ? { l: edge(edges.left) } : {}),
    ...(edges.right ? { r: edge(edges.right) } : {}),
    ...(edges.top ? { t: edge(edges.top) } : {}),
    ...(edges.bottom ? { b: edge(edges.bottom) } : {}),
  };
  return Object.keys(data).length === 0 ? null : data;
}

function edge({ style, color }: GridEdge): IBorderStyleData {
  return {
    s: BORDER_STYLES[style] ?? BorderStyleTypes.THIN,
    cl: { rgb: color ?? "#000000" },
  };
}
