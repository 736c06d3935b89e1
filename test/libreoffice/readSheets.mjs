import ExcelJS from "exceljs";

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** What a cell holds as a number, text, truth value or null; dates are serial numbers, errors text. */
function plainValue(value) {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return (value.getTime() - EPOCH_MS) / MS_PER_DAY;
  if (typeof value !== "object") return value;
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return plainValue(value.text);
  throw new Error(`Unknown kind of cell value: ${JSON.stringify(value)}`);
}

function readSheet(sheet) {
  const cells = new Map();
  let formulaCount = 0;
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: false }, (cell) => {
      // A covered cell of a merge shows its master's value; only the master holds one.
      if (cell.master !== cell) return;
      const value = plainValue(cell.value);
      if (cell.formula) formulaCount++;
      if (value !== null) cells.set(cell.address, value);
    })
  );
  const count = (total, isHidden) =>
    Array.from({ length: total }, (_, index) => index + 1).filter(isHidden);
  return {
    name: sheet.name,
    visible: sheet.state === "visible",
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    cells,
    formulaCount,
    hiddenRows: new Set(count(sheet.rowCount, (row) => sheet.getRow(row).hidden)),
    hiddenColumns: new Set(count(sheet.columnCount, (column) => sheet.getColumn(column).hidden)),
  };
}

/** The sheets of an .xlsx with the values as they are stored in the file, by address. */
export async function readSheets(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map(readSheet);
}
