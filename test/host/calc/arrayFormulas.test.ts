import type { CalcArea } from "../../../src/host/calc/types";
import { memoryWorkbook, oneCell } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/** https://support.microsoft.com/office/guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7 */
const area = (
  rowIndex: number,
  columnIndex: number,
  rowCount: number,
  columnCount: number
): CalcArea => ({ rowIndex, columnIndex, rowCount, columnCount });

function grid(book: ReturnType<typeof memoryWorkbook>, where: CalcArea) {
  return Array.from({ length: where.rowCount }, (_, row) =>
    Array.from({ length: where.columnCount }, (__, column) =>
      shown(book.value("D", where.rowIndex + row, where.columnIndex + column))
    )
  );
}

test("an array formula in one cell reads its references whole", () => {
  const book = memoryWorkbook(
    { D: [[1, 2, 3, "=SUM(A1:C1*A1:C1)"], [], [], ["=MAX(LEN(A1:C1))"]] },
    { arrays: { "D!0,3": oneCell(0, 3), "D!3,0": oneCell(3, 0) } }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(book.value("D", 0, 3)).toBe(14);
  expect(book.value("D", 3, 0)).toBe(1);
});

test("its area is filled in, short results repeat or leave #N/A, and dependents follow", () => {
  const turned = area(2, 0, 3, 1);
  const wide = area(2, 2, 2, 3);
  const book = memoryWorkbook(
    { D: [[1, 2, 3, "=SUM(A3:A5)"], [], ["=TRANSPOSE(A1:C1)", null, "=A1:B1*10"]] },
    { arrays: { "D!2,0": turned, "D!2,2": wide } }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(grid(book, turned)).toEqual([[1], [2], [3]]);
  expect(grid(book, wide)).toEqual([
    [10, 20, "#N/A"],
    [10, 20, "#N/A"],
  ]);
  expect(book.value("D", 0, 3)).toBe(6);
  book.write("D", 0, 1, 50);
  book.calculator.recalculate();
  expect(grid(book, turned)).toEqual([[1], [50], [3]]);
  expect(book.value("D", 0, 3)).toBe(54);
});

test("a cell of the area written over alone is filled in again; the formula gone, its cells are plain", () => {
  const book = memoryWorkbook(
    { D: [[1, 2, 3], ["=A1:C1+1"]] },
    { arrays: { "D!1,0": area(1, 0, 1, 3) } }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  book.write("D", 1, 1, 99);
  book.calculator.recalculate();
  expect(book.value("D", 1, 1)).toBe(3);
  book.write("D", 1, 0, null);
  book.write("D", 0, 1, 7);
  expect(book.calculator.recalculate().computedCells).toBe(0);
  expect(book.value("D", 1, 1)).toBe(3);
});

test("chance comes from the calculator's own source, a new number each time", () => {
  const numbers = [0.25, 0.5, 0.75, 0.125];
  let asked = 0;
  const random = () => numbers[asked++ % numbers.length] ?? 0;
  const book = memoryWorkbook({ D: [["=RAND()", "=RANDBETWEEN(1,10)"]] }, { random });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([book.value("D", 0, 0), book.value("D", 0, 1)]).toEqual([0.25, 6]);
  book.calculator.recalculate();
  expect([book.value("D", 0, 0), book.value("D", 0, 1)]).toEqual([0.75, 2]);
});
