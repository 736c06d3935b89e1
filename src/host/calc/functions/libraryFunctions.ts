import * as formulajs from "@formulajs/formulajs";
import type { CalcValue } from "../types";
import { arrayOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS, calcErrorOf } from "../values/calcErrors";
import { isError, isScalar, matrixOf, type Operand } from "../values/operand";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  type CallDefinition,
  type FunctionDefinition,
} from "./definition";

type LibraryFunction = (...values: unknown[]) => unknown;

/** What the library has under an Excel name but does not answer as Excel does. */
const NOT_TAKEN: ReadonlySet<string> = new Set(["UTILS", "ERROR", "EXPON", "BETA", "BINOM", "ISO"]);

const adapted = new Map<string, CallDefinition | undefined>();

/**
 * A function of @formulajs/formulajs under its Excel name (`NORM.DIST` is a member of a member);
 * undefined when the library has none. Arguments are read beforehand and the first error among them
 * is the answer.
 */
export function libraryFunction(name: string): FunctionDefinition | undefined {
  if (!adapted.has(name)) {
    const found = NOT_TAKEN.has(name) ? undefined : memberOf(name);
    adapted.set(name, found === undefined ? undefined : adapt(found));
  }
  return adapted.get(name);
}

function memberOf(name: string): LibraryFunction | undefined {
  let member: unknown = formulajs;
  for (const part of name.split(".")) {
    const isHolder = typeof member === "object" || typeof member === "function";
    if (!isHolder || member === null || !/^[A-Z][A-Z0-9]*$/.test(part)) {
      return undefined;
    }
    member = Object.prototype.hasOwnProperty.call(member, part)
      ? (member as Record<string, unknown>)[part]
      : undefined;
  }
  return typeof member === "function" ? (member as LibraryFunction) : undefined;
}

function adapt(found: LibraryFunction): CallDefinition {
  return operandFunction("|a", 0, MAXIMUM_ARGUMENTS, (operands, context) => {
    const values = operands.map((operand) => libraryValue(operand, context));
    const error = values.flat(2).find((value) => isError(value as CalcValue));
    return error === undefined ? answerOf(found, values) : (error as CalcValue);
  });
}

function libraryValue(operand: Operand, context: EvaluationContext): unknown {
  const value = arrayOf(operand, context);
  return isScalar(value) ? value : value.rows;
}

function answerOf(found: LibraryFunction, values: readonly unknown[]): Operand {
  let answer: unknown;
  try {
    answer = found(...values);
  } catch {
    // The library throws a TypeError on argument shapes it does not expect; Excel says #VALUE!.
    return CALC_ERRORS.value;
  }
  return Array.isArray(answer)
    ? matrixOf(answer.map((row) => (Array.isArray(row) ? row : [row]).map(valueOf)))
    : valueOf(answer);
}

function valueOf(answer: unknown): CalcValue {
  switch (typeof answer) {
    case "number":
      return Number.isFinite(answer) ? answer : CALC_ERRORS.number;
    case "string":
    case "boolean":
      return answer;
    default:
      return answer instanceof Error ? calcErrorOf(answer.message) : CALC_ERRORS.value;
  }
}
