import { cellLiteral } from "../../src/excel/cellLiteral";
import type { CellValue } from "../../src/domain/model/cellValue";

const cases: readonly (readonly [CellValue, CellValue, string])[] = [
  ["=1+1", "'=1+1", "a formula from a file stays text"],
  ["+86 571", "'+86 571", "a plus sign begins a formula"],
  ["-", "'-", "a lone minus too"],
  ["@now", "'@now", "an at sign too"],
  ["\tx", "'\tx", "a tab hides what follows"],
  ["3-1", "'3-1", "Excel would make 1 March of it"],
  ["2026年3月31日", "'2026年3月31日", "a date in words"],
  ["50%", "'50%", "a percentage"],
  ["1/2", "'1/2", "a fraction or a date"],
  ["001", "'001", "leading zeros"],
  ["TRUE", "'TRUE", "a truth value"],
  ["#N/A", "'#N/A", "an error's text"],
  ["'quoted", "''quoted", "an apostrophe would be eaten"],
  ["组织一科", "组织一科", "plain text"],
  ["3月底前", "3月底前", "no date that Excel knows"],
  ["已完成80%", "已完成80%", "text before a number"],
  ["", "", "blank"],
  [46023, 46023, "a number"],
  [true, true, "a truth value as such"],
];

test.each(cases)("%j is written as %j: %s", (value, written) => {
  expect(cellLiteral(value)).toBe(written);
});
