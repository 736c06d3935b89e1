import { drawnMarks, type DrawnMarks } from "./drawnMarks";
import type { OfficeRuntime } from "./officeRuntime";

/** A range as Excel shows it: `values[row][column]` and so on. */
export interface RangeReading extends DrawnMarks {
  readonly sheet: string;
  readonly range: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  /** `#RRGGBB`, or "" without fill; conditional formats included. */
  readonly fills: readonly (readonly string[])[];
}

/** Reads a range through office.js; the fills are those on the screen. Throws for unknown sheets or addresses. */
export async function readRange(
  runtime: OfficeRuntime,
  sheetName: string,
  address: string
): Promise<RangeReading> {
  const { Excel, workbook } = runtime;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("address,values,formulas,text,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const wanted = sheetName.toLowerCase();
    const sheet = workbook.sheets().find(({ name }) => name.toLowerCase() === wanted);
    const fillAt = (row: number, column: number): string =>
      sheet ? (workbook.shownFormat(sheet.id, row, column).fillColor ?? "") : "";
    const fills = Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) =>
        fillAt(rowIndex + row, columnIndex + column)
      )
    );
    return {
      sheet: sheet?.name ?? sheetName,
      range: range.address,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      text: range.text,
      fills,
      ...(sheet ? drawnMarks(workbook, sheet.id, range) : {}),
    };
  });
}
