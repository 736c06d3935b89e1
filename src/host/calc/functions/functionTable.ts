import { ACCRUED_INTEREST } from "./accruedInterest";
import { AGGREGATE_FUNCTIONS } from "./aggregates";
import { ANNUITY_FUNCTIONS } from "./annuities";
import { BOND_FUNCTIONS } from "./bonds";
import { CASH_FLOW_FUNCTIONS } from "./cashFlows";
import { CELL_INFORMATION } from "./cellInformation";
import { COMBINATORIC_FUNCTIONS } from "./combinatorics";
import { COMPLEX_FUNCTIONS } from "./complexNumbers";
import { CONDITIONAL_AGGREGATES } from "./conditionalAggregates";
import { CONTINUOUS_DISTRIBUTIONS } from "./continuousDistributions";
import { CORRELATION_FUNCTIONS } from "./correlation";
import { COUPON_FUNCTIONS } from "./couponFunctions";
import { DATABASE_FUNCTIONS } from "./database";
import { DATE_FUNCTIONS } from "./dates";
import type { FunctionDefinition } from "./definition";
import { DEPRECIATION_FUNCTIONS } from "./depreciation";
import { DESCRIPTIVE_FUNCTIONS } from "./descriptive";
import { DISCOUNT_SECURITIES } from "./discountSecurities";
import { DISCRETE_DISTRIBUTIONS } from "./discreteDistributions";
import { DYNAMIC_ARRAY_FUNCTIONS } from "./dynamicArrays";
import { HYPOTHESIS_TESTS } from "./hypothesisTests";
import { INFORMATION_FUNCTIONS } from "./information";
import { LIBRARY_FUNCTIONS } from "./libraryFunctions";
import { LOGICAL_FUNCTIONS } from "./logical";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { MATH_FUNCTIONS } from "./math";
import { MATRIX_FUNCTIONS } from "./matrixFunctions";
import { NORMAL_DISTRIBUTIONS } from "./normalDistributions";
import { NUMBER_BASE_FUNCTIONS } from "./numberBases";
import { NUMERAL_FUNCTIONS } from "./numerals";
import { ODD_BOND_FUNCTIONS } from "./oddBonds";
import { PIVOT_FUNCTIONS } from "./pivotData";
import { RANDOM_FUNCTIONS } from "./random";
import { REFERENCE_FUNCTIONS } from "./references";
import { REGRESSION_FUNCTIONS } from "./regression";
import { SAMPLE_DISTRIBUTIONS } from "./sampleDistributions";
import { STATISTICAL_FUNCTIONS } from "./statistics";
import { SUBTOTAL_FUNCTIONS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";
import { TEXT_BYTE_FUNCTIONS } from "./textBytes";
import { TRIGONOMETRY_FUNCTIONS } from "./trigonometry";
import { UNIT_FUNCTIONS } from "./unitConversion";
import { WORKING_DAY_FUNCTIONS } from "./workingDays";

/** Every function known here; families do not overlap. */
const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    ACCRUED_INTEREST,
    AGGREGATE_FUNCTIONS,
    ANNUITY_FUNCTIONS,
    BOND_FUNCTIONS,
    CASH_FLOW_FUNCTIONS,
    CELL_INFORMATION,
    COMBINATORIC_FUNCTIONS,
    COMPLEX_FUNCTIONS,
    CONDITIONAL_AGGREGATES,
    CONTINUOUS_DISTRIBUTIONS,
    CORRELATION_FUNCTIONS,
    COUPON_FUNCTIONS,
    DATABASE_FUNCTIONS,
    DATE_FUNCTIONS,
    DEPRECIATION_FUNCTIONS,
    DESCRIPTIVE_FUNCTIONS,
    DISCOUNT_SECURITIES,
    DISCRETE_DISTRIBUTIONS,
    DYNAMIC_ARRAY_FUNCTIONS,
    HYPOTHESIS_TESTS,
    INFORMATION_FUNCTIONS,
    LIBRARY_FUNCTIONS,
    LOGICAL_FUNCTIONS,
    LOOKUP_FUNCTIONS,
    MATH_FUNCTIONS,
    MATRIX_FUNCTIONS,
    NORMAL_DISTRIBUTIONS,
    NUMBER_BASE_FUNCTIONS,
    NUMERAL_FUNCTIONS,
    ODD_BOND_FUNCTIONS,
    PIVOT_FUNCTIONS,
    RANDOM_FUNCTIONS,
    REFERENCE_FUNCTIONS,
    REGRESSION_FUNCTIONS,
    SAMPLE_DISTRIBUTIONS,
    STATISTICAL_FUNCTIONS,
    SUBTOTAL_FUNCTIONS,
    TEXT_FUNCTIONS,
    TEXT_BYTE_FUNCTIONS,
    TRIGONOMETRY_FUNCTIONS,
    UNIT_FUNCTIONS,
    WORKING_DAY_FUNCTIONS,
  ].flatMap((family) => Object.entries(family))
);

/** The function of that name in upper case, without `_xlfn.`; undefined when it is not known here. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}

/** The names of all functions known here, in upper case. */
export function functionNames(): readonly string[] {
  return [...FUNCTIONS.keys()];
}
