import { textUnits } from "../../../src/domain/text/textUnits";

test.each([
  ["", 0],
  ["abc", 3],
  ["组织一科", 8],
  ["组织一科、A岗", 13],
  ["（一）", 6],
  ["短\n长一些\r\n中间", 6],
  ["ｱ｡", 2], // half-width kana
  ["𠮷", 1], // beyond the basic plane: not measured, one at least
])("%j is %d wide", (text, expected) => {
  expect(textUnits(text)).toBe(expected);
});
