import { attributes } from "../xml/attributes";
import { child, parseXml, type XmlElement } from "../xml/parseXml";
import { INDEXED_COLORS } from "./indexedColors";
import { tintedColor } from "./tintedColor";

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
  return base === undefined ? undefined : `#${tintedColor(base, tint).toUpperCase()}`;
}
