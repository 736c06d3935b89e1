import fc from "fast-check";
import { roundDecimal } from "../../../../src/host/calc/values/roundDecimal";
import { resultOf } from "../helpers/memoryWorkbook";
import { shown } from "../helpers/shown";

/*
 * Examples of the functions' pages:
 * https://support.microsoft.com/office/round-function-c018c5d8-40fb-4053-90b1-b3e7f61a213c
 * https://support.microsoft.com/office/roundup-function-f8bc9b23-e795-47db-8703-db171d0c42a7
 * https://support.microsoft.com/office/rounddown-function-2ec94c73-241f-4b01-8c6f-17e6d7968f53
 * https://support.microsoft.com/office/mod-function-9b6cd169-b6ee-406a-a97b-edf2a9dc24f3
 * https://support.microsoft.com/office/int-function-a6c4af9e-356d-4369-ab6a-cb1fd9d343ef
 * https://support.microsoft.com/office/mround-function-c299c3b0-15a5-426d-aa4b-d2d5b3baf427
 * https://support.microsoft.com/office/ceiling-function-0a5cd7c8-0720-4f0a-bd2c-c943e510899f
 * https://support.microsoft.com/office/floor-function-14bb497c-24f2-4e04-b327-b0b4de5a8886
 * https://support.microsoft.com/office/even-function-197b5f06-c795-4c1e-8696-3c3b8a646cf9
 */
test.each([
  ["ROUND(2.15,1)", 2.2],
  ["ROUND(2.149,1)", 2.1],
  ["ROUND(-1.475,2)", -1.48],
  ["ROUND(21.5,-1)", 20],
  ["ROUND(626.3,-3)", 1000],
  ["ROUND(1.98,-1)", 0],
  ["ROUND(-50.55,-2)", -100],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(0.285,2)", 0.29],
  ["ROUND(1E+20,2)", 1e20],
  ["ROUND(2.5,)", 3],
  ["ROUNDUP(3.2,0)", 4],
  ["ROUNDUP(3.14159,3)", 3.142],
  ["ROUNDUP(-3.14159,1)", -3.2],
  ["ROUNDUP(31415.92654,-2)", 31500],
  ["ROUNDUP(0.1*3,1)", 0.3],
  ["ROUNDDOWN(76.9,0)", 76],
  ["ROUNDDOWN(-3.14159,1)", -3.1],
  ["ROUNDDOWN(31415.92654,-2)", 31400],
  ["TRUNC(-8.9)", -8],
  ["INT(8.9)", 8],
  ["INT(-8.9)", -9],
  ["INT(0.1*3*10)", 3],
  ["MOD(3,2)", 1],
  ["MOD(-3,2)", 1],
  ["MOD(3,-2)", -1],
  ["MOD(3,0)", "#DIV/0!"],
  ["QUOTIENT(-10,3)", -3],
  ["MROUND(10,3)", 9],
  ["MROUND(5,-2)", "#NUM!"],
  ["CEILING(2.5,1)", 3],
  ["CEILING(-2.5,-2)", -4],
  ["CEILING(0.234,0.01)", 0.24],
  ["FLOOR(3.7,2)", 2],
  ["FLOOR(1.58,0.1)", 1.5],
  ["FLOOR(2.5,-2)", "#NUM!"],
  ["EVEN(1.5)", 2],
  ["EVEN(-1)", -2],
  ["ODD(2)", 3],
  ["ABS(-4)", 4],
  ["SIGN(-0.001)", -1],
  ["SQRT(-16)", "#NUM!"],
  ["POWER(5,2)", 25],
  ["LOG(86,2.7182818)", 4.454347342888],
  ["LOG10(1E5)", 5],
  ["LN(0)", "#NUM!"],
  ["ROUND(PI(),6)", 3.141593],
  ["FACT(5)", 120],
  ["GCD(24,36)", 12],
  ["ROUND(NORM.S.DIST(1.333333,TRUE),6)", 0.908789],
  ["ROUND(PMT(0.08/12,10,10000),2)", -1037.03],
])("%s gives %p", (formula, expected) => {
  const result = shown(resultOf(formula));
  if (typeof expected === "number") {
    expect(result).toBeCloseTo(expected, 9);
  } else {
    expect(result).toBe(expected);
  }
});

test("rounding agrees with decimal arithmetic on the written digits", () => {
  const written = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9999 }));
  fc.assert(
    fc.property(written, fc.integer({ min: 0, max: 3 }), ([whole, decimals], digits) => {
      const text = `${whole}.${String(decimals).padStart(4, "0")}`;
      const units = BigInt(whole) * 10_000n + BigInt(decimals);
      const step = 10n ** BigInt(4 - digits);
      const rounded = ((units + step / 2n) / step) * step;
      expect(roundDecimal(Number(text), digits)).toBe(Number(rounded) / 10_000);
      expect(roundDecimal(-Number(text), digits)).toBe(-Number(rounded) / 10_000 + 0);
    })
  );
});
