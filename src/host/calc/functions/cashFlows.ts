import { findNear } from "../numeric/findRoot";
import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toNumber } from "../values/coercion";
import { isError, type Operand } from "../values/operand";
import { sumOf } from "./aggregates";
import { numbersOf } from "./collect";
import {
  MAXIMUM_ARGUMENTS,
  numberArgument,
  operandFunction,
  type FunctionFamily,
} from "./definition";
import { finiteOr } from "./distributionResult";

/** Days of XNPV's year (https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7). */
const DAYS_PER_YEAR = 365;

/** Values of payments over time (https://support.microsoft.com/office/irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc and its siblings). */
export const CASH_FLOW_FUNCTIONS: FunctionFamily = {
  NPV: operandFunction("s|a", 2, MAXIMUM_ARGUMENTS, ([rate, ...flows], context) => {
    const interest = numberArgument(rate, 0, context);
    const numbers = numbersOf(flows, context);
    if (typeof interest !== "number" || "error" in numbers) {
      return typeof interest === "number" ? (numbers as CalcError) : interest;
    }
    return interest === -1
      ? CALC_ERRORS.divisionByZero
      : finiteOr(presentOf(numbers, interest) / (1 + interest));
  }),
  IRR: operandFunction("as", 1, 2, ([flows = null, guess], context) => {
    const numbers = numbersOf([flows], context);
    const start = numberArgument(guess ?? undefined, 0.1, context);
    if (typeof start !== "number" || "error" in numbers) {
      return typeof start === "number" ? (numbers as CalcError) : start;
    }
    return hasBothSigns(numbers)
      ? rateOrFailure(findNear((rate) => presentOf(numbers, rate), start, 100, 1e-14))
      : CALC_ERRORS.number;
  }),
  /** https://support.microsoft.com/office/mirr-function-b020f038-7492-4fb4-93c1-35c345b53524 */
  MIRR: operandFunction("ass", 3, 3, ([flows = null, finance, reinvest], context) => {
    const numbers = numbersOf([flows], context);
    const paid = numberArgument(finance, 0, context);
    const earned = numberArgument(reinvest, 0, context);
    const failure = [numbers, paid, earned].find(
      (item) => typeof item === "object" && "error" in item
    );
    if (failure !== undefined) {
      return failure as CalcError;
    }
    const all = numbers as readonly number[];
    if (!hasBothSigns(all)) {
      return CALC_ERRORS.divisionByZero;
    }
    const gains = presentOf(
      all.map((flow) => Math.max(flow, 0)),
      earned as number
    );
    const costs = presentOf(
      all.map((flow) => Math.min(flow, 0)),
      paid as number
    );
    const years = all.length - 1;
    const ratio = (-gains * (1 + (earned as number)) ** years) / costs;
    return finiteOr(ratio ** (1 / years) - 1);
  }),
  XNPV: operandFunction("saa", 3, 3, ([rate, flows = null, dates = null], context) => {
    const interest = numberArgument(rate, 0, context);
    const dated = datedFlows(flows, dates, context);
    if (typeof interest !== "number" || "error" in dated) {
      return typeof interest === "number" ? (dated as CalcError) : interest;
    }
    return interest <= -1 ? CALC_ERRORS.number : finiteOr(presentOfDated(dated, interest));
  }),
  XIRR: operandFunction("aas", 2, 3, ([flows = null, dates = null, guess], context) => {
    const dated = datedFlows(flows, dates, context);
    const start = numberArgument(guess ?? undefined, 0.1, context);
    if (typeof start !== "number" || "error" in dated) {
      return typeof start === "number" ? (dated as CalcError) : start;
    }
    return hasBothSigns(dated.map(({ flow }) => flow)) && start > -1
      ? rateOrFailure(findNear((rate) => presentOfDated(dated, rate), start, 100, 1e-14))
      : CALC_ERRORS.number;
  }),
  FVSCHEDULE: operandFunction("sa", 2, 2, ([principal, schedule = null], context) => {
    const start = numberArgument(principal, 0, context);
    if (typeof start !== "number") {
      return start;
    }
    let value = start;
    for (const cell of rowsOf(schedule, context).flat()) {
      const rate = typeof cell === "string" ? CALC_ERRORS.value : toNumber(cell, false);
      if (typeof rate !== "number") {
        return rate;
      }
      value *= 1 + rate;
    }
    return value;
  }),
};

interface DatedFlow {
  readonly flow: number;
  readonly years: number;
}

function presentOf(flows: readonly number[], rate: number): number {
  return sumOf(flows.map((flow, period) => flow / (1 + rate) ** period));
}

function presentOfDated(flows: readonly DatedFlow[], rate: number): number {
  return sumOf(flows.map(({ flow, years }) => flow / (1 + rate) ** years));
}

function hasBothSigns(flows: readonly number[]): boolean {
  return flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
}

function rateOrFailure(rate: number | undefined): CalcValue {
  return rate === undefined || rate <= -1 ? CALC_ERRORS.number : rate;
}

function datedFlows(
  flows: Operand,
  dates: Operand,
  context: EvaluationContext
): readonly DatedFlow[] | CalcError {
  const values = rowsOf(flows, context).flat();
  const days = rowsOf(dates, context).flat();
  const failure = [...values, ...days].find(isError);
  if (failure !== undefined) {
    return failure;
  }
  if (![...values, ...days].every((value) => typeof value === "number")) {
    return CALC_ERRORS.value;
  }
  const serials = (days as readonly number[]).map(Math.floor);
  const first = serials[0] ?? 0;
  if (values.length !== serials.length || serials.some((day) => day < first)) {
    return CALC_ERRORS.number;
  }
  return (values as readonly number[]).map((flow, place) => ({
    flow,
    years: ((serials[place] ?? first) - first) / DAYS_PER_YEAR,
  }));
}
