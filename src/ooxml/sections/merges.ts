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
export function orderedMerges(before: readonly Area[], areas: readonly Area[]): readonly Area[] {
  // Merges are opened and closed one at a time: most lists are the one before with a few gone or a few more.
  const kept = commonRun(before, areas);
  if (kept === areas.length) return areas;
  const places = new Map(before.map((area, index) => [areaAddress(area), index]));
  const added: Area[] = [];
  const old: [place: number, area: Area][] = [];
  for (const area of areas.slice(kept)) {
    const place = places.get(areaAddress(area));
    if (place === undefined) added.push(area);
    else old.push([place, area]);
  }
  const result = areas.slice(0, kept);
  if (old.length > 0) {
    const first = result.map((area): [number, Area] => [places.get(areaAddress(area)) ?? 0, area]);
    const sorted = [...first, ...old].sort(([left], [right]) => left - right);
    result.splice(0, kept, ...sorted.map(([, area]) => area));
  }
  for (const area of added) {
    const last = result.findLastIndex((other) => isBefore(other, area));
    result.splice(last + 1, 0, area);
  }
  return result;
}

/** How many of the areas, from the first on, are those of the list before in its order, some left out. */
function commonRun(before: readonly Area[], areas: readonly Area[]): number {
  let found = 0;
  for (const area of before) if (area === areas[found]) found++;
  return found;
}

function isBefore(left: Area, right: Area): boolean {
  if (left.rowIndex !== right.rowIndex) return left.rowIndex < right.rowIndex;
  return left.columnIndex < right.columnIndex;
}
