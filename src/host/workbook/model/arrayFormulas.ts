import { SheetEditError, type Area, type SheetPart } from "../../../ooxml/types";
import { containsArea, intersectAreas } from "./area";
import { invalidOperation } from "./excelErrors";

/** Throws InvalidOperation where the area holds some cells of an array formula and not all of them. */
export function requireWholeArrays(sheet: SheetPart, area: Area): void {
  const cut = sheet.arrayAreas.find(
    (array) => intersectAreas(array, area) !== undefined && !containsArea(area, array)
  );
  if (cut) throw invalidOperation("part of an array cannot be changed");
}

/** Runs a change of the package; what it refuses as Excel does becomes InvalidOperation. */
export function orInvalidOperation(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (error instanceof SheetEditError) throw invalidOperation(error.message);
    throw error;
  }
}
