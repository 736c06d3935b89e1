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

/**
 * Merged areas in the order of the list before; each new one stands after the last that begins above or
 * left of it, where writers put it that go through the sheet row by row.
 */
export function orderedMerges(before: readonly Area[], areas: readonly Area[]): Area[] {
  const places = new Map(before.map((area, index) => [areaAddress(area), index]));
  const placeOf = (area: Area) => places.get(areaAddress(area));
  const result = areas
    .filter((area) => placeOf(area) !== undefined)
    .sort((left, right) => (placeOf(left) ?? 0) - (placeOf(right) ?? 0));
  for (const area of areas) {
    if (placeOf(area) !== undefined) continue;
    const last = result.findLastIndex((other) => isBefore(other, area));
    result.splice(last + 1, 0, area);
  }
  return result;
}

function isBefore(left: Area, right: Area): boolean {
  if (left.rowIndex !== right.rowIndex) return left.rowIndex < right.rowIndex;
  return left.columnIndex < right.columnIndex;
}
