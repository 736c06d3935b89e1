import { columnLetters } from "../../src/domain/model/area";
import { readBook } from "../../src/excel/read/readBook";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { tinyWorkbook } from "../ooxml/support/buildPackage";

type CellXml = (row: number, column: number, address: string) => string;

function sheetOf(rowCount: number, columnCount: number, cell: CellXml): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_row, row) => {
    const cells = Array.from({ length: columnCount }, (_column, column) =>
      cell(row, column, `${columnLetters(column)}${row + 1}`)
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return tinyWorkbook({ sheets: { 表: `<sheetData>${rows.join("")}</sheetData>` } });
}

const number: CellXml = (row, _column, at) => `<c r="${at}"><v>${row}</v></c>`;
const text =
  (characters: number): CellXml =>
  (_row, _column, at) =>
    `<c r="${at}" t="inlineStr"><is><t>${"责".repeat(characters)}</t></is></c>`;
const formula: CellXml = (row, column, at) =>
  column === 0
    ? number(row, column, at)
    : `<c r="${at}"><f>IF($A${row + 1}="","",ROUND($A${row + 1}*${column},2))</f><v>${row * column}</v></c>`;
const corners =
  (lastRow: number, lastColumn: number): CellXml =>
  (row, column, at) =>
    (row === 0 && column === 0) || (row === lastRow && column === lastColumn)
      ? number(row, column, at)
      : "";

const BLOCK_BYTES = 4_000_000;

// Issue 4: at most 3 syncs, plus one per 4 MB. The host refuses answers above 5 MB and counts them as syncs.
test.each([
  ["thin", 40_000, 2, number],
  ["wide", 100, 900, number],
  ["long texts", 1_500, 12, text(60)],
  ["mostly blank", 12_000, 30, corners(11_999, 29)],
  ["formulas", 4_000, 20, formula],
  ["small", 200, 30, text(6)],
])("blocks are sized by what they weigh: %s", async (_what, rowCount, columnCount, cell) => {
  const runtime = openTestWorkbook(sheetOf(rowCount, columnCount, cell));
  runtime.resetCounters();
  const book = await readBook({}, "usedRange");
  const { syncs, bytesIn } = runtime.counters();
  expect([book?.sheet.values.length, book?.sheet.values[0]?.length]).toEqual([
    rowCount,
    columnCount,
  ]);
  expect(syncs).toBeLessThanOrEqual(3 + Math.ceil(bytesIn / BLOCK_BYTES));
});

test("a block that turns out too heavy is asked for again in halves", async () => {
  const light = 2_000;
  const cell: CellXml = (row, column, at) =>
    row < light ? number(row, column, at) : text(150)(row, column, at);
  const runtime = openTestWorkbook(sheetOf(light + 1_000, 10, cell));
  runtime.resetCounters();
  const book = await readBook({}, "usedRange");
  expect(book?.sheet.values).toHaveLength(light + 1_000);
  expect(book?.sheet.values.at(-1)?.at(-1)).toBe("责".repeat(150));
});
