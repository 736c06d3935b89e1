import type { CalcError } from "../types";

/** Excel's error values (https://support.microsoft.com/office/error-type-function-10958677-7c8d-44f7-ae77-b9a9ee6eefaa). */
export const CALC_ERRORS = {
  null: { error: "#NULL!" },
  divisionByZero: { error: "#DIV/0!" },
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  number: { error: "#NUM!" },
  notAvailable: { error: "#N/A" },
  calculation: { error: "#CALC!" },
} as const satisfies Record<string, CalcError>;

const BY_TEXT: ReadonlyMap<string, CalcError> = new Map(
  Object.values(CALC_ERRORS).map((error) => [error.error, error])
);

/** The error value written as `text` (`#N/A`, any case); #VALUE! when it is none that is known. */
export function calcErrorOf(text: string): CalcError {
  return BY_TEXT.get(text.toUpperCase()) ?? CALC_ERRORS.value;
}
