import { attribute, attributes, booleanAttribute, writeAttributes } from "../xml/attributes";
import type { XmlElement } from "../xml/parseXml";

/** Options of `<sheetProtection>` that are truth values; null where the sheet is not protected. */
export type Protection = Readonly<Record<string, boolean>> | null;

/** Reads the protection; a password is not told, only kept while nothing changes. */
export function readProtection(element: XmlElement | undefined): Protection {
  if (!element || !booleanAttribute(element, "sheet", false)) return null;
  const options: Record<string, boolean> = {};
  for (const name of attributes(element).keys()) {
    const text = attribute(element, name);
    if (text === "1" || text === "0" || text === "true" || text === "false") {
      options[name] = booleanAttribute(element, name, false);
    }
  }
  return options;
}

/** The `<sheetProtection>` element without a password; empty where there is none. */
export function writeProtection(options: Protection, prefix: string): string {
  if (!options) return "";
  return `<${prefix}sheetProtection${writeAttributes({ sheet: true, ...options })}/>`;
}
