import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr, numberWhere } from "./distributionResult";

/** Beyond this angle Excel answers #NUM! (https://support.microsoft.com/office/sin-function-cf0e3432-8b9e-483c-bc55-a76651c95602 and its siblings; 2^27). */
const LARGEST_ANGLE = 134_217_728;

/** Angles and hyperbolic functions (https://support.microsoft.com/office/math-and-trigonometry-functions-reference-ee158fd6-33be-42c9-9ae5-d635c3ae8c16). */
export const TRIGONOMETRY_FUNCTIONS: FunctionFamily = {
  SIN: ofAngle(Math.sin),
  COS: ofAngle(Math.cos),
  TAN: ofAngle(Math.tan),
  COT: ofAngle((x) => 1 / Math.tan(x)),
  SEC: ofAngle((x) => 1 / Math.cos(x)),
  CSC: ofAngle((x) => 1 / Math.sin(x)),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ACOT: ofNumber((x) => Math.PI / 2 - Math.atan(x)),
  /** x first, then y, unlike in other languages: https://support.microsoft.com/office/atan2-function-c04592ab-b9e3-4908-b428-c96b3a565033 */
  ATAN2: scalarFunction(["number", "number"], (x, y) =>
    x === 0 && y === 0 ? CALC_ERRORS.divisionByZero : Math.atan2(y, x)
  ),
  SINH: ofNumber(Math.sinh),
  COSH: ofNumber(Math.cosh),
  TANH: ofNumber(Math.tanh),
  COTH: ofNumber((x) => 1 / Math.tanh(x)),
  SECH: ofNumber((x) => 1 / Math.cosh(x)),
  CSCH: ofNumber((x) => 1 / Math.sinh(x)),
  ASINH: ofNumber(Math.asinh),
  ACOSH: ofNumber(Math.acosh),
  ATANH: scalarFunction(["number"], (x) => numberWhere(Math.abs(x) < 1, () => Math.atanh(x))),
  ACOTH: scalarFunction(["number"], (x) => numberWhere(Math.abs(x) > 1, () => Math.atanh(1 / x))),
  RADIANS: ofNumber((degrees) => (degrees / 180) * Math.PI),
  DEGREES: ofNumber((radians) => (radians / Math.PI) * 180),
};

function ofNumber(compute: (x: number) => number): CallDefinition {
  return scalarFunction(["number"], (x) => quotient(compute(x)));
}

function ofAngle(compute: (x: number) => number): CallDefinition {
  return scalarFunction(["number"], (x) =>
    Math.abs(x) >= LARGEST_ANGLE ? CALC_ERRORS.number : quotient(compute(x))
  );
}

/** An infinite result comes from dividing by 0. */
function quotient(value: number): CalcValue {
  return Math.abs(value) === Infinity ? CALC_ERRORS.divisionByZero : finiteOr(value);
}
