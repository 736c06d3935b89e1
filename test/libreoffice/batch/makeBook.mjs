import exceljs from "exceljs";

const { Workbook } = exceljs;
const IS_ERROR = /^#[A-Z/0]+[!?A]?$/;
const DATE_HEADINGS = ["完成时限", "开始时间", "延期至", "延期批准日期", "完成日期"];
/** Every list has the names of a sheet and the title of an office. */
const SHEET_NAMES = ["重点任务", "追加任务"];

/** A cell as exceljs takes it: blank, an error, or what it is. */
function cellOf(value) {
  if (value === "") return null;
  return typeof value === "string" && IS_ERROR.test(value) ? { error: value } : value;
}

/** The bytes of an .xlsx with a sheet a list: a title, its headings in row 2, its rows. */
export async function makeBook(lists) {
  const book = new Workbook();
  lists.forEach(({ headings, rows }, index) => {
    const sheet = book.addWorksheet(SHEET_NAMES[index]);
    sheet.getCell("A1").value = "2026年重点任务台账";
    sheet.addRow(["序号", ...headings]);
    rows.forEach((row, at) => sheet.addRow([at + 1, ...row.map(cellOf)]));
    headings.forEach((heading, column) => {
      if (DATE_HEADINGS.includes(heading)) sheet.getColumn(column + 2).numFmt = "yyyy-mm-dd";
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Names of the sheets of that many lists. */
export const sheetNames = (count) => SHEET_NAMES.slice(0, count);
