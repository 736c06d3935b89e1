import { digitWidth } from "../../../../src/host/page/session/digitWidth";

/** Column of the default width in Excel: 64 pixels are 8.43 digits of Calibri 11, 72 are 8.38 of 宋体 11 and 12. */
test.each([
  ["Calibri", 11, 7],
  ["Arial", 10, 7],
  ["宋体", 9, 6],
  ["宋体", 10, 7],
  ["宋体", 11, 8],
  ["宋体", 12, 8],
  ["等线", 11, 8],
  ["微软雅黑", 11, 8],
  ["Some font", 11, 7],
])("a digit of %s %d is %d pixels wide", (name, sizePoints, expected) => {
  expect(digitWidth({ name, sizePoints })).toBe(expected);
});
