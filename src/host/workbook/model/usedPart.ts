import type { Area } from "../../../ooxml/types";
import { intersectAreas } from "./area";
import type { RangeTarget } from "./rangeTarget";

/** The part of a range that holds or formats anything; undefined where it is empty. */
export function usedPart(range: RangeTarget): Area | undefined {
  const used = range.sheet.usedArea(false);
  return used === undefined ? undefined : intersectAreas(range.area, used);
}
