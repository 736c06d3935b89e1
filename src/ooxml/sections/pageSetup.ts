import type { PageSetup } from "../types";
import {
  attribute,
  attributesOfTag,
  booleanAttribute,
  numberAttribute,
  withAttributes,
} from "../xml/attributes";
import { openTag, type XmlElement } from "../xml/parseXml";

/** Page set-up of `<pageSetup>`; whether pages are fitted stands in `<sheetPr>`. */
export function readPageSetup(element: XmlElement | undefined, fitToPage: boolean): PageSetup {
  const paperSize = numberAttribute(element, "paperSize");
  const scale = numberAttribute(element, "scale");
  const isLandscape = attribute(element, "orientation") === "landscape";
  return {
    orientation: isLandscape ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fitToPage
      ? {
          fitToWidth: numberAttribute(element, "fitToWidth") ?? 1,
          fitToHeight: numberAttribute(element, "fitToHeight") ?? 1,
        }
      : scale === undefined || scale === 100
        ? {}
        : { scalePercent: scale }),
  };
}

/**
 * The set-up with a change: fitting to pages and scaling exclude each other, the one named last counts;
 * 0 pages = as many as needed, 100 % = not scaled.
 */
export function changedPageSetup(setup: PageSetup, change: Partial<PageSetup>): PageSetup {
  const fits = change.fitToWidth !== undefined || change.fitToHeight !== undefined;
  const { fitToWidth, fitToHeight, scalePercent, ...rest } = { ...setup, ...change };
  if (fits) {
    return { ...rest, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 };
  }
  if (change.scalePercent !== undefined) {
    return change.scalePercent === 100 ? rest : { ...rest, scalePercent: change.scalePercent };
  }
  return {
    ...rest,
    ...(fitToWidth === undefined ? {} : { fitToWidth }),
    ...(fitToHeight === undefined ? {} : { fitToHeight }),
    ...(scalePercent === undefined ? {} : { scalePercent }),
  };
}

/** Whether the set-up fits the sheet to pages. */
export function fitsToPage(setup: PageSetup): boolean {
  return setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
}

/** The `<pageSetup>` element; empty where it would say nothing. */
export function writePageSetup(
  element: XmlElement | undefined,
  before: PageSetup,
  setup: PageSetup,
  prefix: string
): string {
  const changes: Record<string, string | undefined> = {};
  if (before.paperSize !== setup.paperSize) changes["paperSize"] = numberText(setup.paperSize);
  if (before.scalePercent !== setup.scalePercent) changes["scale"] = numberText(setup.scalePercent);
  if (before.fitToWidth !== setup.fitToWidth) {
    changes["fitToWidth"] = setup.fitToWidth === 1 ? undefined : numberText(setup.fitToWidth);
  }
  if (before.fitToHeight !== setup.fitToHeight) {
    changes["fitToHeight"] = setup.fitToHeight === 1 ? undefined : numberText(setup.fitToHeight);
  }
  if (before.orientation !== setup.orientation) {
    changes["orientation"] = setup.orientation === "portrait" ? undefined : setup.orientation;
  }
  const base = element ? openTag(element).replace(/([^/])>$/, "$1/>") : `<${prefix}pageSetup/>`;
  const tag = withAttributes(base, changes);
  return attributesOfTag(tag).size === 0 ? "" : tag;
}

function numberText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** Whether `<sheetPr>` says that pages are fitted. */
export function readFitToPage(pageSetUpPr: XmlElement | undefined): boolean {
  return booleanAttribute(pageSetUpPr, "fitToPage", false);
}
