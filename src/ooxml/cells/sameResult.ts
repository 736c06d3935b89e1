import type { Scalar } from "../types";
import { sameScalar } from "./CellRecord";

/** Excel calculates with 15 significant digits; files hold 17 (Excel specifications and limits). */
const SIGNIFICANT_DIGITS = 15;

/** Whether two calculated results are the same as Excel shows them. */
export function sameResult(left: Scalar, right: Scalar): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return (
      left === right ||
      left.toPrecision(SIGNIFICANT_DIGITS) === right.toPrecision(SIGNIFICANT_DIGITS)
    );
  }
  return sameScalar(left, right);
}
