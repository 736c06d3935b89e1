import { areaAddress, type CellRef } from "../domain/model/area";
import { runExcel } from "./runExcel";

/** Shows a cell: its sheet comes to the front and the cell is selected. Round trips: 1. */
export function selectCell(cell: CellRef): Promise<void> {
  return runExcel("go to a cell", async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheetName);
    sheet.activate();
    sheet.getRange(areaAddress({ ...cell, rowCount: 1, columnCount: 1 })).select();
    await context.sync(); // sync 1/1: shown
  });
}
