import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

const ROWS: readonly (readonly TestCell[])[] = [
  ["甲", 1],
  ["乙", 2],
  ["甲", 4],
];

test.each([
  ["SUM(D!B:B)", 7],
  ['COUNTIF(D!A:A,"甲")', 2],
  ['SUMIFS(D!B:B,D!A:A,"甲")', 5],
  ['SUMPRODUCT((D!A:A="甲")*D!B:B)', 5],
  ['VLOOKUP("乙",D!A:B,2,FALSE)', 2],
  ['MATCH("甲",D!A:A,0)', 1],
  ["INDEX(D!B:B,MATCH(4,D!B:B))", 4],
  ["COUNTBLANK(D!A:A)", 1_048_573],
  ["ROWS(D!A:A)", 1_048_576],
  ["SUM(D!1:2)", 3],
  ["MAX(D!A:XFD)", 4],
  ["LARGE(D!B:B,2)", 2],
  ['AVERAGE(IF(D!A:A="甲",D!B:B))', 2.5],
])("%s gives %p without reading a million cells", (formula, expected) => {
  const book = memoryWorkbook({ D: ROWS, F: [[`=${formula}`]] });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(shown(book.value("F", 0, 0))).toBe(expected);
  expect(book.readCells()).toBeLessThan(50);
});

test("a whole column is followed as far down as something is written", () => {
  const book = memoryWorkbook({ D: ROWS, F: [["=SUM(D!B:B)"]] });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  book.write("D", 999_999, 1, 100);
  expect(book.calculator.recalculate().computedCells).toBe(1);
  expect(book.value("F", 0, 0)).toBe(107);
});

test("a name that was written relative to a cell moves with the cell that uses it", () => {
  const book = memoryWorkbook(
    {
      D: [
        [1, 2],
        [3, 4],
        ["=左上", "=左上", "=本列"],
      ],
    },
    {
      names: [
        // Names are stored as seen from A1: one row up and, from A1, around the edge of the sheet.
        { name: "左上", formula: "D!A1048575" },
        { name: "本列", formula: "SUM(D!A$1:A$2)" },
      ],
    }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([0, 1, 2].map((column) => book.value("D", 2, column))).toEqual([1, 2, 0]);
});
