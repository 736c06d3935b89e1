import type { Basis } from "./dayCount";

/** How a security counts its periods of interest. */
export interface SecurityPeriod {
  /** Coupons a year: 1, 2 or 4. */
  readonly frequency: number;
  readonly basis: Basis;
  readonly date1904: boolean;
}
