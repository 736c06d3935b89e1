import fc from "fast-check";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { SheetPart, WorkbookPackage } from "../../../src/ooxml/types";
import { partText } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const SHEET = "xl/worksheets/sheet1.xml";
const LETTERS = ["B", "C", "D"];

/** A block B2:D5 of one shared formula. */
const BLOCK = [2, 3, 4, 5]
  .map((row) => {
    const cells = LETTERS.map((letter) => {
      const isMaster = row === 2 && letter === "B";
      const formula = isMaster
        ? `<f t="shared" ref="B2:D5" si="3">A1+$A2*B$1-$F$9</f>`
        : `<f t="shared" si="3"/>`;
      return `<c r="${letter}${row}">${formula}<v>0</v></c>`;
    });
    return `<row r="${row}">${cells.join("")}</row>`;
  })
  .join("");

type Step = readonly [string, number, number];

function apply(book: WorkbookPackage, sheet: SheetPart, [what, at, count]: Step): void {
  if (what === "rows in") book.insertRows(sheet.id, at, count);
  else if (what === "rows out") book.deleteRows(sheet.id, at, count);
  else if (what === "columns in") book.insertColumns(sheet.id, at, count);
  else if (what === "columns out") book.deleteColumns(sheet.id, at, count);
  else if (what === "value") sheet.setValue(at, count, 1);
  else sheet.setFormula(at, count, "1+A1", 0);
}

function formulas(sheet: SheetPart): Record<string, string | undefined> {
  return Object.fromEntries(
    [...sheet.formulaCells()].map(({ row, column, formula }) => [`${row},${column}`, formula])
  );
}

test("whatever is done to a shared formula, the saved file says the same", () => {
  const step = fc.tuple(
    fc.constantFrom("rows in", "rows out", "columns in", "columns out", "value", "formula"),
    fc.nat(6),
    fc.integer({ min: 1, max: 4 })
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const { book, sheet } = openTiny({ sheets: { S: `<sheetData>${BLOCK}</sheetData>` } });
      for (const one of steps) apply(book, sheet, one);
      const again = openWorkbookPackage(book.save());
      expect(formulas(firstSheet(again))).toEqual(formulas(sheet));
    }),
    { numRuns: 150 }
  );
});

test("a group that moved as a whole is still one formula", () => {
  const { book, sheet } = openTiny({ sheets: { S: `<sheetData>${BLOCK}</sheetData>` } });
  book.insertRows(sheet.id, 0, 3);
  const text = partText(book.save(), SHEET);
  expect(text).toContain(`<f t="shared" ref="B5:D8" si="3">A4+$A5*B$4-$F$12</f>`);
  expect(text.match(/<f /g)).toHaveLength(12);
  expect(text.match(/<f t="shared" si="3"\/>/g)).toHaveLength(11);
});
