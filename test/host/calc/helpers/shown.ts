import type { CalcValue } from "../../../../src/host/calc/types";

/** A value as a test table writes it: error values as their text. */
export function shown(value: CalcValue): number | string | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}
