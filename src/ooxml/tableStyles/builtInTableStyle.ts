import type { TableStyle } from "../contract/tableStyleTypes";
import { darkStyle } from "./darkStyles";
import { lightStyle } from "./lightStyles";
import { mediumStyle } from "./mediumStyles";
import { themeColors, type ThemeColors } from "./themeColors";

type Series = (number: number, color: ThemeColors) => TableStyle | undefined;

const SERIES: Readonly<Record<string, Series>> = {
  light: lightStyle,
  medium: mediumStyle,
  dark: darkStyle,
};

/**
 * A built-in table style in the colours of a theme (its twelve `RRGGBB`); undefined for any other name.
 * The looks are those that ECMA-376 part 1 gives beside its text in presetTableStyles.xml.
 */
export function builtInTableStyle(name: string, theme: readonly string[]): TableStyle | undefined {
  const [, series = "", number = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/i.exec(name) ?? [];
  return SERIES[series.toLowerCase()]?.(Number(number), themeColors(theme));
}
