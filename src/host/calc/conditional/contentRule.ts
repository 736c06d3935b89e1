import type { CalcValue } from "../types";
import { isError } from "../values/operand";
import type { RuleKind } from "./ruleScope";

/** `containsBlanks`: nothing, or spaces only. */
export const containsBlanksRule: RuleKind = () => isBlank;
/** `notContainsBlanks`: something other than spaces. */
export const notContainsBlanksRule: RuleKind = () => (value) => !isError(value) && !isBlank(value);
/** `containsErrors`: an error value. */
export const containsErrorsRule: RuleKind = () => (value) => isError(value);
/** `notContainsErrors`: anything but an error value. */
export const notContainsErrorsRule: RuleKind = () => (value) => !isError(value);

function isBlank(value: CalcValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
