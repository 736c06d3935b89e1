import { power } from "../formula/operators";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { roundDecimal } from "../values/roundDecimal";
import { isError, type Operand } from "../values/operand";
import { numberArgument, operandFunction, scalarFunction, type FunctionFamily } from "./definition";

/** https://support.microsoft.com/office/iso-ceiling-function-e587bb73-6cc2-4113-b664-ff5b09859a83 */
const upwards = scalarFunction(["number", "number?"], (value, step = 1) =>
  stepwise(value, Math.abs(step), Math.ceil)
);

/**
 * Mathematical functions of single numbers
 * (https://support.microsoft.com/office/math-and-trigonometry-functions-reference-ee158fd6-33be-42c9-9ae5-d635c3ae8c16).
 */
export const MATH_FUNCTIONS: FunctionFamily = {
  ABS: scalarFunction(["number"], Math.abs),
  SIGN: scalarFunction(["number"], Math.sign),
  INT: scalarFunction(["number"], (value) => Math.floor(nearWhole(value))),
  TRUNC: scalarFunction(["number", "number?"], (value, digits = 0) =>
    roundDecimal(value, digits, "towardsZero")
  ),
  ROUND: scalarFunction(["number", "number"], (value, digits) => roundDecimal(value, digits)),
  ROUNDUP: scalarFunction(["number", "number"], (value, digits) =>
    roundDecimal(value, digits, "awayFromZero")
  ),
  ROUNDDOWN: scalarFunction(["number", "number"], (value, digits) =>
    roundDecimal(value, digits, "towardsZero")
  ),
  MROUND: scalarFunction(["number", "number"], (value, multiple) => {
    if (value * multiple < 0) {
      return CALC_ERRORS.number;
    }
    return multiple === 0 ? 0 : clean(roundDecimal(value / multiple, 0) * multiple);
  }),
  CEILING: scalarFunction(["number", "number"], (value, significance) =>
    value > 0 && significance < 0 ? CALC_ERRORS.number : stepwise(value, significance, Math.ceil)
  ),
  FLOOR: scalarFunction(["number", "number"], (value, significance) => {
    if (value > 0 && significance < 0) {
      return CALC_ERRORS.number;
    }
    return significance === 0 && value !== 0
      ? CALC_ERRORS.divisionByZero
      : stepwise(value, significance, Math.floor);
  }),
  "CEILING.MATH": scalarFunction(["number", "number?", "number?"], (value, step = 1, mode = 0) =>
    stepwise(value, Math.abs(step), value < 0 && mode !== 0 ? Math.floor : Math.ceil)
  ),
  "FLOOR.MATH": scalarFunction(["number", "number?", "number?"], (value, step = 1, mode = 0) =>
    stepwise(value, Math.abs(step), value < 0 && mode !== 0 ? Math.ceil : Math.floor)
  ),
  "CEILING.PRECISE": upwards,
  "ISO.CEILING": upwards,
  "ECMA.CEILING": upwards,
  "FLOOR.PRECISE": scalarFunction(["number", "number?"], (value, step = 1) =>
    stepwise(value, Math.abs(step), Math.floor)
  ),
  EVEN: scalarFunction(["number"], (value) => awayToParity(value, 0)),
  ODD: scalarFunction(["number"], (value) => awayToParity(value, 1)),
  /** https://support.microsoft.com/office/mod-function-9b6cd169-b6ee-406a-a97b-edf2a9dc24f3 */
  MOD: scalarFunction(["number", "number"], (value, divisor) =>
    divisor === 0 ? CALC_ERRORS.divisionByZero : modulo(value, divisor)
  ),
  QUOTIENT: scalarFunction(["number", "number"], (value, divisor) =>
    divisor === 0 ? CALC_ERRORS.divisionByZero : Math.trunc(value / divisor)
  ),
  POWER: scalarFunction(["number", "number"], (base, exponent) => finite(power(base, exponent))),
  SQRT: scalarFunction(["number"], (value) => (value < 0 ? CALC_ERRORS.number : Math.sqrt(value))),
  EXP: scalarFunction(["number"], (value) => finite(Math.exp(value))),
  LN: scalarFunction(["number"], (value) => (value <= 0 ? CALC_ERRORS.number : Math.log(value))),
  LOG10: scalarFunction(["number"], (value) =>
    value <= 0 ? CALC_ERRORS.number : Math.log10(value)
  ),
  LOG: scalarFunction(["number", "number?"], (value, base = 10) => {
    if (value <= 0 || base <= 0) {
      return CALC_ERRORS.number;
    }
    if (base === 1) {
      return CALC_ERRORS.divisionByZero;
    }
    return base === 10 ? Math.log10(value) : clean(Math.log(value) / Math.log(base));
  }),
  PI: scalarFunction([], () => Math.PI),
  SQRTPI: scalarFunction(["number"], (value) =>
    value < 0 ? CALC_ERRORS.number : Math.sqrt(value * Math.PI)
  ),
  /** https://support.microsoft.com/office/seriessum-function-a3ab25b5-1093-4f5b-b084-96c49087f637 */
  SERIESSUM: operandFunction("sssa", 4, 4, seriesSum),
};

function seriesSum(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const [x, first, step] = [0, 1, 2].map((place) => numberArgument(operands[place], 0, context));
  const coefficients = rowsOf(operands[3] ?? null, context).flat();
  const failure = [x, first, step, ...coefficients].find((value) => isError(value));
  if (failure !== undefined) {
    return failure;
  }
  if (coefficients.some((value) => typeof value === "string" || typeof value === "boolean")) {
    return CALC_ERRORS.value;
  }
  const [base, start, by] = [Number(x), Number(first), Number(step)];
  const terms = coefficients.map((value, place) => Number(value) * base ** (start + place * by));
  return finite(terms.reduce((sum, term) => sum + term, 0));
}

function finite(value: CalcValue): CalcValue {
  return typeof value === "number" && !Number.isFinite(value) ? CALC_ERRORS.number : value;
}

/** A number that is a whole one in its first 15 digits, as that whole number: INT(0.1*3*10) is 3. */
function nearWhole(value: number): number {
  const whole = Math.round(value);
  return value !== whole && Number(value.toPrecision(15)) === whole ? whole : value;
}

/** Takes away what binary arithmetic added beyond the 15th digit. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function stepwise(value: number, step: number, round: (value: number) => number): number {
  return step === 0 ? 0 : clean(round(nearWhole(value / step)) * step);
}

function awayToParity(value: number, parity: number): number {
  const whole = Math.ceil(nearWhole(Math.abs(value)));
  const next = whole % 2 === parity ? whole : whole + 1;
  return value < 0 ? -next : next;
}

function modulo(value: number, divisor: number): number {
  const rest = value - divisor * Math.floor(nearWhole(value / divisor));
  return Math.abs(rest) < Math.abs(value) * 2 ** -50 ? 0 : rest;
}
