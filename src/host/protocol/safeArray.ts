/** A one-dimensional SAFEARRAY of COM as office.js reads it. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
}

/** Wraps values as a SAFEARRAY. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => values.length - 1,
  };
}
