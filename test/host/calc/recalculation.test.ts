import type { CalcTable, CalcValue } from "../../../src/host/calc/types";
import { memoryWorkbook, oneCell, type TestCell } from "./helpers/memoryWorkbook";

const ROWS = 300;

/** A ledger with a row-wise formula, a sum over a column, and departments beside it. */
function ledger() {
  const columns = ["科室", "计划", "完成", "得分", "累计"];
  const rows = Array.from({ length: ROWS }, (_, index): TestCell[] => [
    `科${index % 3}`,
    100,
    index % 100,
    "=MIN(1,台账[[#This Row],[完成]]/台账[[#This Row],[计划]])*100",
    `=SUM(D$2:D${index + 2})`,
  ]);
  const departments = [0, 1, 2].map((index): TestCell[] => [
    `科${index}`,
    `=SUMIFS(台账[得分],台账[科室],A${index + 1})`,
    `=RANK(B${index + 1},$B$1:$B$3)`,
  ]);
  const table: CalcTable = {
    name: "台账",
    sheetId: "L",
    area: { rowIndex: 0, columnIndex: 0, rowCount: ROWS + 1, columnCount: columns.length },
    headerRow: true,
    totalsRow: false,
    columns,
  };
  const book = memoryWorkbook({ L: [columns, ...rows], S: departments }, { tables: [table] });
  book.calculator.rebuild(true);
  return { book, report: book.calculator.recalculate() };
}

test("the first calculation runs every formula once", () => {
  const { book, report } = ledger();
  expect(report.computedCells).toBe(ROWS * 2 + 6);
  expect(report.circular).toEqual([]);
  expect(report.unknownFunctions.size).toBe(0);
  expect(book.value("S", 0, 1)).toBe(4950);
});

test("an edit runs only what depends on the cell", () => {
  const { book } = ledger();
  expect(book.calculator.recalculate().computedCells).toBe(0);
  book.write("L", ROWS, 2, 42);
  // Its score, the last running total, three sums by department and three ranks.
  expect(book.calculator.recalculate().computedCells).toBe(8);
  expect(book.value("L", ROWS, 3)).toBe(42);
  book.write("L", 1, 0, "科1");
  expect(book.calculator.recalculate().computedCells).toBe(6);
  book.write("S", 9, 9, "aside");
  expect(book.calculator.recalculate().computedCells).toBe(0);
});

test("only results that differ are stored", () => {
  const { book } = ledger();
  const before = book.storedResults();
  book.write("L", 5, 1, 100);
  book.calculator.recalculate();
  expect(book.storedResults()).toBe(before);
});

test("formulas written, changed and taken away take effect at once", () => {
  const book = memoryWorkbook({ D: [[1, 2, 3, "=B1"]] });
  const result = () => {
    book.calculator.recalculate();
    return book.value("D", 0, 3);
  };
  book.calculator.rebuild(true);
  expect(result()).toBe(2);
  book.write("D", 0, 1, "=A1+C1");
  expect(result()).toBe(4);
  book.write("D", 0, 0, "=C1*10");
  expect(result()).toBe(33);
  book.write("D", 0, 1, null);
  expect(result()).toBe(0);
  book.write("D", 0, 3, "=SUM(A1:C1)");
  expect(result()).toBe(33);
  book.write("D", 0, 3, 5);
  expect(result()).toBe(5);
});

test("cached values are kept at opening, except for volatile formulas", () => {
  const book = memoryWorkbook({ D: [["=1+1", "=A1*2", "=TODAY()", "=C1+0"]] }, { nowSerial: 7 });
  book.view.storeResult("D", 0, 0, 50);
  book.view.storeResult("D", 0, 1, 60);
  book.view.storeResult("D", 0, 2, 6);
  book.view.storeResult("D", 0, 3, 6);
  book.calculator.rebuild(false);
  expect(book.calculator.recalculate().computedCells).toBe(2);
  expect([0, 1, 2, 3].map((column) => book.value("D", 0, column))).toEqual([50, 60, 7, 7]);
});

