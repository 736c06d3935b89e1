import ExcelJS from "exceljs";
import { columnIndexOf, type Area } from "../../src/domain/model/area";
import type { CellValue } from "../../src/domain/model/cellValue";
import type { SheetSnapshot } from "../../src/domain/model/sheetSnapshot";

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH_MS) / MS_PER_DAY;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plainValue(value.text as ExcelJS.CellValue);
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result);
  return "";
}

function areaOf(address: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!match) throw new Error(`No area: ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    rowIndex: Number(top) - 1,
    columnIndex: columnIndexOf(left),
    rowCount: Number(bottom) - Number(top) + 1,
    columnCount: columnIndexOf(right) - columnIndexOf(left) + 1,
  };
}

/** Cells that hold something, as Excel's getUsedRange would give them. */
function usedArea(worksheet: ExcelJS.Worksheet): Area {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (cell.master !== cell || plainValue(cell.value) === "") return;
      top = Math.min(top, rowNumber);
      left = Math.min(left, columnNumber);
      bottom = Math.max(bottom, rowNumber);
      right = Math.max(right, columnNumber);
    });
  });
  if (bottom === 0) return { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  return {
    rowIndex: top - 1,
    columnIndex: left - 1,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}

/** One worksheet of a file as the domain reads it. */
export function snapshotOf(worksheet: ExcelJS.Worksheet): SheetSnapshot {
  const area = usedArea(worksheet);
  const grid = <Value>(read: (cell: ExcelJS.Cell) => Value): Value[][] =>
    Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_unused, column) =>
        read(worksheet.getCell(area.rowIndex + row + 1, area.columnIndex + column + 1))
      )
    );
  const valueOf = (cell: ExcelJS.Cell): CellValue =>
    cell.master === cell ? plainValue(cell.value) : "";
  const merges = (worksheet.model as { readonly merges?: readonly string[] }).merges ?? [];
  return {
    sheetName: worksheet.name,
    area,
    values: grid(valueOf),
    formulas: grid((cell) =>
      cell.formula && cell.master === cell ? `=${cell.formula}` : valueOf(cell)
    ),
    numberFormats: grid((cell) => cell.numFmt ?? "General"),
    merges: merges.map(areaOf),
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Reads one sheet of an .xlsx file. */
export async function loadSnapshot(path: string, sheetName: string): Promise<SheetSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const worksheet = workbook.getWorksheet(sheetName);
  if (!worksheet) throw new Error(`${path} has no sheet ${sheetName}`);
  return snapshotOf(worksheet);
}
