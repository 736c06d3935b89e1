import { attribute, numberAttribute } from "../xml/attributes";
import { child, childrenNamed, type XmlElement } from "../xml/parseXml";
import { resolveColor, type ColorTable } from "./colors";

/** Share of the foreground in a pattern (ECMA-376 part 1, 18.18.55 ST_PatternType; stripes by eye). */
const FOREGROUND_SHARES: Readonly<Record<string, number>> = {
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.45,
  lightTrellis: 0.375,
};

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/**
 * The one colour (`#RRGGBB`) that a pattern or gradient fill comes nearest to; undefined for solid fills and
 * none.
 */
export function readPatternColor(fill: XmlElement, colors: ColorTable): string | undefined {
  const gradient = child(fill, "gradientFill");
  if (gradient) return gradientColor(gradient, colors);
  const pattern = readPattern(fill, colors);
  const background = resolveColor(child(child(fill, "patternFill"), "bgColor"), colors) ?? WHITE;
  return pattern && mixed(background, pattern.color, pattern.share);
}

/** The foreground of a pattern and the share of the cell that it covers; undefined for other fills. */
export function readPattern(
  fill: XmlElement | undefined,
  colors: ColorTable
): { readonly color: string; readonly share: number } | undefined {
  const pattern = child(fill, "patternFill");
  const share = FOREGROUND_SHARES[attribute(pattern, "patternType") ?? ""];
  if (share === undefined) return undefined;
  return { color: resolveColor(child(pattern, "fgColor"), colors) ?? BLACK, share };
}

/** Halfway between the first and the last colour. */
function gradientColor(gradient: XmlElement, colors: ColorTable): string | undefined {
  const stops = childrenNamed(gradient, "stop")
    .map((stop) => ({
      position: numberAttribute(stop, "position") ?? 0,
      color: resolveColor(child(stop, "color"), colors) ?? WHITE,
    }))
    .sort((left, right) => left.position - right.position);
  const [first] = stops;
  const last = stops[stops.length - 1];
  return first && last && mixed(first.color, last.color, 0.5);
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const low = Number.parseInt(from.slice(at, at + 2), 16);
    const high = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}
