import type { PageMargins } from "../types";
import { numberAttribute, writeAttributes } from "../xml/attributes";
import type { XmlElement } from "../xml/parseXml";

/** What Excel takes where a sheet has no `<pageMargins>`: its "Normal" margins, in inches. */
const NORMAL: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Margins of `<pageMargins>` in inches (ECMA-376 part 1, 18.3.1.62). */
export function readPageMargins(element: XmlElement | undefined): PageMargins {
  const sides = Object.keys(NORMAL) as (keyof PageMargins)[];
  return Object.fromEntries(
    sides.map((side) => [side, numberAttribute(element, side) ?? NORMAL[side]])
  ) as unknown as PageMargins;
}

/** The `<pageMargins>` element with a change; all six sides must be there (18.3.1.62). */
export function writePageMargins(
  element: XmlElement | undefined,
  change: Partial<PageMargins>,
  prefix: string
): string {
  return `<${prefix}pageMargins${writeAttributes({ ...readPageMargins(element), ...change })}/>`;
}