test("what OFFSET and INDIRECT point at is followed exactly", () => {
  const book = memoryWorkbook({
    D: [[1, 2, 3], ["=OFFSET(A1,0,A3)", '=SUM(INDIRECT("A1:B1"))', "=A1:INDEX(A1:C1,2)"], [1]],
  });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([0, 1].map((column) => book.value("D", 1, column))).toEqual([2, 3]);
  book.write("D", 0, 1, 20);
  book.calculator.recalculate();
  expect([0, 1].map((column) => book.value("D", 1, column))).toEqual([20, 21]);
  book.write("D", 0, 2, 30);
  expect(book.calculator.recalculate().computedCells).toBeLessThanOrEqual(2);
  book.write("D", 2, 0, 2);
  book.calculator.recalculate();
  expect(book.value("D", 1, 0)).toBe(30);
});

test("a chain of 20,000 cells does not exhaust the stack, whichever end comes first", () => {
  const length = 20_000;
  const up = Array.from({ length }, (_, row): TestCell[] => [row === 0 ? 1 : `=A${row}+1`]);
  const down = Array.from({ length }, (_, row): TestCell[] => [
    row === length - 1 ? 1 : `=A${row + 2}+1`,
  ]);
  const book = memoryWorkbook({ U: up, D: down });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(book.value("U", length - 1, 0)).toBe(length);
  expect(book.value("D", 0, 0)).toBe(length);
});

test.each<[string, readonly TestCell[], readonly string[], readonly CalcValue[]]>([
  ["itself", ["=A1+1"], ["0,0"], [0]],
  ["two cells", ["=B1", "=A1+1", "=A1+5"], ["0,0", "0,1"], [0, 0, 5]],
  ["two circles through one cell", ["=B1+C1", "=A1", "=B1"], ["0,0", "0,1", "0,2"], [0, 0, 0]],
  ["a range that holds the cell", [1, "=SUM(A1:C1)", 2], ["0,1"], [1, 0, 2]],
  ["a branch that is not taken is none", ["=IF(TRUE,1,A1)"], [], [1]],
])("circle over %s", (_name, row, circular, values) => {
  const book = memoryWorkbook({ D: [row] });
  book.calculator.rebuild(true);
  const report = book.calculator.recalculate();
  expect(report.circular.map((cell) => `${cell.row},${cell.column}`).sort()).toEqual(circular);
  expect(values.map((_value, column) => book.value("D", 0, column))).toEqual(values);
});

test("a circle longer than the stack is deep is reported and ends when it is broken", () => {
  const length = 200;
  const rows = Array.from({ length }, (_, row): TestCell[] => [`=A${((row + 1) % length) + 1}+1`]);
  const book = memoryWorkbook({ D: rows });
  book.calculator.rebuild(true);
  expect(book.calculator.recalculate().circular.length).toBeGreaterThan(0);
  book.write("D", length - 1, 0, 1);
  expect(book.calculator.recalculate().circular).toEqual([]);
  expect(book.value("D", 0, 0)).toBe(length);
});

test("an unknown function keeps the cached value and is reported, also inside IFERROR", () => {
  const book = memoryWorkbook({
    D: [["=NOSUCH(1)", '=IFERROR(NOSUCH(A1),"x")', "=A1+1", "=NOTHERE()", "=IF(TRUE,1,NOSUCH())"]],
  });
  book.view.storeResult("D", 0, 0, 41);
  book.view.storeResult("D", 0, 1, "cached");
  book.calculator.rebuild(true);
  const report = book.calculator.recalculate();
  expect([...report.unknownFunctions.keys()].sort()).toEqual(["NOSUCH", "NOTHERE"]);
  expect(report.unknownFunctions.get("NOSUCH")).toEqual({ sheetId: "D", row: 0, column: 0 });
  expect([0, 1, 2, 3, 4].map((column) => book.value("D", 0, column))).toEqual([
    41,
    "cached",
    42,
    { error: "#NAME?" },
    1,
  ]);
  book.write("D", 0, 0, 1);
  book.write("D", 0, 1, 1);
  book.write("D", 0, 3, 1);
  expect(book.calculator.recalculate().unknownFunctions.size).toBe(0);
});

