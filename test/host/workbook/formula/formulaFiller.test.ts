import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import fc from "fast-check";
import {
  formulaFiller,
  isRelativeFormula,
} from "../../../../src/host/workbook/formula/formulaFiller";

test.each([
  ["A1+$B2+C$3+$D$4", 2, 1, "B3+$B4+D$3+$D$4"],
  ["SUM(A1:B2,$A:$B,A:B,3:$4)", 1, 1, "SUM(B2:C3,$A:$B,B:C,4:$4)"],
  ["Sheet2!A1+'a b'!$C3", 1, 0, "Sheet2!A2+'a b'!$C4"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["T[[#This Row],[A1]]+A1", 3, 0, "T[[#This Row],[A1]]+A4"],
  ["A1", -1, 0, "#REF!"],
  ["Sheet2!A1:B2", 0, -1, "Sheet2!#REF!"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(formulaFiller(formula)(rows, columns)).toBe(expected);
});

test.each([
  ["T[列]+$A$1", false],
  ["A$1", true],
  ["$1:$2", false],
])("%s changes when copied: %s", (formula, expected) => {
  expect(isRelativeFormula(formula)).toBe(expected);
});

test("agrees with the translation through R1C1 notation", () => {
  const cell = fc
    .tuple(
      fc.boolean(),
      fc.constantFrom("E", "F", "AB"),
      fc.boolean(),
      fc.integer({ min: 20, max: 90 })
    )
    .map(
      ([fixColumn, letters, fixRow, row]) =>
        `${fixColumn ? "$" : ""}${letters}${fixRow ? "$" : ""}${row}`
    );
  const shift = fc.integer({ min: -4, max: 4 });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 4 }),
      shift,
      shift,
      (cells, rows, columns) => {
        const formula = `SUM(${cells.join(",")})`;
        const relative = translateFormulaToR1C1(`=${formula}`, "J50");
        const target = `${String.fromCharCode(74 + columns)}${50 + rows}`;
        expect(`=${formulaFiller(formula)(rows, columns)}`).toBe(
          translateFormulaToA1(relative, target)
        );
      }
    )
  );
});
