import type { TableStyle } from "../contract/tableStyleTypes";
import { boldColumns, edge, stripes } from "./styleParts";
import { accentOf, DARK_1, LIGHT_1, type ThemeColors } from "./themeColors";

/** The colours that tell one style of a series from another. */
interface Palette {
  /** Header and, in some series, total row and outer columns. */
  readonly strong: string;
  readonly ground: string;
  readonly stripe: string;
  readonly line: string;
}

/**
 * TableStyleMedium1–28 (中等深浅), four series of seven: box with row lines, white lines on a coloured
 * ground, black frame, lattice on a coloured ground. Undefined for other numbers.
 */
export function mediumStyle(number: number, color: ThemeColors): TableStyle | undefined {
  const accent = accentOf((number - 1) % 7);
  const strong = color(accent ?? DARK_1);
  const ground = accent === undefined ? color(LIGHT_1, -15) : color(accent, 80);
  const stripe = accent === undefined ? color(LIGHT_1, -35) : color(accent, 60);
  const line = accent === undefined ? strong : color(accent, 40);
  const palette = { strong, ground, stripe, line };
  if (number >= 1 && number <= 7) return ruledStyle(palette, color);
  if (number >= 8 && number <= 14) return whiteLinedStyle(palette, color);
  if (number >= 15 && number <= 21) return framedStyle(palette, color, accent === undefined);
  if (number >= 22 && number <= 28) return groundedStyle(palette, color);
  return undefined;
}

function ruledStyle({ strong, ground, line }: Palette, color: ThemeColors): TableStyle {
  const thin = edge("thin", line);
  const text = color(DARK_1);
  return {
    wholeTable: {
      fontColor: text,
      borders: { left: thin, right: thin, top: thin, bottom: thin },
      innerBorders: { horizontal: thin },
    },
    headerRow: { fontColor: color(LIGHT_1), bold: true, fillColor: strong },
    totalRow: { fontColor: text, bold: true, borders: { top: edge("double", strong) } },
    ...boldColumns(text),
    ...stripes({ fillColor: ground }),
  };
}

function whiteLinedStyle({ strong, ground, stripe }: Palette, color: ThemeColors): TableStyle {
  const white = color(LIGHT_1);
  const thin = edge("thin", white);
  const dark = { fontColor: white, bold: true, fillColor: strong };
  return {
    wholeTable: {
      fontColor: color(DARK_1),
      fillColor: ground,
      innerBorders: { vertical: thin, horizontal: thin },
    },
    headerRow: { ...dark, borders: { bottom: edge("thick", white) } },
    totalRow: { ...dark, borders: { top: edge("thick", white) } },
    firstColumn: dark,
    lastColumn: dark,
    ...stripes({ fillColor: stripe }),
  };
}

/** Only the neutral style of this series has lines at the sides and inside. */
function framedStyle({ strong }: Palette, color: ThemeColors, isNeutral: boolean): TableStyle {
  const text = color(DARK_1);
  const thin = edge("thin", text);
  const medium = edge("medium", text);
  const dark = { fontColor: color(LIGHT_1), bold: true, fillColor: strong };
  return {
    wholeTable: {
      fontColor: text,
      borders: { top: medium, bottom: medium, ...(isNeutral ? { left: thin, right: thin } : {}) },
      ...(isNeutral ? { innerBorders: { vertical: thin, horizontal: thin } } : {}),
    },
    headerRow: { ...dark, borders: { bottom: medium } },
    totalRow: { borders: { top: edge("double", text) } },
    firstColumn: dark,
    lastColumn: dark,
    ...stripes({ fillColor: color(LIGHT_1, -15) }),
  };
}

function groundedStyle(palette: Palette, color: ThemeColors): TableStyle {
  const { strong, ground, stripe, line } = palette;
  const thin = edge("thin", line);
  const text = color(DARK_1);
  return {
    wholeTable: {
      fontColor: text,
      fillColor: ground,
      borders: { left: thin, right: thin, top: thin, bottom: thin },
      innerBorders: { vertical: thin, horizontal: thin },
    },
    headerRow: { fontColor: text, bold: true },
    totalRow: { fontColor: text, bold: true, borders: { top: edge("medium", strong) } },
    ...boldColumns(text),
    ...stripes({ fillColor: stripe }),
  };
}
