import { AGGREGATE_FUNCTIONS } from "./aggregates";
import { CONDITIONAL_AGGREGATES } from "./conditionalAggregates";
import { DATE_FUNCTIONS } from "./dates";
import type { FunctionDefinition } from "./definition";
import { DYNAMIC_ARRAY_FUNCTIONS } from "./dynamicArrays";
import { INFORMATION_FUNCTIONS } from "./information";
import { libraryFunction } from "./libraryFunctions";
import { LOGICAL_FUNCTIONS } from "./logical";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { MATH_FUNCTIONS } from "./math";
import { REFERENCE_FUNCTIONS } from "./references";
import { STATISTICAL_FUNCTIONS } from "./statistics";
import { SUBTOTAL_FUNCTIONS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";
import { WORKING_DAY_FUNCTIONS } from "./workingDays";

/** Every function written here; families do not overlap. */
const OWN_FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    LOGICAL_FUNCTIONS,
    INFORMATION_FUNCTIONS,
    MATH_FUNCTIONS,
    AGGREGATE_FUNCTIONS,
    CONDITIONAL_AGGREGATES,
    STATISTICAL_FUNCTIONS,
    SUBTOTAL_FUNCTIONS,
    LOOKUP_FUNCTIONS,
    REFERENCE_FUNCTIONS,
    DYNAMIC_ARRAY_FUNCTIONS,
    TEXT_FUNCTIONS,
    DATE_FUNCTIONS,
    WORKING_DAY_FUNCTIONS,
  ].flatMap((family) => Object.entries(family))
);

/** The function of that name in upper case, without `_xlfn.`: ours first, then the library's; undefined when neither knows it. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return OWN_FUNCTIONS.get(name) ?? libraryFunction(name);
}
