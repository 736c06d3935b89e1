import type { Area } from "../../../ooxml/types";
import { absoluteAddress, quoteSheetName } from "./address";
import type { WorkbookModel } from "./workbookModel";

/** The hidden name that Excel keeps beside a sheet's auto filter. */
const FILTER_NAME = "_xlnm._FilterDatabase";

/** Sets the sheet's own auto filter without criteria, or takes it away and shows what it hid. */
export function setAutoFilter(model: WorkbookModel, sheetId: string, area: Area | undefined): void {
  const sheet = model.sheet(sheetId);
  const before = sheet.autoFilterArea;
  if (before !== undefined && sheet.isFiltered) {
    for (let row = before.rowIndex; row < before.rowIndex + before.rowCount; row += 1) {
      if (sheet.isRowHidden(row)) sheet.setRowHidden(row, false);
    }
  }
  sheet.setAutoFilterArea(area);
  if (area === undefined) {
    model.package.removeDefinedName(FILTER_NAME, sheetId);
    return;
  }
  const formula = `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
  model.package.setDefinedName({ name: FILTER_NAME, formula, sheetId, hidden: true });
}
