import { formatColor as readColor } from "numfmt";
import type { CalcValue } from "./types";

/** The colour words of number formats (ECMA-376 part 1, 18.8.31 numFmts). */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The colour that a number format gives a value (`[Red]`, `[Color 10]`) as `#RRGGBB`; undefined without one. */
export function formatColor(value: CalcValue, numberFormat: string): string | undefined {
  if (!/\[(?!h|m|s|\$|[<>=])/i.test(numberFormat)) return undefined;
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const color = readColor(numberFormat, value, { throws: false, indexColors: true });
  if (typeof color !== "string") return undefined;
  return NAMED_COLORS[color.toLowerCase()] ?? (/^#[0-9a-f]{6}$/i.test(color) ? color : undefined);
}
