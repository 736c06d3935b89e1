import fc from "fast-check";
import { renameInTable } from "../../../src/ooxml/formulas/renameInTable";
import { renameSheet } from "../../../src/ooxml/formulas/renameSheet";
import { shiftFormula } from "../../../src/ooxml/formulas/shiftFormula";
import { joinStructured, splitStructured } from "../../../src/ooxml/formulas/structuredReference";
import { offsetFormula, offsetPieces } from "../../../src/ooxml/formulas/offsetFormula";
import type { StructureEdit } from "../../../src/ooxml/formulas/StructureEdit";

const insertAt3: StructureEdit = { axis: "row", at: 2, inserted: 2, deleted: 0 };
const delete3to4: StructureEdit = { axis: "row", at: 2, inserted: 0, deleted: 2 };
const insertColumnB: StructureEdit = { axis: "column", at: 1, inserted: 1, deleted: 0 };
const deleteColumnB: StructureEdit = { axis: "column", at: 1, inserted: 0, deleted: 1 };

test.each<[string, StructureEdit, string, string]>([
  ["above stays", insertAt3, "A1+B2", "A1+B2"],
  ["below moves", insertAt3, "A3+$B$10", "A5+$B$12"],
  ["a range across grows", insertAt3, "SUM(A1:A3)", "SUM(A1:A5)"],
  ["a range that ends above stays", insertAt3, "SUM(A1:A2)", "SUM(A1:A2)"],
  ["whole columns stay", insertAt3, "SUM(A:B)", "SUM(A:B)"],
  ["all rows stay", insertAt3, "A$1:A$1048576", "A$1:A$1048576"],
  ["whole rows move", insertAt3, "SUM(2:4)", "SUM(2:6)"],
  ["the sheet by name", insertAt3, "S!A3+'S'!A4+T!A3", "S!A5+'S'!A6+T!A3"],
  ["another workbook stays", insertAt3, "[1]S!A3", "[1]S!A3"],
  ["text stays", insertAt3, `"A3"&A3`, `"A3"&A5`],
  ["function names stay", insertAt3, "LOG10(A3)", "LOG10(A5)"],
  ["structured references stay", insertAt3, "T1[[#This Row],[A3]]+A3", "T1[[#This Row],[A3]]+A5"],
  ["names stay", insertAt3, "AsOf+A3", "AsOf+A5"],
  ["a reversed range", insertAt3, "SUM(A4:A1)", "SUM(A6:A1)"],
  ["a deleted cell", delete3to4, "A3+A4+A5", "#REF!+#REF!+A3"],
  ["a range that loses rows", delete3to4, "SUM(A1:A10)", "SUM(A1:A8)"],
  ["a range that loses its start", delete3to4, "SUM(A3:A10)", "SUM(A3:A8)"],
  ["a range that loses its end", delete3to4, "SUM(A1:A4)", "SUM(A1:A2)"],
  ["a range wholly deleted", delete3to4, "SUM(S!A3:B4)", "SUM(S!#REF!)"],
  ["pushed off the sheet", insertAt3, "A1048575", "#REF!"],
  ["columns move", insertColumnB, "A1+B1+$B:$C+1:2", "A1+C1+$C:$D+1:2"],
  ["columns go", deleteColumnB, "A1+B1+C1+A1:C1", "A1+#REF!+B1+A1:B1"],
])("%s", (_what, edit, before, after) => {
  expect(shiftFormula(before, edit, "S", "S")).toBe(after);
});

test("references without a sheet mean the formula's own", () => {
  expect(shiftFormula("A3", insertAt3, "S", "T")).toBe("A3");
  expect(shiftFormula("A3", insertAt3, "S", undefined)).toBe("A3");
});

test("deleting what was inserted gives the formula back", () => {
  const reference = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "B", "Z"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 40 })
    )
    .map((parts) => parts.join(""));
  const formula = fc
    .array(
      fc.oneof(
        reference,
        fc.tuple(reference, reference).map((pair) => pair.join(":"))
      ),
      { minLength: 1, maxLength: 4 }
    )
    .map((items) => `SUM(${items.join(",")})`);
  fc.assert(
    fc.property(
      formula,
      fc.nat(45),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("row" as const, "column" as const),
      (text, at, count, axis) => {
        const there = shiftFormula(text, { axis, at, inserted: count, deleted: 0 }, "S", "S");
        expect(shiftFormula(there, { axis, at, inserted: 0, deleted: count }, "S", "S")).toBe(text);
      }
    )
  );
});

test.each<[string, string, string]>([
  ["S!A1+'S'!B2", "新", "新!A1+新!B2"],
  ["S!A1", "新 表", "'新 表'!A1"],
  ["S!A1", "it's", "'it''s'!A1"],
  ["S!A1", "A1", "'A1'!A1"],
  ["S!A1", "2季", "'2季'!A1"],
  ["S!名称", "T", "T!名称"],
  ["[1]S!A1", "T", "[1]S!A1"],
  ["A:S!A1", "T", "A:T!A1"],
  ["'A b:S'!A1", "T", "'A b:T'!A1"],
  [`"S!A1"`, "T", `"S!A1"`],
  ["SS!A1", "T", "SS!A1"],
])("renames the sheet S in %s to %s", (before, name, after) => {
  expect(renameSheet(before, "S", name)).toBe(after);
});

test.each<[string, string]>([
  ["T[a]", "X[a]"],
  ["t[[#This Row],[a]]", "X[[#This Row],[a]]"],
  ["T", "X"],
  ["ROWS(T[#All])+T2[a]", "ROWS(X[#All])+T2[a]"],
  ["T[[#Headers],[a]:[old]]", "X[[#Headers],[a]:[n'[1']]]"],
  ["T[old]", "X[n'[1']]"],
  ["T[[old]:[old]]", "X[[n'[1']]:[n'[1']]]"],
  [`"T[a]"`, `"T[a]"`],
  ["U[old]", "U[old]"],
])("renames the table T and its column old in %s", (before, after) => {
  const renaming = { table: "T", newTable: "X", columns: new Map([["old", "n[1]"]]) };
  expect(renameInTable(before, renaming, false)).toBe(after);
});

test("inside a table its name may be left out", () => {
  const renaming = { table: "T", newTable: "T", columns: new Map([["old", "new"]]) };
  expect(renameInTable("[@old]+[@[old]]+[old]", renaming, true)).toBe("[@new]+[@[new]]+[new]");
  expect(renameInTable("[@old]", renaming, false)).toBe("[@old]");
});

test("a column that is gone leaves #REF!", () => {
  const renaming = { table: "T", newTable: "T", columns: new Map([["old", undefined]]) };
  expect(renameInTable("T[old]+T[a]", renaming, false)).toBe("#REF!+T[a]");
});

test.each([
  "T[a]",
  "T[]",
  "T[[#This Row],[a b]]",
  "T[[#Headers],[#Data],[x]:[y'[z']]]",
  "T[@a]",
  "[#This Row]",
  "T[[#This Row],[甲\n乙]]",
  "T",
])("%s is the same after taking it apart", (text) => {
  expect(joinStructured(splitStructured(text))).toBe(text);
});

test("a copied formula moves its relative references and wraps around the edge", () => {
  const pieces = offsetPieces("A1+$A1+A$1+$A$1+A:A+1:1+S!B2");
  expect(offsetFormula(pieces, 2, 1)).toBe("B3+$A3+B$1+$A$1+B:B+3:3+S!C4");
  expect(offsetFormula(offsetPieces("A1"), -1, -1)).toBe("XFD1048576");
});