test.each(["[1]Other!A1", "SUM([1]Other!A1:A3)", "[1]!Name", "D!B1#"])(
  "%s lies out of reach: the cached value stays and the cell is reported",
  (formula) => {
    const book = memoryWorkbook({ D: [[`=${formula}`, 1]] });
    book.view.storeResult("D", 0, 0, 77);
    book.calculator.rebuild(true);
    expect(book.calculator.recalculate().unknownFunctions.size).toBe(1);
    expect(book.value("D", 0, 0)).toBe(77);
  }
);

test("text that is no formula is reported and answers #NAME? where nothing is cached", () => {
  const book = memoryWorkbook({ D: [['=SUM("a', "=A1+"]] });
  book.calculator.rebuild(true);
  expect(book.calculator.recalculate().unknownFunctions.size).toBeGreaterThan(0);
  expect(book.value("D", 0, 0)).toEqual({ error: "#NAME?" });
});

test("references of several cells stand for the one in the formula's own row or column", () => {
  const book = memoryWorkbook({
    D: [
      [1, "=A1:A3*2", "=SUM(A1:A3*2)", "=LEN(A1:A3)"],
      [20, "=A1:A3", "=A:A+1"],
      [3],
      [4, "=A1:A3", "=TRIM(A1:A3)"],
    ],
  });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([1, 2, 3].map((column) => book.value("D", 0, column))).toEqual([2, 48, 1]);
  expect([1, 2].map((column) => book.value("D", 1, column))).toEqual([20, 21]);
  expect(book.value("D", 3, 1)).toEqual({ error: "#VALUE!" });
  expect(book.value("D", 3, 2)).toEqual({ error: "#VALUE!" });
});

test("evaluate reads a formula that stands in no cell, arrays as rows", () => {
  const book = memoryWorkbook(
    {
      D: [
        [1, 2],
        [3, "=B1*5"],
      ],
    },
    { names: [{ name: "全部", formula: "D!$A$1:$B$2" }] }
  );
  const at = { sheetId: "D", row: 1, column: 0 };
  book.calculator.rebuild(true);
  expect(book.calculator.evaluate("全部", at)).toEqual([
    [1, 2],
    [3, 10],
  ]);
  expect(book.calculator.evaluate("=B2+1", at)).toBe(11);
  expect(book.calculator.evaluate("A1:B1*2", at)).toEqual([[2, 4]]);
  expect(book.calculator.evaluate("Z99", at)).toBe(null);
  expect(book.calculator.evaluate("NOSUCH()", at)).toEqual({ error: "#NAME?" });
  expect(book.calculator.evaluate("A1", at, { sheetId: "D", row: 0, column: 0 })).toBe(3);
  expect(book.calculator.evaluate("A1", { ...at, sheetId: "gone" })).toEqual({ error: "#REF!" });
});

test("an area with several columns and rows is taken in whole", () => {
  const book = memoryWorkbook({ D: [[1, 1, "=A1+B1"], [1, 1, "=A2+B2"], ["=SUM(A1:B2)"]] });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  book.calculator.cellsChanged("D", { ...oneCell(0, 0), rowCount: 2, columnCount: 2 });
  expect(book.calculator.recalculate().computedCells).toBe(3);
});

test("several sheets at once are read as the tabs stand, and followed", () => {
  const book = memoryWorkbook({
    总: [
      ["=SUM(一季:四季!A1)", "=COUNT('一季:四季'!A1:B1)", "=MAX(二季:四季!A1)", "=SUM(一季:无!A1)"],
    ],
    一季: [[1, 10]],
    二季: [[2]],
    三季: [["=一季!A1+2"]],
    四季: [[4]],
    年: [[100]],
  });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([0, 1, 2, 3].map((column) => book.value("总", 0, column))).toEqual([
    10,
    5,
    4,
    { error: "#REF!" },
  ]);
  book.write("二季", 0, 0, 20);
  expect(book.calculator.recalculate().computedCells).toBe(3);
  expect(book.value("总", 0, 0)).toBe(28);
  expect(book.value("总", 0, 2)).toBe(20);
});
