import { bondDuration, bondPrice } from "../numeric/bondPrice";
import { couponSchedule, type CouponSchedule } from "../numeric/couponSchedule";
import { invertRising } from "../numeric/findRoot";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { contextFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";
import { readTerms, type SecurityTerms } from "./securityArguments";

/** Securities that pay interest by coupons (https://support.microsoft.com/office/price-function-3ea9deac-8dfa-436f-a7c8-17ea02c21b0a and its siblings). */
export const BOND_FUNCTIONS: FunctionFamily = {
  PRICE: priceOrYield((schedule, terms, rate, yearlyYield, redemption) =>
    bondPrice(schedule, { rate, redemption, frequency: terms.frequency }, yearlyYield)
  ),
  YIELD: priceOrYield((schedule, terms, rate, price, redemption) => {
    const payments = { rate, redemption, frequency: terms.frequency };
    if (price <= 0) {
      return NaN;
    }
    // A price falls when the yield rises.
    const falling = (yearlyYield: number) => -bondPrice(schedule, payments, yearlyYield);
    return invertRising(falling, -price, -terms.frequency + 1e-9, Infinity);
  }),
  DURATION: duration(false),
  MDURATION: duration(true),
};

function scheduleOf(terms: SecurityTerms): CouponSchedule {
  const { settlement, maturity, frequency, basis, date1904 } = terms;
  return couponSchedule(settlement, maturity, frequency, basis, date1904);
}

function priceOrYield(
  compute: (
    schedule: CouponSchedule,
    terms: SecurityTerms,
    rate: number,
    yieldOrPrice: number,
    redemption: number
  ) => number
): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number", "number", "number?"],
    (
      { workbook },
      settlement,
      maturity,
      rate,
      yieldOrPrice,
      redemption,
      frequency,
      basis = 0
    ): CalcValue => {
      const terms = readTerms(settlement, maturity, frequency, basis, workbook.date1904);
      return terms === undefined || rate < 0 || yieldOrPrice < 0 || redemption <= 0
        ? CALC_ERRORS.number
        : finiteOr(compute(scheduleOf(terms), terms, rate, yieldOrPrice, redemption));
    }
  );
}

/** https://support.microsoft.com/office/duration-function-b254ea57-eadc-4602-a86a-c8e369334038 */
function duration(isModified: boolean): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number", "number?"],
    ({ workbook }, settlement, maturity, rate, yearlyYield, frequency, basis = 0): CalcValue => {
      const terms = readTerms(settlement, maturity, frequency, basis, workbook.date1904);
      if (terms === undefined || rate < 0 || yearlyYield < 0) {
        return CALC_ERRORS.number;
      }
      const payments = { rate, redemption: 100, frequency: terms.frequency };
      const years = bondDuration(scheduleOf(terms), payments, yearlyYield);
      return finiteOr(isModified ? years / (1 + yearlyYield / terms.frequency) : years);
    }
  );
}
