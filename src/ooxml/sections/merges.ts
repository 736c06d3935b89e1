import { areaAddress, parseArea } from "../address";
import type { Area } from "../types";
import { attribute } from "../xml/attributes";
import { childrenNamed, type XmlElement } from "../xml/parseXml";

/** Merged areas of a `<mergeCells>` element, in the file's order. */
export function readMerges(element: XmlElement | undefined): Area[] {
  return childrenNamed(element, "mergeCell")
    .map((merge) => parseArea(attribute(merge, "ref") ?? ""))
    .filter((area): area is Area => area !== undefined);
}

/** The `<mergeCells>` element; empty where there are none. */
export function writeMerges(areas: readonly Area[], prefix: string): string {
  if (areas.length === 0) return "";
  const items = areas.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join("");
  return `<${prefix}mergeCells count="${areas.length}">${items}</${prefix}mergeCells>`;
}
