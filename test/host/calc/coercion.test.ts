import { resultOf } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/*
 * "How Excel converts values in formulas":
 * https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
 * "Floating-point arithmetic may give inaccurate results":
 * https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
const DATA = { D: [[null, "", "5", "abc", true, { error: "#N/A" }, 2]] };

test.each<[string, string | number | boolean, string]>([
  ['"1"+"2"', 3, "text that reads as a number is one"],
  ["1+TRUE", 2, "TRUE is 1"],
  ['"2026/1/31"+0', 46_053, "text that reads as a date is its serial"],
  ['"12:00"+0', 0.5, "text that reads as a time"],
  ['"50%"*2', 1, "text that reads as a percentage"],
  ['"1,234"*1', 1234, "grouped digits"],
  ['"2024年6月30日"*1', 45_473, "a date in Chinese"],
  ['"9月31日"*1', "#VALUE!", "no date"],
  ['"26/3/5"*1', 46_086, "a year of two digits"],
  ['"5-Mar-2026"*1', 46_086, "a month by its English name"],
  ['"March 5, 2026"*1', 46_086, ""],
  ['"2026-3-5 6:00"*1', 46_086.25, "date and time"],
  ['"2026/3/5 下午6:00"*1', 46_086.75, ""],
  ['"8:30 PM"*24', 20.5, ""],
  ['"18时30分"*24', 18.5, ""],
  ['"2月30日"*1', "#VALUE!", "without a year"],
  ['"2026-2-30"*1', "#VALUE!", "impossible"],
  ['"１２．５"*2', 25, "full-width digits"],
  ['"1 1/2"*2', 3, "a fraction"],
  ['"(5)"*1', -5, "an accountant's minus"],
  ['"￥1,234.5"*1', 1234.5, "money"],
  ['"abc"+1', "#VALUE!", "other text is none"],
  ['""+1', "#VALUE!", "empty text is none"],
  ["D!A1+1", 1, "a blank cell is 0"],
  ["D!B1+1", "#VALUE!", "a cell with empty text is not blank"],
  ['D!A1&"x"', "x", "a blank cell is empty text"],
  ["D!A1", 0, "a reference to a blank cell shows 0"],
  ["D!F1+D!D1", "#N/A", "the first error wins"],
  ["SUM(D!A1:E1,D!G1)", 2, "text and logical values in cells are passed over by SUM"],
  ['SUM("5",TRUE)', 6, "typed as arguments they count"],
  ['SUM("abc")', "#VALUE!", "typed text that is no number"],
  ['"a"="A"', true, "comparison without case"],
  ['"10">9', true, "any text is greater than any number"],
  ["TRUE>9E+300", true, "logical values are greater than numbers and text"],
  ['D!A1=""', true, "a blank cell equals empty text"],
  ["D!A1=0", true, "and 0"],
  ["D!A1=FALSE", true, "and FALSE"],
  ["0.1+0.2-0.3", 0, "the last difference near zero is dropped"],
  ["(0.1+0.2-0.3)", 5.551115123125783e-17, "in parentheses it is not the last operation"],
  ["0.1+0.2=0.3", true, "comparison on 15 digits"],
  ["-2^2", 4, "the minus sign binds before the power"],
  ["2^-1", 0.5, "and after it"],
  ["50%%", 0.005, "percent signs add up"],
  ["0^0", "#NUM!", "no power"],
  ["(-8)^(1/3)", "#NUM!", "no root"],
  ["1E308*10", "#NUM!", "too large"],
  ["1/0", "#DIV/0!", ""],
  ['1/3&""', "0.333333333333333", "15 digits in text"],
  ['0.1+0.2&""', "0.3", ""],
  ['1E15&""', "1000000000000000", "whole numbers in full"],
  ["TRUE&1.50", "TRUE1.5", ""],
  ["1=1=1", false, "from left to right: TRUE is not 1"],
  ['IF("true",1,2)', 1, "the words TRUE and FALSE are logical"],
  ['IF("x",1,2)', "#VALUE!", "other text is not"],
  ["{1,2;3,4}*2", 2, "an array shows its first value"],
  ['+"abc"', "abc", "a plus sign changes nothing"],
  ['--"3"', 3, ""],
])("%s gives %p: %s", (formula, expected) => {
  expect(shown(resultOf(formula, DATA))).toBe(expected);
});
