import * as fc from "fast-check";
import { excelRound } from "../../../src/domain/scoring/excelRound";

test.each([
  [1.005, 2, 1.01, "half as shown, less than half in binary"],
  [2.675, 2, 2.68, "half as shown, less than half in binary"],
  [-1.005, 2, -1.01, "away from zero"],
  [0.125, 2, 0.13, "an exact half"],
  [2.5, 0, 3, "not to even"],
  [-2.5, 0, -3, "away from zero"],
  [1.00499, 2, 1, "below the half"],
  [100 * (0.75 - 0.65), 6, 10, "binary noise of a difference"],
  [0.49999999999999994, 0, 1, "0.500000000000000 to 15 digits"],
  [1234, -2, 1200, "negative digits"],
  [0.001, 2, 0, "vanishes"],
  [0, 2, 0, "zero"],
  [123456789012345.6, 2, 123456789012345.6, "no digit left to round"],
])("excelRound(%d, %d) is %d: %s", (value, digits, expected) => {
  expect(excelRound(value, digits)).toBe(expected);
});

test("a vanished negative number is plain 0", () => {
  expect(Object.is(excelRound(-0.001, 2), 0)).toBe(true);
});

test.each([NaN, Infinity, -Infinity])("%d comes back as it is", (value) => {
  expect(excelRound(value, 2)).toBe(value);
});

test("a decimal half always goes away from zero, in either sign", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
      const half = Number(`${hundredths}5e-3`);
      const up = Number(`${hundredths + 1}e-2`);
      expect(excelRound(half, 2)).toBe(up);
      expect(excelRound(-half, 2)).toBe(-up);
    })
  );
});

test("rounding twice changes nothing, and never moves a number by more than half a place", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, (number) => {
      const rounded = excelRound(number, 2);
      expect(excelRound(rounded, 2)).toBe(rounded);
      expect(Math.abs(rounded - number)).toBeLessThanOrEqual(0.005 + 1e-8);
    })
  );
});
