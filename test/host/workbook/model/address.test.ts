import fc from "fast-check";
import {
  absoluteAddress,
  areaAddress,
  looksLikeReference,
  parseArea,
  quoteSheetName,
  splitSheetName,
} from "../../../../src/host/workbook/model/address";

test.each([
  ["A1", { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }],
  ["$C$2:B5", { rowIndex: 1, columnIndex: 1, rowCount: 4, columnCount: 2 }],
  ["B:D", { rowIndex: 0, columnIndex: 1, rowCount: 1_048_576, columnCount: 3 }],
  ["$2:$5", { rowIndex: 1, columnIndex: 0, rowCount: 4, columnCount: 16_384 }],
  ["XFE1", undefined],
  ["A0", undefined],
  ["A", undefined],
  ["A1:B", undefined],
  ["表1", undefined],
])("%s", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test("an address gives back its area", () => {
  const area = fc
    .tuple(
      fc.nat(1000),
      fc.nat(800),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 })
    )
    .map(([rowIndex, columnIndex, rowCount, columnCount]) => ({
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
    }));
  fc.assert(
    fc.property(area, (cells) => {
      expect(parseArea(areaAddress(cells))).toEqual(cells);
      expect(parseArea(absoluteAddress(cells))).toEqual(cells);
    })
  );
});

test("a quoted sheet name is read back", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(splitSheetName(`${quoteSheetName(name)}!A1`)).toEqual({
        sheetName: name,
        local: "A1",
      });
    })
  );
});

test.each([
  ["A1", true],
  ["XFD1", true],
  ["XFE1", false],
  ["R1C1", true],
  ["R", true],
  ["Rate", false],
  ["台账", false],
])("%s reads as a reference: %s", (word, expected) => {
  expect(looksLikeReference(word)).toBe(expected);
});
