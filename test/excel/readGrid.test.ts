import { columnLetters } from "../../src/domain/model/area";
import { readBook } from "../../src/excel/read/readBook";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { tinyWorkbook } from "../ooxml/support/buildPackage";

/** Pairs of merged cells side by side in each row; the last column has a value, so that all are read. */
function mergedPairs(rowCount: number, pairs: number): Uint8Array {
  const last = columnLetters(2 * pairs);
  const rows = Array.from(
    { length: rowCount },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="${last}${row + 1}"><v>1</v></c></row>`
  );
  const merges = Array.from({ length: rowCount * pairs }, (_, index) => {
    const row = Math.floor(index / pairs) + 1;
    const column = 2 * (index % pairs);
    return `<mergeCell ref="${columnLetters(column)}${row}:${columnLetters(column + 1)}${row}"/>`;
  });
  return tinyWorkbook({
    sheets: {
      表: `<sheetData>${rows.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells>`,
    },
  });
}

// Office.js lists at most 512 merged areas of a range (officejs-pitfalls.md).
test.each([
  ["below the limit", 64, 7, 3],
  ["more than 512 in 64 rows", 64, 9, 4],
  ["more than 512 in eight rows", 10, 70, 5],
  ["more than 512 in one row", 2, 600, 5],
])("every merged area is read: %s", async (_what, rowCount, pairs, syncs) => {
  const runtime = openTestWorkbook(mergedPairs(rowCount, pairs));
  runtime.resetCounters();
  const book = await readBook({}, "usedRange");
  const found = new Set(book?.sheet.merges.map((area) => `${area.rowIndex},${area.columnIndex}`));
  expect([found.size, book?.sheet.merges.length]).toEqual([rowCount * pairs, rowCount * pairs]);
  expect(book?.sheet.values).toHaveLength(rowCount);
  expect(runtime.counters().syncs).toBe(syncs);
});
