import { parseArea } from "./address";
import { cellArea } from "./area";
import { RangeTarget } from "./rangeTarget";
import type { WorkbookModel } from "./workbookModel";

/** What is selected: what was selected last, else what the file says of its active sheet. */
export function selectedRange(model: WorkbookModel): RangeTarget {
  const { selection } = model.state;
  const { activeSheetId } = model.package;
  if (selection !== null && selection.sheetId === activeSheetId) {
    return new RangeTarget(model, selection.sheetId, selection.area);
  }
  const first = model.sheet(activeSheetId).selection.split(" ")[0] ?? "";
  return new RangeTarget(model, activeSheetId, parseArea(first) ?? cellArea(0, 0));
}

/** Selects a range and brings its sheet to the front. */
export function selectRange(range: RangeTarget): void {
  const { model, sheetId, area } = range;
  activateSheet(model, sheetId);
  model.state.selection = { sheetId, area };
  model.events.emit({ kind: "selected", sheetId, area });
}

/** Brings a sheet to the front. */
export function activateSheet(model: WorkbookModel, sheetId: string): void {
  const before = model.package.activeSheetId;
  if (before === sheetId) return;
  model.package.setActiveSheet(sheetId);
  model.events.emit({ kind: "deactivated", sheetId: before });
  model.events.emit({ kind: "activated", sheetId });
}
