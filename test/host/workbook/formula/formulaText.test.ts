import fc from "fast-check";
import {
  FormulaTextError,
  toFileFormula,
  toShownFormula,
} from "../../../../src/host/workbook/formula/formulaText";

// typed, in the file, shown in the table itself, shown elsewhere
test.each([
  ["[@列]*2", "T[[#This Row],[列]]*2", "[@列]*2", "T[@列]*2"],
  ["[@[a b]]", "T[[#This Row],[a b]]", "[@[a b]]", "T[@[a b]]"],
  ["T[@列]", "T[[#This Row],[列]]", "[@列]", "T[@列]"],
  ["T[[#This Row],[列]]", "T[[#This Row],[列]]", "[@列]", "T[@列]"],
  ["SUM([列])", "SUM(T[列])", "SUM(T[列])", "SUM(T[列])"],
  ["SUM([@[a]:[b]])", "SUM(T[[#This Row],[a]:[b]])", "SUM([@[a]:[b]])", "SUM(T[@[a]:[b]])"],
  ["[@['#x'']]]", "T[[#This Row],['#x'']]]", "[@['#x'']]]", "T[@['#x'']]]"],
  ["T[[#Headers],[列]]", "T[[#Headers],[列]]", "T[[#Headers],[列]]", "T[[#Headers],[列]]"],
  ["T[#All]", "T[#All]", "T[#All]", "T[#All]"],
  ['"[@列]"&A1', '"[@列]"&A1', '"[@列]"&A1', '"[@列]"&A1'],
  [
    "[1]Sheet1!A1+'[x.xlsx]a b'!B2",
    "[1]Sheet1!A1+'[x.xlsx]a b'!B2",
    "[1]Sheet1!A1+'[x.xlsx]a b'!B2",
    "[1]Sheet1!A1+'[x.xlsx]a b'!B2",
  ],
  [
    "ifna(XLOOKUP(A1,'IFS(x)'!B:B,C:C),\"IFS(\")",
    "_xlfn.ifna(_xlfn.XLOOKUP(A1,'IFS(x)'!B:B,C:C),\"IFS(\")",
    "ifna(XLOOKUP(A1,'IFS(x)'!B:B,C:C),\"IFS(\")",
    "ifna(XLOOKUP(A1,'IFS(x)'!B:B,C:C),\"IFS(\")",
  ],
  [
    "SORT(FILTER([IFNA()],MYIFS(1)))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(T[IFNA()],MYIFS(1)))",
    "SORT(FILTER(T[IFNA()],MYIFS(1)))",
    "SORT(FILTER(T[IFNA()],MYIFS(1)))",
  ],
  [
    "_xlfn.AGGREGATE(14,6,A:A,1)",
    "_xlfn.AGGREGATE(14,6,A:A,1)",
    "AGGREGATE(14,6,A:A,1)",
    "AGGREGATE(14,6,A:A,1)",
  ],
])("%s", (typed, inFile, shownInside, shownOutside) => {
  expect(toFileFormula(typed, "T")).toBe(inFile);
  expect(toShownFormula(inFile, "T")).toBe(shownInside);
  expect(toShownFormula(inFile, "Other")).toBe(shownOutside);
});

test("a short form outside tables is refused", () => {
  expect(() => toFileFormula("[@列]", undefined)).toThrow(FormulaTextError);
});

test("what is shown, typed again, gives the same formula", () => {
  const column = fc
    .array(fc.constantFrom("列", "a", " ", "·", "'#", "'[", "(", "9"), {
      minLength: 1,
      maxLength: 5,
    })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(column, fc.boolean(), (name, isInside) => {
      const formula = `SUM(T[[#This Row],[${name}]],T[${name}])`;
      const shown = toShownFormula(formula, isInside ? "T" : undefined);
      expect(toFileFormula(shown, "T")).toBe(formula);
    })
  );
});
