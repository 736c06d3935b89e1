import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { drawnSheet } from "../domain/reading/ugly/drawnSheet";
import { openTestWorkbook } from "./hostWorkbook";

/**
 * Opens a workbook whose only visible sheet is drawn as in `drawnSheet`, written through the real office.js,
 * saved and opened again.
 */
export async function openDrawnWorkbook(
  drawing: string,
  sheetName = "台账"
): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook();
  const { area, values, numberFormats, merges } = drawnSheet(drawing);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = sheetName;
    const range = sheet.getRangeByIndexes(0, 0, area.rowCount, area.columnCount);
    range.numberFormat = numberFormats.map((row) => [...row]);
    range.values = values.map((row) => [...row]);
    for (const merge of merges) {
      sheet
        .getRangeByIndexes(merge.rowIndex, merge.columnIndex, merge.rowCount, merge.columnCount)
        .merge();
    }
    await context.sync();
  });
  return openTestWorkbook(runtime.workbook.save());
}

/** Values of the ledger by heading, one a body row, as the workbook shows them now. */
export async function ledgerColumns(
  tableName = "tblLedger"
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tableName).getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = range.values as unknown[][];
    return Object.fromEntries(header.map((name, at) => [String(name), rows.map((row) => row[at])]));
  });
}
