import {
  argument,
  cosine,
  dividedBy,
  fromPolar,
  logarithm,
  modulus,
  sine,
  times,
  type Complex,
} from "../numeric/complex";
import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { toText } from "../values/coercion";
import { numberToText } from "../values/numberText";
import { isError } from "../values/operand";
import { visitValues } from "./collect";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  scalarFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";

/** A complex number with the letter it was written with. */
interface Written extends Complex {
  readonly suffix: string;
}

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`;
const BOTH = new RegExp(`^([-+]?${NUMBER})?(?:([-+]?)(${NUMBER})?([ij]))?$`);

/**
 * Complex numbers as text, `3+4i`
 * (https://support.microsoft.com/office/complex-function-f0b8f3a9-51cc-4d6d-86fb-3a9362fa4128 and the IM… functions).
 */
export const COMPLEX_FUNCTIONS: FunctionFamily = {
  COMPLEX: scalarFunction(["number", "number", "text?"], (real, imaginary, suffix = "i") =>
    suffix === "i" || suffix === "j" || suffix === ""
      ? write({ real, imaginary }, suffix || "i")
      : CALC_ERRORS.value
  ),
  IMREAL: toNumber(({ real }) => real),
  IMAGINARY: toNumber(({ imaginary }) => imaginary),
  IMABS: toNumber(modulus),
  IMARGUMENT: toNumber((value) =>
    modulus(value) === 0 ? CALC_ERRORS.divisionByZero : argument(value)
  ),
  IMCONJUGATE: toComplex(({ real, imaginary }) => ({ real, imaginary: -imaginary })),
  IMEXP: toComplex(({ real, imaginary }) => fromPolar(Math.exp(real), imaginary)),
  IMLN: toComplex((value) => logarithm(value)),
  IMLOG10: toComplex((value) => logarithm(value, Math.LOG10E)),
  IMLOG2: toComplex((value) => logarithm(value, Math.LOG2E)),
  IMSIN: toComplex(sine),
  IMCOS: toComplex(cosine),
  IMSQRT: toComplex((value) => fromPolar(Math.sqrt(modulus(value)), argument(value) / 2)),
  IMPOWER: scalarFunction(["value", "number"], (value, power) => {
    const base = read(value);
    return "error" in base
      ? base
      : write(fromPolar(modulus(base) ** power, argument(base) * power), base.suffix || "i");
  }),
  IMDIV: ofTwo(dividedBy),
  IMSUB: ofTwo((a, b) => ({ real: a.real - b.real, imaginary: a.imaginary - b.imaginary })),
  IMSUM: ofMany((a, b) => ({ real: a.real + b.real, imaginary: a.imaginary + b.imaginary })),
  IMPRODUCT: ofMany(times),
};

/** Reads `x+yi`; #NUM! for what is none, #VALUE! for a logical value. */
function read(value: CalcValue): Written | CalcError {
  if (typeof value === "boolean" || isError(value)) {
    return isError(value) ? value : CALC_ERRORS.value;
  }
  const text = toText(value) as string;
  const match = BOTH.exec(text);
  if (match === null || text === "" || /^[-+]$/.test(text)) {
    return text === "" ? { real: 0, imaginary: 0, suffix: "" } : CALC_ERRORS.number;
  }
  const [, first, sign = "", size, suffix = ""] = match;
  if (suffix === "") {
    return { real: Number(first), imaginary: 0, suffix };
  }
  if (first !== undefined && sign === "" && size === undefined) {
    return { real: 0, imaginary: Number(first), suffix };
  }
  const imaginary = Number(`${sign}${size ?? 1}`);
  return { real: Number(first ?? 0), imaginary, suffix };
}

/** The text of a complex number with 15 digits each; #NUM! for what is not finite. */
function write({ real, imaginary }: Complex, suffix: string): CalcValue {
  if (!Number.isFinite(real) || !Number.isFinite(imaginary)) {
    return CALC_ERRORS.number;
  }
  const [first, second] = [numberToText(real), numberToText(imaginary)];
  if (second === "0") {
    return first;
  }
  const size = second === "1" ? "" : second === "-1" ? "-" : second;
  const joint = first === "0" ? "" : `${first}${size.startsWith("-") ? "" : "+"}`;
  return `${joint}${size}${suffix}`;
}

function toNumber(compute: (value: Complex) => CalcValue): CallDefinition {
  return scalarFunction(["value"], (value) => {
    const complex = read(value);
    return "error" in complex ? complex : compute(complex);
  });
}

function toComplex(compute: (value: Complex) => Complex): CallDefinition {
  return scalarFunction(["value"], (value) => {
    const complex = read(value);
    return "error" in complex ? complex : write(compute(complex), complex.suffix || "i");
  });
}

function ofTwo(compute: (a: Complex, b: Complex) => Complex): CallDefinition {
  return scalarFunction(["value", "value"], (first, second) => combine([first, second], compute));
}

function ofMany(compute: (a: Complex, b: Complex) => Complex): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (operands, context) => {
    const values: CalcValue[] = [];
    const error = visitValues(operands, context, (value) => {
      if (value !== null && value !== "") {
        values.push(value);
      }
      return undefined;
    });
    return error ?? combine(values, compute);
  });
}

/** Different letters do not go together. */
function combine(
  values: readonly CalcValue[],
  compute: (a: Complex, b: Complex) => Complex
): CalcValue {
  const parts = values.map(read);
  const failure = parts.find((part): part is CalcError => "error" in part);
  if (failure !== undefined) {
    return failure;
  }
  const numbers = parts as readonly Written[];
  const suffixes = new Set(numbers.map(({ suffix }) => suffix).filter((suffix) => suffix !== ""));
  if (suffixes.size > 1) {
    return CALC_ERRORS.value;
  }
  const [first, ...rest] = numbers as readonly Complex[];
  const result = rest.reduce(compute, first ?? { real: 0, imaginary: 0 });
  return write(result, [...suffixes][0] ?? "i");
}
