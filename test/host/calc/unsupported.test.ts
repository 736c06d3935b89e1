import { memoryWorkbook } from "./helpers/memoryWorkbook";

test("what is not known is named with its first cell, also where it does not come to it", () => {
  const book = memoryWorkbook(
    {
      D: [
        ["=NOSUCH(1)", "=IF(TRUE,1,OTHER(2))", "=[1]Book!A1", "=NOSUCH(2)", '=CELL("width",A1)'],
        ["=SUM(1,2)", '=SUM("a', "=远"],
      ],
    },
    { names: [{ name: "远", formula: "[2]!名" }] }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  const names = book.calculator.unsupported();
  expect([...names.keys()]).toEqual(expect.arrayContaining(["NOSUCH", "OTHER", "[1]Book!A1"]));
  expect(names.has('CELL("width")')).toBe(true);
  expect(names.has("[2]!名")).toBe(true);
  expect(names.size).toBe(6);
  expect(names.get("NOSUCH")).toEqual({ sheetId: "D", row: 0, column: 0 });
});

test("a cached value stays unnamed work: nothing is calculated to find the names", () => {
  const book = memoryWorkbook({ D: [["=NOSUCH(1)"]] });
  book.view.storeResult("D", 0, 0, 41);
  book.calculator.rebuild(false);
  expect(book.calculator.recalculate().computedCells).toBe(0);
  expect([...book.calculator.unsupported().keys()]).toEqual(["NOSUCH"]);
  expect(book.value("D", 0, 0)).toBe(41);
});
