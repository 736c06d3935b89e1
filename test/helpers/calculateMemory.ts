import { isErrorText, type CellValue } from "../../src/domain/model/cellValue";
import { createCalculator } from "../../src/host/calc/createCalculator";
import type { CalcTable } from "../../src/host/calc/types";
import {
  memoryCalcView,
  type MemoryCell,
  type MemorySheet,
  type MemoryWorkbook,
} from "./memoryCalcView";

/** Calculates a workbook in the local host's calculation; what comes back reads one of its cells. */
export function calculateMemory(
  workbook: MemoryWorkbook,
  today = 0
): (sheetId: string, row: number, column: number) => CellValue {
  const view = memoryCalcView(workbook);
  const calculator = createCalculator(view, { nowSerial: () => today });
  calculator.rebuild(true);
  const report = calculator.recalculate();
  if (report.circular.length > 0 || report.unknownFunctions.size > 0) {
    throw new Error(`Not calculated: ${JSON.stringify([...report.unknownFunctions])}`);
  }
  return (sheetId, row, column) => {
    const value = view.result(sheetId, row, column);
    if (value === null) return "";
    return typeof value === "object" ? value.error : value;
  };
}

/** `""` is a blank cell, the text of an error an error, as Office.js gives them. */
export function literal(value: CellValue | undefined): MemoryCell {
  if (value === undefined || value === "") return null;
  return typeof value === "string" && isErrorText(value) ? { error: value } : value;
}

/** A table over all of a sheet. */
export function tableOver(name: string, sheet: MemorySheet): CalcTable {
  const header = sheet.cells[0] ?? [];
  return {
    name,
    sheetId: sheet.id,
    area: {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: sheet.cells.length,
      columnCount: header.length,
    },
    headerRow: true,
    totalsRow: false,
    columns: header.map(String),
  };
}
