import fc from "fast-check";
import { resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
 * https://support.microsoft.com/office/countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842
 * https://support.microsoft.com/office/sumif-function-169b8c99-c05c-4483-a712-1697a653039b
 * https://support.microsoft.com/office/sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b
 */
const DATA = {
  D: [
    ["apples", 32, 46_053, "a*c"],
    ["Oranges", 54, 46_054, "abc"],
    ["peaches", 75, "x", "a?c"],
    ["apples", "86", null, "~"],
    ["", 0, true, null],
    [null, null, { error: "#N/A" }, 5],
  ],
};

test.each<[string, string | number, string]>([
  ['COUNTIF(D!A1:A6,"apples")', 2, "equal"],
  ['COUNTIF(D!A1:A6,"ORANGES")', 1, "case does not matter"],
  ["COUNTIF(D!A1:A6,D!A2)", 1, "the value of a cell"],
  ['COUNTIF(D!B1:B6,">55")', 1, "text that looks like a number is not greater"],
  ["COUNTIF(D!B1:B6,86)", 1, "but it is equal"],
  ['COUNTIF(D!B1:B6,"<>"&75)', 5, "everything else, blanks included"],
  ['COUNTIF(D!A1:A6,"*")', 5, "any text, the empty one too"],
  ['COUNTIF(D!A1:A6,"?????es")', 2, "a question mark is one character"],
  ['COUNTIF(D!D1:D6,"a~*c")', 1, "a tilde takes the meaning away"],
  ['COUNTIF(D!D1:D6,"a*c")', 3, ""],
  ['COUNTIF(D!D1:D6,"~~")', 1, ""],
  ['COUNTIF(D!A1:A6,"")', 2, "blank and empty text"],
  ['COUNTIF(D!A1:A6,"=")', 1, "only blank"],
  ['COUNTIF(D!A1:A6,"<>")', 5, "not blank"],
  ["COUNTIF(D!B1:B6,D!A6)", 1, "a blank criterion is 0"],
  ['COUNTIF(D!A1:A10,"")', 6, "cells beyond the filled ones are blank"],
  ['COUNTIF(D!C1:C6,">=2026/1/31")', 2, "dates as text"],
  ["COUNTIF(D!C1:C6,TRUE)", 1, ""],
  ['COUNTIF(D!C1:C6,"#N/A")', 1, ""],
  ['SUMIF(D!A1:A4,"apples",D!B1)', 32, "the sum range is as large as the first; text adds nothing"],
  ['SUMIF(D!B1:B6,">40")', 129, ""],
  ['SUMIFS(D!B1:B6,D!A1:A6,"<>apples",D!B1:B6,">=54")', 129, ""],
  ['SUMIFS(D!B1:B6,D!A1:A5,"x")', "#VALUE!", "sizes differ"],
  ["SUMIFS(D!C1:C6,D!D1:D6,5)", "#N/A", "an error among the summed"],
  ['COUNTIFS(D!A1:A6,"apples",D!B1:B6,"<50")', 1, ""],
  ['AVERAGEIF(D!B1:B6,"<55")', 86 / 3, ""],
  ['AVERAGEIFS(D!B1:B6,D!A1:A6,"none")', "#DIV/0!", ""],
  ['_xlfn.MAXIFS(D!B1:B6,D!A1:A6,"*e*")', 75, ""],
  ['_xlfn.MINIFS(D!B1:B6,D!A1:A6,"*e*")', 32, ""],
  ['SUM(COUNTIF(D!A1:A6,{"apples","Oranges"}))', 3, "an array of criteria"],
  ['SUMIFS(D!B:B,D!A:A,"apples")', 32, "whole columns"],
  ['SUMIFS(D!B1:B6,D!B1:B6,">-1E+300")', 161, "numbers only"],
])("%s gives %p: %s", (formula, expected) => {
  expect(shown(resultOf(formula, DATA))).toBe(expected);
});

test("the index of a range answers as reading it through does", () => {
  const cell = fc.oneof(
    fc.constantFrom("甲", "乙", "A", "a", "1", "01", "", "true"),
    fc.integer({ min: -2, max: 3 }),
    fc.boolean(),
    fc.constant(null)
  );
  const criterion = fc.constantFrom("甲", "A", "1", "TRUE", "0", "2");
  const rows = fc.array(cell, { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(rows, criterion, (values, wanted) => {
      const data = { D: values.map((value) => [value]) };
      const range = `D!A1:A${values.length}`;
      const indexed = `COUNTIFS(${range},"${wanted}")`;
      const complement = `COUNTIFS(${range},"<>${wanted}")`;
      const sum = resultOf(`${indexed}+${indexed}+${complement}`, data);
      const once = resultOf(indexed, data);
      expect(Number(sum) - Number(once)).toBe(values.length);
    }),
    { numRuns: 60 }
  );
});
