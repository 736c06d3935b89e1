/** Success with a value, or failure with a reason that is data (never prose). */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Failure>(reason: Failure): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return { ok: false, failure: reason };
}
