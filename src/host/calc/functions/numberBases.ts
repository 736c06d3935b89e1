import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type CallDefinition, type FunctionFamily } from "./definition";

/** A system of numbers with ten digits and two's complement for what is negative. */
interface NumberBase {
  readonly radix: number;
  /** How many numbers ten digits tell apart; the upper half of them is negative. */
  readonly span: number;
}

const BINARY: NumberBase = { radix: 2, span: 2 ** 10 };
const OCTAL: NumberBase = { radix: 8, span: 2 ** 30 };
const HEXADECIMAL: NumberBase = { radix: 16, span: 2 ** 40 };

/**
 * Numbers written in other bases, at most ten digits
 * (https://support.microsoft.com/office/bin2dec-function-63905b57-b3a0-453d-99f4-647bb519cd6c and its siblings;
 * https://support.microsoft.com/office/base-function-2ef61411-aee9-4f29-a811-1c42456c6342).
 */
export const NUMBER_BASE_FUNCTIONS: FunctionFamily = {
  BIN2DEC: toDecimal(BINARY),
  OCT2DEC: toDecimal(OCTAL),
  HEX2DEC: toDecimal(HEXADECIMAL),
  DEC2BIN: fromDecimal(BINARY),
  DEC2OCT: fromDecimal(OCTAL),
  DEC2HEX: fromDecimal(HEXADECIMAL),
  BIN2OCT: between(BINARY, OCTAL),
  BIN2HEX: between(BINARY, HEXADECIMAL),
  OCT2BIN: between(OCTAL, BINARY),
  OCT2HEX: between(OCTAL, HEXADECIMAL),
  HEX2BIN: between(HEXADECIMAL, BINARY),
  HEX2OCT: between(HEXADECIMAL, OCTAL),
  BASE: scalarFunction(["number", "number", "number?"], (value, radix, length = 0) => {
    const base = Math.trunc(radix);
    const isFine = value >= 0 && value < 2 ** 53 && base >= 2 && base <= 36 && length >= 0;
    return isFine && length < 256
      ? Math.trunc(value).toString(base).toUpperCase().padStart(Math.trunc(length), "0")
      : CALC_ERRORS.number;
  }),
  DECIMAL: scalarFunction(["text", "number"], (text, radix) => {
    const base = Math.trunc(radix);
    if (base < 2 || base > 36) {
      return CALC_ERRORS.number;
    }
    const digits = text.trim().toLowerCase() || "0";
    let value = 0;
    for (const digit of digits) {
      const place = "0123456789abcdefghijklmnopqrstuvwxyz".indexOf(digit);
      if (place < 0 || place >= base) {
        return CALC_ERRORS.number;
      }
      value = value * base + place;
    }
    return value;
  }),
  BITAND: bitwise((a, b) => a & b),
  BITOR: bitwise((a, b) => a | b),
  BITXOR: bitwise((a, b) => a ^ b),
  DELTA: scalarFunction(["number", "number?"], (a, b = 0) => (a === b ? 1 : 0)),
  GESTEP: scalarFunction(["number", "number?"], (value, step = 0) => (value >= step ? 1 : 0)),
};

function toDecimal(base: NumberBase): CallDefinition {
  return scalarFunction(["text"], (text) => read(text, base));
}

function fromDecimal(base: NumberBase): CallDefinition {
  return scalarFunction(["number", "number?"], (value, places) =>
    write(Math.trunc(value), base, places)
  );
}

function between(from: NumberBase, to: NumberBase): CallDefinition {
  return scalarFunction(["text", "number?"], (text, places) => {
    const value = read(text, from);
    return typeof value === "number" ? write(value, to, places) : value;
  });
}

function read(text: string, { radix, span }: NumberBase): number | CalcError {
  const digits = text.toLowerCase();
  const allowed = "0123456789abcdef".slice(0, radix);
  if (digits.length > 10 || [...digits].some((digit) => !allowed.includes(digit))) {
    return CALC_ERRORS.number;
  }
  const value = digits === "" ? 0 : parseInt(digits, radix);
  return value >= span / 2 ? value - span : value;
}

function write(value: number, { radix, span }: NumberBase, places?: number): CalcValue {
  if (value < -span / 2 || value >= span / 2) {
    return CALC_ERRORS.number;
  }
  const digits = (value < 0 ? value + span : value).toString(radix).toUpperCase();
  if (value < 0 || places === undefined) {
    return digits;
  }
  const length = Math.trunc(places);
  return length < digits.length || length > 10 ? CALC_ERRORS.number : digits.padStart(length, "0");
}

/** https://support.microsoft.com/office/bitand-function-8a2be3d7-91c3-4b48-9517-64548008563a: whole numbers from 0 to 2^48. */
function bitwise(combine: (a: bigint, b: bigint) => bigint): CallDefinition {
  return scalarFunction(["number", "number"], (a, b) =>
    [a, b].every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 48)
      ? Number(combine(BigInt(a), BigInt(b)))
      : CALC_ERRORS.number
  );
}
