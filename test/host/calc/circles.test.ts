import { memoryWorkbook } from "./helpers/memoryWorkbook";

/** https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123 */
test("cells in a circle are named and keep their last value, 0 where there was none", () => {
  const book = memoryWorkbook({ D: [[5, "=A1+1", "=B1*2"]] });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  book.write("D", 0, 0, "=C1");
  const { circular } = book.calculator.recalculate();
  expect(circular.map(({ column }) => column).sort()).toEqual([0, 1, 2]);
  expect([0, 1, 2].map((column) => book.value("D", 0, column))).toEqual([0, 6, 12]);
  book.write("D", 0, 0, 1);
  expect(book.calculator.recalculate().circular).toEqual([]);
  expect([1, 2].map((column) => book.value("D", 0, column))).toEqual([2, 4]);
});

test("with iteration a circle settles within the change asked for and is none", () => {
  const book = memoryWorkbook(
    { D: [[6, "=0.1*(A1+C1)", "=A1+B1"]] },
    { iteration: { maximumRounds: 100, maximumChange: 1e-9 } }
  );
  book.calculator.rebuild(true);
  expect(book.calculator.recalculate().circular).toEqual([]);
  expect(book.value("D", 0, 1)).toBeCloseTo(4 / 3, 8);
  expect(book.value("D", 0, 2)).toBeCloseTo(22 / 3, 8);
});

test("a circle that never settles ends after its rounds: a counter counts them", () => {
  const book = memoryWorkbook(
    { D: [["=A1+1", "=A1*2"]] },
    { iteration: { maximumRounds: 25, maximumChange: 0.001 } }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(book.value("D", 0, 0)).toBe(25);
  expect(book.value("D", 0, 1)).toBe(50);
});
