import type { RawElement } from "./rawElements";

/** Office's standard theme in the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, accents 1–6. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/**
 * A `color` element as `#RRGGBB`. Theme colours are those of Office's standard theme, for the rule
 * does not carry the workbook's own (assumption); indexed ones become grey.
 */
export function ruleColor(element: RawElement): string {
  const { rgb, theme, tint } = element.attributes;
  const base =
    rgb?.slice(-6) ?? (theme === undefined ? "808080" : THEME[Number(theme)]) ?? "808080";
  return tinted(base, Number(tint ?? 0));
}

/** A colour between two, `share` of the way from the first. */
export function mixColors(from: string, to: string, share: number): string {
  return toHex(
    channels(from).map((low, index) => low + ((channels(to)[index] ?? 0) - low) * share)
  );
}

function channels(color: string): readonly number[] {
  const digits = color.replace("#", "");
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
}

function tinted(color: string, tint: number): string {
  return toHex(
    channels(color).map((level) => (tint < 0 ? level * (1 + tint) : level + (255 - level) * tint))
  );
}

function toHex(levels: readonly number[]): string {
  const hex = levels.map((level) => Math.round(level).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
