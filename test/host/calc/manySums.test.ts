import fc from "fast-check";
import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/** A list with a sum, a count and a rank by conditions in every row. */
function list(rows: number) {
  const cells = Array.from({ length: rows }, (_, index): TestCell[] => [
    `科${index % (rows / 40)}`,
    (index * 7919) % 1000,
    `=SUMIFS($B$1:$B$${rows},$A$1:$A$${rows},A${index + 1})`,
    `=COUNTIFS($A$1:$A$${rows},A${index + 1},$A$1:$A$${rows},"<>x")`,
    `=COUNTIF($B$1:$B$${rows},">"&B${index + 1})+1`,
  ]);
  const book = memoryWorkbook({ D: cells });
  book.calculator.rebuild(true);
  const before = book.readCells();
  const first = book.calculator.recalculate();
  const firstReads = book.readCells() - before;
  book.write("D", 0, 1, 5000);
  const atEdit = book.readCells();
  const edit = book.calculator.recalculate();
  return { book, first, firstReads, edit, editReads: book.readCells() - atEdit };
}

test("sums by condition cost a few reads a row, however many rows there are", () => {
  const [small, large] = [list(2000), list(8000)];
  expect(large.first.computedCells).toBe(8000 * 3);
  // Four times the rows, four times the reads: each row reads its own criteria, the ranges are read once or twice.
  expect(large.firstReads / 8000).toBeLessThan(8);
  expect(Math.abs(large.firstReads / small.firstReads - 4)).toBeLessThan(0.1);
  // Every sum and rank reads the edited column; the counts do not.
  expect(large.edit.computedCells).toBe(8000 * 2);
  expect(large.editReads / 8000).toBeLessThan(6);
  expect(Math.abs(large.editReads / small.editReads - 4)).toBeLessThan(0.1);
  expect(large.book.value("D", 0, 4)).toBe(1);
});

test("what is remembered, indexed and halved is what reading through gives", () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 6 }).map((number): TestCell => number),
    fc.constantFrom<TestCell>("甲", "乙", "3", "", null, true, 0.1 + 0.2, 0.3)
  );
  const rows = fc.array(fc.tuple(value, value), { minLength: 18, maxLength: 24 });
  const operator = fc.constantFrom("", "=", "<>", ">", "<", ">=", "<=");
  fc.assert(
    fc.property(rows, operator, fc.constantFrom("3", "0.3", "甲", "-1"), (cells, sign, operand) => {
      const last = cells.length;
      const whole = `A1:A${last}`;
      const asked = `"${sign}${operand}"`;
      const single = Array.from({ length: last }, (_, row) => `COUNTIF(A${row + 1},${asked})`);
      const sums = Array.from(
        { length: last },
        (_, row) => `SUMIF(A${row + 1},${asked},B${row + 1})`
      );
      const book = memoryWorkbook({
        D: cells.map((row) => [...row]),
        // Twice each, so that the second answer is the remembered one.
        F: [
          [`=COUNTIF(D!${whole},${asked})`, `=SUMIF(D!${whole},${asked},D!B1:B${last})`],
          [`=COUNTIF(D!${whole},${asked})`, `=SUMIF(D!${whole},${asked},D!B1:B${last})`],
        ],
        S: [
          [`=${single.map((f) => f.replace("A", "D!A")).join("+")}`],
          [`=${sums.map((f) => f.replace("A", "D!A").replace(",B", ",D!B")).join("+")}`],
        ],
      });
      book.calculator.rebuild(true);
      book.calculator.recalculate();
      const [count, sum] = [0, 1].map((row) => shown(book.value("S", row, 0)));
      for (const row of [0, 1]) {
        expect(book.value("F", row, 0)).toBe(count);
        expect(book.value("F", row, 1)).toBeCloseTo(sum as number, 9);
      }
    }),
    { numRuns: 150 }
  );
});
