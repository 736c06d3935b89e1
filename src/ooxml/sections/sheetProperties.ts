import type { ColorTable } from "../styles/colors";
import { resolveColor } from "../styles/colors";
import { colorXml } from "../styles/patchParts";
import { attributesOfTag, withAttributes } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { child, openTag, outerXml, type XmlElement } from "../xml/parseXml";
import { readFitToPage } from "./pageSetup";

/** What `<sheetPr>` says. */
export interface SheetProperties {
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly fitToPage: boolean;
}

/** Tab colour and page fitting of `<sheetPr>`. */
export function readSheetProperties(
  element: XmlElement | undefined,
  colors: ColorTable
): SheetProperties {
  return {
    tabColor: resolveColor(child(element, "tabColor"), colors) ?? "",
    fitToPage: readFitToPage(child(element, "pageSetUpPr")),
  };
}

/** The `<sheetPr>` element; empty where it would say nothing. */
export function writeSheetProperties(
  element: XmlElement | undefined,
  before: SheetProperties,
  state: SheetProperties,
  prefix: string
): string {
  const tabColor = child(element, "tabColor");
  const page = child(element, "pageSetUpPr");
  const keptColor = before.tabColor === state.tabColor ? tabColor && outerXml(tabColor) : undefined;
  const newColor =
    before.tabColor === state.tabColor || state.tabColor === ""
      ? ""
      : colorXml(prefix, "tabColor", state.tabColor);
  const outline = child(element, "outlinePr");
  const inner =
    (keptColor ?? newColor) + (outline ? outerXml(outline) : "") + pageXml(page, state, prefix);
  const tag = element ? openTag(element) : `<${prefix}sheetPr/>`;
  if (inner === "" && attributesOfTag(tag).size === 0) return "";
  return joinElement(tag, element?.qualifiedName ?? `${prefix}sheetPr`, inner);
}

function pageXml(page: XmlElement | undefined, state: SheetProperties, prefix: string): string {
  if (readFitToPage(page) === state.fitToPage) return page ? outerXml(page) : "";
  const base = page ? outerXml(page) : `<${prefix}pageSetUpPr/>`;
  const tag = withAttributes(base, { fitToPage: state.fitToPage ? "1" : undefined });
  return attributesOfTag(tag).size === 0 ? "" : tag;
}
