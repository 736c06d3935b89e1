import fc from "fast-check";
import { functionNames } from "../../../src/host/calc/functions/functionTable";
import type { CalcTable } from "../../../src/host/calc/types";
import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";

const NAMES = functionNames();
const CELLS: readonly (readonly TestCell[])[] = [
  ["名", "数", "日"],
  ["甲", 3, 46_053],
  ["乙", -1.5, "2026-3-5"],
  [null, true, { error: "#N/A" }],
  ["", "x*", 1e300],
];
const TABLE: CalcTable = {
  name: "表",
  sheetId: "D",
  area: { rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 3 },
  headerRow: true,
  totalsRow: false,
  columns: ["名", "数", "日"],
};
/** More rounds than any function may take: an answer that needs more would hang a page. */
const SECONDS_THAT_WOULD_BE_A_HANG = 30;

/** Literals of every type, references of every kind, arrays, and formulas over them. */
const formulas = fc.letrec<{ part: string }>((tie) => {
  const part = tie("part");
  const call = fc
    .tuple(fc.constantFrom(...NAMES), fc.array(part, { maxLength: 9 }))
    .map(([name, values]) => `${name}(${values.join(",")})`);
  return {
    part: fc.oneof(
      { depthSize: "small", maxDepth: 4 },
      fc.constantFrom("0", "1", "-1", "2.5", "46053", "1E+20", "-1E+300", "1E-300", "60", "0.05"),
      fc.constantFrom('""', '"x"', '"3"', '"2026-3-5"', '"50%"', '">=1"', '"<>"', '"*"', '"~"'),
      fc.constantFrom('"yyyy-mm-dd"', '"0.0"', '"A1"', '"D!A1:B2"', '"甲"', '"1+2i"', '"F"'),
      fc.constantFrom("TRUE", "FALSE", "#N/A", "#DIV/0!", "#REF!", "", "{1,2;3,4}", '{"a";TRUE}'),
      fc.constantFrom("A1", "D!B2", "D!A1:C5", "D!B2:B5", "D!A:B", "D!2:3", "表[数]", "表[#All]"),
      fc.constantFrom("表[[#This Row],[数]]", "(D!A1:A2,D!C1)", "D!A1:B3 D!B2:C5", "D:F!A1", "无"),
      call,
      fc
        .tuple(part, fc.constantFrom(..."+-*/^&=<>", "<=", ">=", "<>", ":"), part)
        .map(([left, sign, right]) => `(${left}${sign}${right})`),
      part.map((inner) => `-${inner}`),
      part.map((inner) => `${inner}%`)
    ),
  };
}).part;

function valueOf(formula: string, asArray: boolean): unknown {
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 };
  const book = memoryWorkbook(
    { D: CELLS, F: [[`=${formula}`]] },
    { tables: [TABLE], ...(asArray && { arrays: { "F!0,0": area } }) }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  return book.value("F", 0, 0);
}

/** A number, a text, a truth value or an error value: what a cell can show. */
function isCellValue(value: unknown): boolean {
  if (typeof value === "object" && value !== null) {
    return /^#[A-Z/0]+[!?A]$/.test((value as { error: string }).error);
  }
  return typeof value === "number" ? Number.isFinite(value) : value !== undefined;
}

test.each(NAMES.map((name) => [name]))("%s answers any arguments with a value", (name) => {
  fc.assert(
    fc.property(fc.array(formulas, { maxLength: 7 }), fc.boolean(), (values, asArray) => {
      const formula = `${name}(${values.join(",")})`;
      expect([formula, isCellValue(valueOf(formula, asArray))]).toEqual([formula, true]);
    }),
    { numRuns: 25, interruptAfterTimeLimit: SECONDS_THAT_WOULD_BE_A_HANG * 1000 }
  );
});

test("any text as a formula gives a value, and is named where it is no formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const book = memoryWorkbook({ F: [[`=${text}`]] });
      book.calculator.rebuild(true);
      const { unknownFunctions } = book.calculator.recalculate();
      expect(isCellValue(book.value("F", 0, 0))).toBe(true);
      expect(unknownFunctions.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 }
  );
});
