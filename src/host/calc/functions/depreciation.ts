import type { CalcValue } from "../types";
import { yearFraction, isBasis } from "../numeric/dayCount";
import { CALC_ERRORS } from "../values/calcErrors";
import { roundDecimal } from "../values/roundDecimal";
import { contextFunction, scalarFunction, type FunctionFamily } from "./definition";
import { numberWhere } from "./distributionResult";

/** Periods VDB goes through one by one; beyond them the answer is #NUM! here (assumption). */
const MAXIMUM_PERIODS = 1_000_000;

/** Depreciation (https://support.microsoft.com/office/financial-functions-reference-5658d81e-6035-4f24-89c1-fbf124c2b1d8). */
export const DEPRECIATION_FUNCTIONS: FunctionFamily = {
  SLN: scalarFunction(["number", "number", "number"], (cost, salvage, life) =>
    life === 0 ? CALC_ERRORS.divisionByZero : (cost - salvage) / life
  ),
  SYD: scalarFunction(["number", "number", "number", "number"], (cost, salvage, life, period) =>
    numberWhere(
      life > 0 && period >= 1 && period <= life && salvage >= 0,
      () => ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1))
    )
  ),
  /** The rate has three decimals: https://support.microsoft.com/office/db-function-354e7d28-5f93-4ff1-8a52-eb4ee549d9d7 */
  DB: scalarFunction(
    ["number", "number", "number", "number", "number?"],
    (cost, salvage, life, period, firstMonths = 12) => {
      const [year, months] = [Math.trunc(period), Math.trunc(firstMonths)];
      const isFine = cost >= 0 && salvage >= 0 && life > 0 && year >= 1 && months >= 1;
      return numberWhere(isFine && months <= 12 && year <= life + (months < 12 ? 1 : 0), () =>
        fixedDeclining(cost, salvage, life, year, months)
      );
    }
  ),
  DDB: scalarFunction(
    ["number", "number", "number", "number", "number?"],
    (cost, salvage, life, period, factor = 2) =>
      numberWhere(
        cost >= 0 && salvage >= 0 && life > 0 && period >= 1 && period <= life && factor > 0,
        () => declining(cost, salvage, life, period, factor)
      )
  ),
  VDB: scalarFunction(
    ["number", "number", "number", "number", "number", "number?", "boolean?"],
    (cost, salvage, life, start, end, factor = 2, noSwitch = false) =>
      numberWhere(
        cost >= 0 &&
          salvage >= 0 &&
          life > 0 &&
          end <= MAXIMUM_PERIODS &&
          start >= 0 &&
          end >= start &&
          end <= life &&
          factor > 0,
        () => variableDeclining({ cost, salvage, life, factor, noSwitch }, start, end)
      )
  ),
  AMORLINC: contextFunction(
    ["number", "number", "number", "number", "number", "number", "number?"],
    ({ workbook }, cost, bought, firstEnd, salvage, period, rate, basis = 0): CalcValue => {
      if (!isBasis(basis) || basis === 2 || rate <= 0 || bought > firstEnd || period < 0) {
        return CALC_ERRORS.number;
      }
      const first = yearFraction(bought, firstEnd, basis, workbook.date1904) * rate * cost;
      return linearYear(cost, salvage, cost * rate, first, Math.trunc(period));
    }
  ),
  AMORDEGRC: contextFunction(
    ["number", "number", "number", "number", "number", "number", "number?"],
    ({ workbook }, cost, bought, firstEnd, salvage, period, rate, basis = 0): CalcValue => {
      if (!isBasis(basis) || basis === 2 || rate <= 0 || bought > firstEnd || period < 0) {
        return CALC_ERRORS.number;
      }
      const share = yearFraction(bought, firstEnd, basis, workbook.date1904);
      return degressiveYear(cost, salvage, rate, share, Math.trunc(period));
    }
  ),
};

function fixedDeclining(
  cost: number,
  salvage: number,
  life: number,
  year: number,
  months: number
): number {
  const rate = cost === 0 ? 0 : roundDecimal(1 - (salvage / cost) ** (1 / life), 3);
  const first = (cost * rate * months) / 12;
  if (year === 1) {
    return first;
  }
  const full = (cost - first) * (1 - rate) ** (year - 2) * rate;
  return year > life ? (full * (12 - months)) / 12 : full;
}

function declining(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  factor: number
): number {
  const rate = Math.min(1, factor / life);
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * (1 - rate) ** (period - 1);
  const after = Math.max(cost * (1 - rate) ** period, salvage);
  return Math.max(0, before - after);
}

interface Asset {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  readonly factor: number;
  readonly noSwitch: boolean;
}

/** Period by period, parts of periods by their share; switches to straight line where that is more. */
function variableDeclining(asset: Asset, start: number, end: number): number {
  const { cost, salvage, life, factor, noSwitch } = asset;
  let left = cost;
  let sum = 0;
  for (let period = 0; period < Math.ceil(end); period += 1) {
    const byRate = Math.min((left * factor) / life, Math.max(0, left - salvage));
    const straight = Math.max(0, left - salvage) / (life - period);
    const amount = noSwitch ? byRate : Math.max(byRate, Math.min(straight, left - salvage));
    const share = Math.max(0, Math.min(end, period + 1) - Math.max(start, period));
    sum += amount * share;
    left -= amount;
  }
  return sum;
}

function linearYear(
  cost: number,
  salvage: number,
  yearly: number,
  first: number,
  period: number
): number {
  const total = cost - salvage;
  if (period === 0) {
    return Math.max(0, Math.min(first, total));
  }
  const written = first + yearly * (period - 1);
  return Math.max(0, Math.min(yearly, total - written));
}

/** https://support.microsoft.com/office/amordegrc-function-a14d0ca1-64a4-42eb-9b3d-b0dededf9e51: coefficient by life, the last two years halve what is left. */
function degressiveYear(
  cost: number,
  salvage: number,
  rate: number,
  firstShare: number,
  period: number
): CalcValue {
  const life = 1 / rate;
  if (life < 3) {
    return CALC_ERRORS.number;
  }
  const coefficient = life < 5 ? 1.5 : life <= 6 ? 2 : 2.5;
  const degressive = rate * coefficient;
  let left = cost;
  let amount = roundDecimal(firstShare * degressive * cost, 0);
  left -= amount;
  let rest = left - salvage;
  for (let year = 0; year < period; year += 1) {
    amount = roundDecimal(degressive * left, 0);
    if (amount === 0) {
      return 0;
    }
    rest -= amount;
    if (rest < 0) {
      return period - year <= 1 ? roundDecimal(left * 0.5, 0) : 0;
    }
    left -= amount;
  }
  return amount;
}
