import type { CellRef } from "../domain/model/area";
import { runExcel } from "./runExcel";

/** The active cell, also where several areas are selected. Round trips: 1. */
export function readActiveCell(): Promise<CellRef> {
  return runExcel("read the active cell", async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync(); // sync 1/1: where the user is
    return {
      sheetName: cell.worksheet.name,
      rowIndex: cell.rowIndex,
      columnIndex: cell.columnIndex,
    };
  });
}
