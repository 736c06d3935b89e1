/** Conditions that are known while the formula is built; the helpers below leave them out. */
export const TRUE = "TRUE";
export const FALSE = "FALSE";

/** A text constant: `say "x"` → `"say ""x"""`. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `IF(condition,yes,no)`, or the branch itself where the condition is known. */
export function choose(condition: string, yes: string, no: string): string {
  if (condition === TRUE) return yes;
  return condition === FALSE ? no : `IF(${condition},${yes},${no})`;
}

/** `AND(…)` without the conditions known to hold; `FALSE` where one is known to fail. */
export function all(...conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== TRUE);
  if (open.includes(FALSE)) return FALSE;
  return join("AND", open, TRUE);
}

/** `OR(…)` without the conditions known to fail; `TRUE` where one is known to hold. */
export function any(...conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== FALSE);
  if (open.includes(TRUE)) return TRUE;
  return join("OR", open, FALSE);
}

/** `NOT(…)`, worked out where the condition is known. */
export function not(condition: string): string {
  if (condition === TRUE) return FALSE;
  return condition === FALSE ? TRUE : `NOT(${condition})`;
}

function join(name: string, conditions: readonly string[], none: string): string {
  if (conditions.length === 0) return none;
  return conditions.length === 1 ? conditions[0]! : `${name}(${conditions.join(",")})`;
}
