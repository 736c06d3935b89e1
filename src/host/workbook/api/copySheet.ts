import { invalidArgument } from "../model/excelErrors";
import { sheetByName, type WorkbookModel } from "../model/workbookModel";
import { targetOf, type SheetTarget } from "./targets";

/** Copies a sheet beside another or to an end of the row of tabs, named `Name (2)` as Excel names copies. */
export function copySheet(
  { model, sheetId }: SheetTarget,
  positionType: "None" | "Before" | "After" | "Beginning" | "End",
  relativeTo: unknown
): SheetTarget {
  const position = positionOf(model, positionType, relativeTo);
  const copy = model.package.copySheet(sheetId, freeCopyName(model, sheetId), position);
  model.structureChanged("formulasMoved");
  model.events.emit({ kind: "sheetAdded", sheetId: copy.id });
  return { model, sheetId: copy.id };
}

function positionOf(
  model: WorkbookModel,
  positionType: "None" | "Before" | "After" | "Beginning" | "End",
  relativeTo: unknown
): number {
  const count = model.package.sheets.length;
  if (positionType === "Beginning") return 0;
  if (positionType === "None" || positionType === "End") return count;
  const relative = targetOf("Worksheet", relativeTo);
  const at = model.package.sheets.findIndex(({ id }) => id === relative?.sheetId);
  if (at < 0) throw invalidArgument("relativeTo");
  return positionType === "Before" ? at : at + 1;
}

/** Longest sheet name. */
const MAX_SHEET_NAME = 31;

function freeCopyName(model: WorkbookModel, sheetId: string): string {
  const base = model.sheet(sheetId).name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (sheetByName(model, name) === undefined) return name;
  }
}
