import { resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/trim-function-410388fa-c5df-49c6-b16c-9e5630b479f9
 * https://support.microsoft.com/office/find-findb-functions-c7912941-af2a-4bdf-a553-d0d89b0a0628
 * https://support.microsoft.com/office/search-searchb-functions-9ab04538-0e55-4719-a72e-b6f54513b495
 * https://support.microsoft.com/office/substitute-function-6434944e-a904-4336-a9b0-1e58df3bc332
 * https://support.microsoft.com/office/text-function-20d5ac4d-7b94-49fd-bb38-93d29371225c
 * https://support.microsoft.com/office/value-function-257d0108-07dc-437d-ae1c-bc2d3953d8c2
 */
test.each([
  ['TRIM("  a   b  ")', "a b"],
  ['TRIM("　a")', "　a"],
  ['LEFT("责任台账",2)', "责任"],
  ['LEFT("abc")', "a"],
  ['LEFT("abc",-1)', "#VALUE!"],
  ['RIGHT("责任台账",2)', "台账"],
  ['RIGHT("abc",9)', "abc"],
  ['MID("Fluid Flow",7,20)', "Flow"],
  ['MID("abc",0,1)', "#VALUE!"],
  ['LEN("责任 a")', 4],
  ["LEN(1/3)", 17],
  ['FIND("M","Miriam McGovern",3)', 8],
  ['FIND("z","abc")', "#VALUE!"],
  ['SEARCH("e","Statements",6)', 7],
  ['SEARCH("工?台","大工程台")', 2],
  ['SEARCH("~?","a?b")', 2],
  ['SUBSTITUTE("Quarter 1, 2008","1","2",1)', "Quarter 2, 2008"],
  ['SUBSTITUTE("1-1-1","1","2",3)', "1-1-2"],
  ['SUBSTITUTE("aaa","a","")', ""],
  ['REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
  ['REPT("ab",3)', "ababab"],
  ['REPT("ab",1E9)', "#VALUE!"],
  ['UPPER("aB")&LOWER("aB")&PROPER("2-cent\'s wORTH")', "ABab2-Cent'S Worth"],
  ['EXACT("a","A")', false],
  ['CONCATENATE("a",1,TRUE)', "a1TRUE"],
  ['CONCAT({"a","b"},1)', "ab1"],
  ['TEXTJOIN("、",TRUE,"甲","",{"乙","丙"})', "甲、乙、丙"],
  ['VALUE("$1,000")', 1000],
  ['ROUND(VALUE("16:48:00")-VALUE("12:00:00"),6)', 0.2],
  ['VALUE("甲")', "#VALUE!"],
  ['VALUE("1/2")', "#VALUE!"],
  ['TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
  ['TEXT(46053,"yyyy-mm-dd")', "2026-01-31"],
  ['TEXT(46053,"m月d日")', "1月31日"],
  ['TEXT(0.285,"0.0%")', "28.5%"],
  ['TEXT(46347,"aaaa")', "星期六"],
  ['TEXT(7,"000")', "007"],
  ['TEXT("abc","@""!""")', "abc!"],
  ['TEXT("12","0.0")', "12.0"],
  ['TEXT(5,"")', ""],
  ['TEXT(5,"nonsense[[")', "#VALUE!"],
  ['TEXT(60,"D!A1:B2")', "#VALUE!"],
  ['TEXT(-1,"yyyy-mm-dd")', "#VALUE!"],
  ['TEXT(-5,"0;(0)")', "(5)"],
  ['CHAR(65)&CODE("A")&UNICHAR(20013)', "A65中"],
  ["FIXED(1234.567,1)", "1,234.6"],
  ['"第"&1+1&"项"', "第2项"],
])("%s gives %p", (formula, expected) => {
  expect(shown(resultOf(formula))).toBe(expected);
});
