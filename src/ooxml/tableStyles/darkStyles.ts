import type { TableStyle } from "../contract/tableStyleTypes";
import { boldColumns, edge, stripes } from "./styleParts";
import { accentOf, DARK_1, LIGHT_1, type ThemeColors } from "./themeColors";

/**
 * TableStyleDark1–11 (深色): white on a dark ground (1–7), black on a light ground under a header in
 * another accent (8–11). Undefined for other numbers.
 */
export function darkStyle(number: number, color: ThemeColors): TableStyle | undefined {
  if (number >= 1 && number <= 7) return nightStyle(accentOf(number - 1), color);
  if (number === 8) return pairedStyle(color(LIGHT_1, -15), color(LIGHT_1, -35), DARK_1, color);
  if (number < 9 || number > 11) return undefined;
  const accent = accentOf(2 * (number - 9) + 1) ?? DARK_1;
  return pairedStyle(color(accent, 80), color(accent, 60), accent + 1, color);
}

function nightStyle(accent: number | undefined, color: ThemeColors): TableStyle {
  const white = color(LIGHT_1);
  const medium = edge("medium", white);
  const bold = { fontColor: white, bold: true };
  const stripe = accent === undefined ? color(DARK_1, 25) : color(accent, -25);
  const total = accent === undefined ? color(DARK_1, 15) : color(accent, -50);
  return {
    wholeTable: {
      fontColor: white,
      fillColor: accent === undefined ? color(DARK_1, 45) : color(accent),
    },
    headerRow: { ...bold, fillColor: color(DARK_1), borders: { bottom: medium } },
    totalRow: { ...bold, fillColor: total, borders: { top: medium } },
    firstColumn: { ...bold, fillColor: stripe, borders: { right: medium } },
    lastColumn: { ...bold, fillColor: stripe, borders: { left: medium } },
    ...stripes({ fillColor: stripe }),
  };
}

function pairedStyle(
  ground: string,
  stripe: string,
  header: number,
  color: ThemeColors
): TableStyle {
  const text = color(DARK_1);
  return {
    wholeTable: { fillColor: ground },
    headerRow: { fontColor: color(LIGHT_1), fillColor: color(header) },
    totalRow: { fontColor: text, bold: true, borders: { top: edge("double", text) } },
    ...boldColumns(text),
    ...stripes({ fillColor: stripe }),
  };
}
