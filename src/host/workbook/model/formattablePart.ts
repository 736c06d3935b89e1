import type { Area } from "../../../ooxml/types";
import type { RangeTarget } from "./rangeTarget";
import { usedPart } from "./usedPart";

/** Cells that are formatted one by one; beyond it only the cells in use are (assumption). */
const MAX_CELLS = 2_000_000;

/** The part of a range whose cells take a format: of whole rows and columns, the part that is in use. */
export function formattablePart(range: RangeTarget): Area | undefined {
  const { rowCount, columnCount } = range.area;
  return rowCount * columnCount > MAX_CELLS ? usedPart(range) : range.area;
}
