import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "./calcErrors";
import { numberToText, textToNumber } from "./numberText";

/**
 * A value where a number is wanted: blank is 0, TRUE is 1, text that reads as a number or date is
 * taken; other text gives #VALUE!, an error stays
 * (https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a, "How Excel converts values").
 */
export function toNumber(value: CalcValue, date1904: boolean): number | CalcError {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return textToNumber(value, date1904) ?? CALC_ERRORS.value;
    default:
      return value === null ? 0 : value;
  }
}

/** A value where text is wanted: blank is empty, numbers in General with 15 digits; an error stays. */
export function toText(value: CalcValue): string | CalcError {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberToText(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return value === null ? "" : value;
  }
}

/** A value where TRUE or FALSE is wanted: only the words themselves count among texts; an error stays. */
export function toBoolean(value: CalcValue): boolean | CalcError {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string": {
      const word = value.toUpperCase();
      return word === "TRUE" ? true : word === "FALSE" ? false : CALC_ERRORS.value;
    }
    default:
      return value === null ? false : value;
  }
}
