import { resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/if-function-69aed7c9-4e8a-4755-a9bc-aa8bbff73be2
 * https://support.microsoft.com/office/and-function-5f19b2e8-e1df-4408-897a-ce285a19e9d9
 * https://support.microsoft.com/office/is-functions-0f2d7971-6019-40a0-a171-f2d869135665
 * https://support.microsoft.com/office/n-function-a624cad1-3635-4208-b54a-29733d1278c9
 */
const DATA = { D: [[null, "", "x", 7, true, { error: "#N/A" }, "=1/0", '=""']] };

test.each([
  ["IF(1,2,3)", 2],
  ["IF(0,2)", false],
  ["IF(0,2,)", 0],
  ["IF(TRUE,,3)", 0],
  ["IF(D!A1,1,2)", 2],
  ["IF(FALSE,1/0,4)", 4],
  ["IF(1/0,1,2)", "#DIV/0!"],
  ["AND(TRUE,1,D!C1:D1)", true],
  ["AND(D!C1:C1)", "#VALUE!"],
  ["AND(FALSE,1/0)", "#DIV/0!"],
  ["OR(TRUE,D!F1)", "#N/A"],
  ["OR(D!A1:D1)", true],
  ["XOR(TRUE,TRUE,TRUE)", true],
  ["NOT(0)", true],
  ['IFERROR(1/0,"bad")', "bad"],
  ["IFERROR(D!A1,1)", 0],
  ["IFNA(D!F1,1)", 1],
  ["IFNA(D!G1,1)", "#DIV/0!"],
  ["IFS(FALSE,1,TRUE,2)", 2],
  ["IFS(FALSE,1)", "#N/A"],
  ['SWITCH(7,1,"a",7,"b","c")', "b"],
  ['SWITCH(8,1,"a")', "#N/A"],
  ['CHOOSE(2,"a",D!D1,1/0)', 7],
  ['CHOOSE(4,"a","b","c")', "#VALUE!"],
  ["SUM(CHOOSE(1,D!D1:E1,D!A1))", 7],
  ["ISBLANK(D!A1)", true],
  ["ISBLANK(D!H1)", false],
  ["ISNUMBER(D!D1)", true],
  ["ISTEXT(D!B1)", true],
  ["ISNONTEXT(D!A1)", true],
  ["ISERROR(D!G1)", true],
  ["ISERR(D!F1)", false],
  ["ISNA(D!F1)", true],
  ["ISLOGICAL(D!E1)", true],
  ["ISEVEN(-1)", false],
  ["ISODD(2.5)", false],
  ["N(D!E1)", 1],
  ["N(D!C1)", 0],
  ["N(D!G1)", "#DIV/0!"],
  ["T(D!C1)", "x"],
  ["T(D!D1)", ""],
  ["TYPE(D!C1)", 2],
  ["ERROR.TYPE(D!G1)", 2],
  ["NA()", "#N/A"],
  ["IF(ISNUMBER(D!D1),TRUE(),FALSE())", true],
  ["_xlfn.LET(_xlpm.x,D!D1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)", 56],
])("%s gives %p", (formula, expected) => {
  expect(shown(resultOf(formula, DATA))).toBe(expected);
});

test("AND and OR read every argument, so an error behind a decided one shows", () => {
  expect(shown(resultOf('OR(1=1,""+1>0)'))).toBe("#VALUE!");
});
