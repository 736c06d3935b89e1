import { columnWidthPoints, isTooLong } from "../../src/excel/write/columnWidth";

const column = (contentUnits?: number) => ({
  heading: "配合科室",
  kind: "typed" as const,
  widthPoints: 62,
  ...(contentUnits === undefined ? {} : { contentUnits }),
});

// half-width characters, font in points, width in points
test.each([
  [undefined, 11, 62],
  [0, 11, 62],
  [8, 11, 62], // 8 × 5.5 + 8 = 52: the heading needs more
  [20, 11, 118],
  [20, 14, 148],
  [21, 11, 124], // 115.5 is rounded up
  [45, 11, 256],
  [46, 11, 260], // 261 is beyond the limit
  [400, 11, 260],
])("%s units of %d points: %d", (units, font, expected) => {
  expect(columnWidthPoints(column(units), font)).toBe(expected);
});

test("only what is longer than the limit is shrunk", () => {
  expect([45, 46].map((units) => isTooLong(column(units), 11))).toEqual([false, true]);
  expect(isTooLong(column())).toBe(false);
});
