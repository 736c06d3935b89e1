import { attributes } from "../xml/attributes";
import { child, parseXml, type XmlElement } from "../xml/parseXml";
import { INDEXED_COLORS } from "./indexedColors";

/** Colours of a workbook: its theme's twelve and its palette, as `RRGGBB`. */
export interface ColorTable {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Order of theme indexes: light and dark pairs are swapped against the part (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office 2007–2010 theme, for workbooks without one. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** Colours of a theme part; the Office theme where there is none or a colour is missing. */
export function readTheme(xml: string | undefined): readonly string[] {
  if (xml === undefined) return OFFICE_THEME;
  const scheme = child(child(parseXml(xml), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const values = color && attributes(color);
    const text = values?.get("lastClr") ?? values?.get("val");
    return text && /^[0-9a-fA-F]{6}$/.test(text)
      ? text.toUpperCase()
      : (OFFICE_THEME[index] ?? "000000");
  });
}

/** The palette of a styles part: its own where it redefines colours. */
export function readIndexedColors(styles: XmlElement): readonly string[] {
  const own = child(child(styles, "colors"), "indexedColors");
  if (!own) return INDEXED_COLORS;
  return INDEXED_COLORS.map((fallback, index) => {
    const element = own.children[index];
    const rgb = element && attributes(element).get("rgb");
    return rgb ? rgb.slice(-6).toUpperCase() : fallback;
  });
}

/** `#RRGGBB` of a colour element (rgb, theme with tint, indexed); undefined for automatic and unknown ones. */
export function resolveColor(
  element: XmlElement | undefined,
  table: ColorTable
): string | undefined {
  if (!element) return undefined;
  const values = attributes(element);
  const tint = Number(values.get("tint") ?? 0);
  const rgb = values.get("rgb");
  const theme = values.get("theme");
  const indexed = values.get("indexed");
  let base: string | undefined;
  if (rgb && /^[0-9a-fA-F]{6,8}$/.test(rgb)) base = rgb.slice(-6);
  else if (theme !== undefined) base = table.theme[Number(theme)];
  else if (indexed !== undefined) base = table.indexed[Number(indexed)];
  return base === undefined ? undefined : `#${tinted(base, tint).toUpperCase()}`;
}

/** Lightens or darkens by the rule of CT_Color@tint (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const { hue, saturation, lightness } = toHsl(red, green, blue);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return toRgb(hue, saturation, moved);
}

function toHsl(
  red: number,
  green: number,
  blue: number
): { readonly hue: number; readonly saturation: number; readonly lightness: number } {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  let hue: number;
  if (high === red) hue = ((green - blue) / range + 6) % 6;
  else if (high === green) hue = (blue - red) / range + 2;
  else hue = (red - green) / range + 4;
  return { hue, saturation, lightness };
}

function toRgb(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const sextants: readonly (readonly [number, number, number])[] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  return (sextants[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((channel) => Math.round((channel + base) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}
