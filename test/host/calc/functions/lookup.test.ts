import { resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/match-function-e8dffd45-c762-47d6-bf89-533f4a37673a
 * https://support.microsoft.com/office/vlookup-function-0bbc8083-26fe-4963-8ab8-93a18ad188a1
 * https://support.microsoft.com/office/lookup-function-446d94af-663b-451d-8251-369d5e3864cb
 * https://support.microsoft.com/office/index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd
 * https://support.microsoft.com/office/offset-function-c8de19ae-dd79-4b9b-a14e-b4d906d11b66
 */
const DATA = {
  D: [
    [25, "Bananas", "合格", 60],
    [38, "Oranges", "良好", 80],
    [40, "Apples", "优秀", 90],
    [41, "Pears", "x*", 100],
  ],
};

test.each([
  ["MATCH(39,D!A1:A4,1)", 2],
  ["MATCH(41,D!A1:A4,0)", 4],
  ["MATCH(40,D!A1:A4,-1)", "#N/A"],
  ["MATCH(24,D!A1:A4)", "#N/A"],
  ['MATCH("p*",D!B1:B4,0)', 4],
  ['MATCH("x~*",D!C1:C4,0)', 4],
  ['MATCH("38",D!A1:A4,0)', "#N/A"],
  ["MATCH(TRUE,D!A1:A4>39,0)", 3],
  ["MATCH(2,{1,2,3},0)", 2],
  ["VLOOKUP(39,D!A1:C4,3)", "良好"],
  ["VLOOKUP(40,D!A1:C4,3,FALSE)", "优秀"],
  ["VLOOKUP(39,D!A1:C4,3,FALSE)", "#N/A"],
  ["VLOOKUP(40,D!A1:C4,5)", "#REF!"],
  ["VLOOKUP(40,D!A1:C4,0)", "#VALUE!"],
  ['HLOOKUP("Bananas",D!A1:C4,3,FALSE)', "Apples"],
  ["LOOKUP(85,D!D1:D4,D!C1:C4)", "良好"],
  ["LOOKUP(59,D!D1:D4,D!C1:C4)", "#N/A"],
  ["LOOKUP(1E9,D!A1:D4)", 100],
  ['LOOKUP(85,{0;60;80;90},{"不合格";"合格";"良好";"优秀"})', "良好"],
  ["INDEX(D!A1:C4,2,3)", "良好"],
  ["INDEX(D!A1:A4,3)", 40],
  ["INDEX(D!A1:D1,4)", 60],
  ["SUM(INDEX(D!A1:D4,0,1))", 144],
  ["SUM(INDEX(D!A1:D4,2,0))", 118],
  ["INDEX(D!A1:C4,5,1)", "#REF!"],
  ["INDEX({25,50,75,100},3)", 75],
  ["INDEX((D!A1:A2,D!D1:D4),3,1,2)", 90],
  ["XLOOKUP(40,D!A1:A4,D!B1:B4)", "Apples"],
  ['_xlfn.XLOOKUP(1,D!A1:A4,D!B1:B4,"none")', "none"],
  ['_xlfn.XLOOKUP(39,D!A1:A4,D!B1:B4,"none",-1)', "Oranges"],
  ["_xlfn.XMATCH(41,D!A1:A4)", 4],
  ["OFFSET(D!A1,1,1)", "Oranges"],
  ["SUM(OFFSET(D!A1:A2,2,0))", 81],
  ["OFFSET(D!A1,-1,0)", "#REF!"],
  ['INDIRECT("D!A3")', 40],
  ['SUM(INDIRECT("D!A1:A"&2))', 63],
  ['INDIRECT("D!R2C2",FALSE)', "Oranges"],
  ['INDIRECT("1+1")', "#REF!"],
  ['INDIRECT("")', "#REF!"],
  ["ROW(D!A3)", 3],
  ["ROW()", 1],
  ["COLUMN(D!C1:D1)", 3],
  ["SUM(ROW(D!A1:A4))", 10],
  ["ROWS(D!A1:C4)", 4],
  ["COLUMNS(D!A1:C4)", 3],
  ["ROWS({1;2;3})", 3],
  ["ADDRESS(2,28)", "$AB$2"],
  ['HYPERLINK("#D!A1","去")', "去"],
  ["NoSuch!A1", "#REF!"],
  ["NoSuch!#REF!", "#REF!"],
  ["INDEX(D!#REF!,1)", "#REF!"],
  ["noSuchName+1", "#NAME?"],
])("%s gives %p", (formula, expected) => {
  expect(shown(resultOf(formula, DATA))).toBe(expected);
});
