import fc from "fast-check";
import {
  columnWidthPoints,
  setColumnWidthPoints,
} from "../../../../src/host/workbook/model/lineSizes";
import { openTestWorkbook } from "../../../helpers/hostWorkbook";

const sheet = openTestWorkbook().workbook.sheets()[0];
if (sheet === undefined) throw new Error("no sheet");

// Widths as Excel, LibreOffice and people write them.
test.each([10.5703125, 12.7109375, 100.7109375, 8.43, 11.53515625, 3, 255])(
  "a width of %d characters that is read and set again is the same number",
  (width) => {
    sheet.setColumnWidthChars(2, width);
    const points = columnWidthPoints(sheet, 2);
    setColumnWidthPoints(sheet, 2, 20);
    setColumnWidthPoints(sheet, 2, points);
    expect(sheet.columnWidthChars(2)).toBe(width);
  }
);

test("points that are set are read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (quarterPoints) => {
      setColumnWidthPoints(sheet, 3, quarterPoints / 4);
      expect(columnWidthPoints(sheet, 3)).toBe(quarterPoints / 4);
    })
  );
});

test("the default width takes the column's own away, zero hides it", () => {
  const standard = columnWidthPoints(sheet, 9);
  setColumnWidthPoints(sheet, 9, 77);
  setColumnWidthPoints(sheet, 9, standard);
  expect(sheet.columnWidthChars(9)).toBeUndefined();
  setColumnWidthPoints(sheet, 9, 0);
  expect([sheet.isColumnHidden(9), columnWidthPoints(sheet, 9)]).toEqual([true, 0]);
});
