import type { DrawnCorner, DrawnObject, SheetPart } from "../../../ooxml/types";
import { columnWidthPoints, heightPointsOf, rowHeightPoints, widthPointsOf } from "./lineSizes";

/** Place of something drawn in points from the sheet's top left. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something drawn lies with the widths and heights that the cells have now. */
export function drawnBox(sheet: SheetPart, { place }: Pick<DrawnObject, "place">): DrawnBox {
  if (place.kind === "absolute") {
    const { leftPoints: left, topPoints: top, widthPoints, heightPoints } = place;
    return { left, top, width: widthPoints, height: heightPoints };
  }
  const { left, top } = cornerPoints(sheet, place.from);
  if (place.kind === "sized") {
    return { left, top, width: place.widthPoints, height: place.heightPoints };
  }
  const to = cornerPoints(sheet, place.to);
  return { left, top, width: Math.max(0, to.left - left), height: Math.max(0, to.top - top) };
}

/** A corner never lies beyond its cell, even where that became smaller. */
function cornerPoints(sheet: SheetPart, corner: DrawnCorner): Pick<DrawnBox, "left" | "top"> {
  const { column, row } = corner;
  const inColumn = Math.min(corner.columnOffsetPoints, columnWidthPoints(sheet, column));
  const inRow = Math.min(corner.rowOffsetPoints, rowHeightPoints(sheet, row));
  return {
    left: widthPointsOf(sheet, 0, column) + inColumn,
    top: heightPointsOf(sheet, 0, row) + inRow,
  };
}
