import { memoryWorkbook, resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/count-function-a59cd7fc-b623-4d93-87a4-d23bf411294c
 * https://support.microsoft.com/office/counta-function-7dc98875-d5c1-46f1-9a82-53f3219e2509
 * https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22
 * https://support.microsoft.com/office/rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40
 * https://support.microsoft.com/office/sumproduct-function-16753e75-9f68-4874-94ac-4d2145a2fd2e
 * https://support.microsoft.com/office/percentile-inc-function-680f9539-45eb-410b-9a5e-c1355e5fe2ed
 */
const DATA = {
  D: [
    [7, "a", 2],
    [3.5, null, 3],
    [3.5, "", 4],
    [1, true, "x"],
    [2, "9", null],
  ],
};

test.each([
  ["SUM(D!A1:A5)", 17],
  ["SUM(D!A:A)", 17],
  ["SUM(D!A1:C2,100)", 115.5],
  ["SUM((D!A1,D!A4:A5))", 10],
  ["SUM(D!A1:A5 D!A2:C3)", 7],
  ["SUM(D!B1:B5)", 0],
  ["AVERAGE(D!A1:A5)", 3.4],
  ["AVERAGE(D!B1:B2)", "#DIV/0!"],
  ["AVERAGEA(D!B1:B5)", 0.25],
  ["MIN(D!B1:B5)", 0],
  ["MAX(D!A1:C5)", 7],
  ["COUNT(D!A1:C5)", 8],
  ['COUNT("3",TRUE,"x")', 2],
  ["COUNTA(D!B1:B5)", 4],
  ["COUNTBLANK(D!B1:B5)", 2],
  ["COUNTBLANK(D!B1:B100)", 97],
  ["PRODUCT(D!C1:C5)", 24],
  ["SUMPRODUCT(D!A1:A5,D!C1:C5)", 38.5],
  ["SUMPRODUCT((D!A1:A5>2)*1,D!C1:C5)", 9],
  ["SUMPRODUCT(--(D!A1:A5=3.5))", 2],
  ["SUMPRODUCT(D!A1:A5,D!C1:C4)", "#VALUE!"],
  ["SUMPRODUCT((D!A1:A5>2)*D!C1:C5)", "#VALUE!"],
  ["RANK(D!A2,D!A1:A5,1)", 3],
  ["RANK(D!A1,D!A1:A5,1)", 5],
  ["RANK(D!A4,D!A1:A5)", 5],
  ["RANK(99,D!A1:A5)", "#N/A"],
  ["_xlfn.RANK.AVG(D!A2,D!A1:A5)", 2.5],
  ["LARGE(D!A1:A5,2)", 3.5],
  ["SMALL(D!A1:A5,1)", 1],
  ["LARGE(D!A1:A5,6)", "#NUM!"],
  ["MEDIAN(D!A1:A5)", 3.5],
  ["PERCENTILE({1,2,3,4},0.3)", 1.9],
  ["QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
  ["ROUND(STDEV(D!A1:A5),6)", 2.274863],
  ["VAR.P(D!A1:A5)", 4.14],
  ["MAX(IF(D!A1:A5<5,D!A1:A5))", 3.5],
  ["SUM(D!A1:INDEX(D!A1:A5,3))", 14],
  ["SUM(OFFSET(D!A1,1,0,2,1))", 7],
])("%s gives %p", (formula, expected) => {
  const result = shown(resultOf(formula, DATA));
  if (typeof expected === "number") {
    expect(result).toBeCloseTo(expected, 9);
  } else {
    expect(result).toBe(expected);
  }
});

test("SUBTOTAL passes over other subtotals, and over hidden rows from 101 on", () => {
  const book = memoryWorkbook({
    D: [[1], [2], ["=SUBTOTAL(9,A1:A2)"], [4], ["=SUBTOTAL(9,A1:A4)"], ["=SUBTOTAL(109,A1:A4)"]],
  });
  book.hiddenRows.add(1);
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([2, 4, 5].map((row) => book.value("D", row, 0))).toEqual([3, 7, 5]);
});

test("SUBTOTAL passes over rows a filter hides, 101 to 111 over those hidden by hand as well", () => {
  const book = memoryWorkbook({
    D: [
      [1],
      [2],
      [4],
      [8],
      ["=SUBTOTAL(9,A1:A4)"],
      ["=SUBTOTAL(109,A1:A4)"],
      ["=AGGREGATE(9,5,A1:A5)"],
    ],
  });
  book.hiddenRows.add(1).add(2);
  book.filteredRows.add(2);
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect([4, 5, 6].map((row) => book.value("D", row, 0))).toEqual([11, 9, 20]);
});
