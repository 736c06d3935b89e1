import { createCalculation, type Calculation } from "./calculation/createCalculation";
import type { CalcClock, Calculator, CalcView } from "./types";

/**
 * Makes the calculator of one workbook. Formulas are read at the first use; until then and after
 * `rebuild(false)` those without a cached value wait for `recalculate`. Never throws because of a
 * formula: what cannot be read or is not known keeps its cached value and is reported.
 */
export function createCalculator(view: CalcView, clock: CalcClock): Calculator {
  let calculation: Calculation | undefined;
  const open = (everything: boolean): Calculation => {
    calculation = createCalculation(view, clock);
    calculation.markAtOpening(everything);
    return calculation;
  };
  const current = () => calculation ?? open(false);
  return {
    rebuild: (everything) => void open(everything),
    cellsChanged: (sheetId, area) => current().cellsChanged(sheetId, area),
    unsupported: () => current().unsupported(),
    recalculate: () => current().recalculate(),
    evaluate: (formula, at, origin) => current().evaluate(formula, at, origin ?? at),
  };
}
