import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../../src/host/calc/functions/functionTable";
import type { CalcValue } from "../../../src/host/calc/types";
import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/*
 * expressions.tsv: formula, LibreOffice's answer (made by test/libreoffice/expectedValues.mjs, LibreOffice
 * calculating everything anew), and where Excel is documented to answer otherwise, Excel's answer and why.
 * "page" is the function's own page on support.microsoft.com, linked where the function is written.
 */
type Answer = number | string | boolean | null;

const FOLDER = join(__dirname, "expected");
const DATA = (
  JSON.parse(
    readFileSync(join(FOLDER, "dataSheet.json"), "utf8")
  ) as readonly (readonly TestCell[])[]
).map((row) =>
  // A criterion such as `=Apple` is text, which only a formula can put into this workbook.
  row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? `="${cell}"` : cell))
);
const ROWS = readFileSync(join(FOLDER, "expressions.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));
const CASES = ROWS.map(([formula = "", office = '""', excel, reason], row) => ({
  row,
  formula,
  expected: JSON.parse(excel ?? office) as Answer,
  reason: reason ?? "LibreOffice",
}));

let results: readonly CalcValue[] = [];

beforeAll(() => {
  const book = memoryWorkbook({ D: DATA, F: CASES.map(({ formula }) => [`=${formula}`]) });
  book.calculator.rebuild(true);
  const { unknownFunctions } = book.calculator.recalculate();
  expect([...unknownFunctions.keys()]).toEqual([]);
  results = CASES.map(({ row }) => book.value("F", row, 0));
});

test.each(CASES)("$formula gives $expected ($reason)", ({ row, expected }) => {
  const result = shown(results[row] ?? null);
  if (typeof expected === "number") {
    expect(typeof result).toBe("number");
    // LibreOffice writes 15 digits.
    const tolerance = 1e-9 * Math.max(1e-6, Math.abs(expected));
    expect(Math.abs((result as number) - expected)).toBeLessThanOrEqual(tolerance);
  } else {
    expect(result).toBe(expected);
  }
});

/** Functions whose answers are asserted elsewhere: chance and the clock, arrays, the newer look-ups, pivot tables. */
const ELSEWHERE = new Set(
  (
    "RAND RANDBETWEEN TODAY NOW FILTER UNIQUE SORT SORTBY SEQUENCE HSTACK VSTACK XLOOKUP " +
    "XMATCH FORMULATEXT SHEETS GETPIVOTDATA"
  ).split(" ")
);

test("every function known here has its line in the table", () => {
  const written = new Set(
    CASES.flatMap(({ formula }) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)]).map(
      ([, name = ""]) => name
    )
  );
  expect(functionNames().filter((name) => !written.has(name) && !ELSEWHERE.has(name))).toEqual([]);
});
