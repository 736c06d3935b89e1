import fc from "fast-check";
import { datePartsOf, serialOfDate } from "../../../../src/host/calc/values/dateSystem";
import { memoryWorkbook, resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * https://support.microsoft.com/office/date-function-e36c0c8c-4104-49da-ab83-82328b832349
 * https://support.microsoft.com/office/weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a
 * https://support.microsoft.com/office/edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
 * https://support.microsoft.com/office/eomonth-function-7314ffa1-2bc9-4005-9d66-f49db127d628
 * https://support.microsoft.com/office/networkdays-function-48e717bf-a7a3-495f-969e-5005e3eb18e7
 * https://support.microsoft.com/office/workday-function-f764a5b7-05fc-4494-9486-60d494efbf33
 * https://support.microsoft.com/office/networkdays-intl-function-a9b26239-4f20-46a1-9ab8-4e925bfd5e28
 * https://support.microsoft.com/office/datedif-function-25dba1a4-2812-480b-84dd-8b32a451b35c
 * https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
test.each([
  ["DATE(108,1,2)", 39_449],
  ["DATE(2008,14,2)", 39_846],
  ["DATE(2008,-3,2)", 39_327],
  ["DATE(2008,1,35)", 39_482],
  ["DATE(10000,1,1)", "#NUM!"],
  ["DATE(1900,2,28)", 59],
  ["DATE(1900,3,1)", 61],
  ["DAY(60)", 29],
  ["MONTH(60)", 2],
  ["YEAR(1)", 1900],
  ["YEAR(46053.9)", 2026],
  ["MONTH(-1)", "#NUM!"],
  ['DAY("2026-02-28")', 28],
  ["HOUR(0.78125)&MINUTE(0.78125)", "1845"],
  ["TIME(27,0,0)", 0.125],
  ["WEEKDAY(39492)", 5],
  ["WEEKDAY(39492,2)", 4],
  ["WEEKDAY(39492,3)", 3],
  ["WEEKDAY(1)", 1],
  ["WEEKNUM(40977)", 10],
  ["WEEKNUM(40977,2)", 11],
  ["ISOWEEKNUM(40977)", 10],
  ["EDATE(40558,1)", 40_589],
  ["EDATE(DATE(2024,1,31),1)", 45_351],
  ["EOMONTH(40544,1)", 40_602],
  ["EOMONTH(40544,-3)", 40_482],
  ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
  ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))", 109],
  ["NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1))", -110],
  ["NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))", 22],
  ["NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,{38719,38733})", 22],
  ['NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001")', 22],
  ["WORKDAY(DATE(2008,10,1),151)", 39_933],
  ["WORKDAY(DATE(2008,10,1),151,{39778,39786,39834})", 39_938],
  ["WORKDAY(DATE(2026,1,5),-1)", 46_024],
  ["WORKDAY.INTL(DATE(2012,1,1),90,11)", 41_013],
  ['DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
  ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
  ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
  ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YM")', 2],
  ['DATEDIF(2,1,"D")', "#NUM!"],
  ['DATEVALUE("2011/2/23")', 40_597],
  ["DAYS(DATE(2021,3,15),DATE(2021,2,1))", 42],
])("%s gives %p", (formula, expected) => {
  expect(shown(resultOf(formula))).toBe(expected);
});

test("the clock is the one handed in, in the workbook's date system", () => {
  expect(resultOf("TODAY()", {}, { nowSerial: 46_053.75 })).toBe(46_053);
  expect(resultOf("NOW()", {}, { nowSerial: 46_053.75 })).toBe(46_053.75);
  expect(resultOf("TODAY()", {}, { nowSerial: 46_053.75, date1904: true })).toBe(44_591);
  expect(resultOf("YEAR(TODAY())", {}, { nowSerial: 46_053.75, date1904: true })).toBe(2026);
});

test("a new day recalculates what depends on TODAY and nothing else", () => {
  let now = 46_053;
  const book = memoryWorkbook(
    { D: [["=TODAY()", "=A1+1", "=1+1", "=IF(B1>0,1,0)"]] },
    { nowSerial: () => now }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  expect(book.calculator.recalculate().computedCells).toBe(1);
  now += 1;
  expect(book.calculator.recalculate().computedCells).toBe(3);
  expect(book.value("D", 0, 1)).toBe(46_055);
});

test.each([false, true])("serials and dates agree both ways (1904: %p)", (date1904) => {
  fc.assert(
    fc.property(fc.integer({ min: date1904 ? 0 : 61, max: 2_956_000 }), (serial) => {
      const parts = datePartsOf(serial, date1904);
      expect(parts && serialOfDate(parts.year, parts.month, parts.day, date1904)).toBe(serial);
    })
  );
});
