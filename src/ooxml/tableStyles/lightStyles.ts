import type { TableStyle } from "../contract/tableStyleTypes";
import { boldColumns, edge, stripes } from "./styleParts";
import { accentOf, DARK_1, LIGHT_1, type ThemeColors } from "./themeColors";

/**
 * TableStyleLight1–21 (浅色), three series of seven: lines above and below, a box with a dark header, a
 * full lattice. Undefined for other numbers.
 */
export function lightStyle(number: number, color: ThemeColors): TableStyle | undefined {
  const accent = accentOf((number - 1) % 7);
  const line = color(accent ?? DARK_1);
  const stripe = accent === undefined ? color(LIGHT_1, -15) : color(accent, 80);
  if (number >= 1 && number <= 7)
    return linedStyle(accent === undefined ? color(DARK_1) : color(accent, -25), line, stripe);
  if (number >= 8 && number <= 14) return boxedStyle(color, line);
  if (number >= 15 && number <= 21) return latticeStyle(color, line, stripe);
  return undefined;
}

function linedStyle(text: string, line: string, stripe: string): TableStyle {
  const thin = edge("thin", line);
  return {
    wholeTable: { fontColor: text, borders: { top: thin, bottom: thin } },
    headerRow: { fontColor: text, bold: true, borders: { bottom: thin } },
    totalRow: { fontColor: text, bold: true, borders: { top: thin } },
    ...boldColumns(text),
    ...stripes({ fillColor: stripe }),
  };
}

function boxedStyle(color: ThemeColors, line: string): TableStyle {
  const thin = edge("thin", line);
  const text = color(DARK_1);
  return {
    wholeTable: { fontColor: text, borders: { left: thin, right: thin, top: thin, bottom: thin } },
    headerRow: { fontColor: color(LIGHT_1), bold: true, fillColor: line },
    totalRow: { fontColor: text, bold: true, borders: { top: edge("double", line) } },
    ...boldColumns(text),
    firstRowStripe: { borders: { top: thin } },
    secondRowStripe: { borders: { top: thin } },
    firstColumnStripe: { borders: { left: thin } },
    secondColumnStripe: { borders: { left: thin } },
  };
}

function latticeStyle(color: ThemeColors, line: string, stripe: string): TableStyle {
  const thin = edge("thin", line);
  const text = color(DARK_1);
  return {
    wholeTable: {
      fontColor: text,
      borders: { left: thin, right: thin, top: thin, bottom: thin },
      innerBorders: { vertical: thin, horizontal: thin },
    },
    headerRow: { fontColor: text, bold: true, borders: { bottom: edge("medium", line) } },
    totalRow: { fontColor: text, bold: true, borders: { top: edge("double", line) } },
    ...boldColumns(text),
    ...stripes({ fillColor: stripe }),
  };
}
