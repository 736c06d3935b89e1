/**
 * Whether a formula (with or without `=`) reads what a copy of its sheet in another workbook does not have:
 * other sheets, table columns, and names that `isKnown` does not know.
 */
export function readsElsewhere(
  formula: string | undefined,
  isKnown: (name: string) => boolean = () => false
): boolean {
  const bare = (formula ?? "").replace(/"(?:[^"]|"")*"/g, "");
  if (bare.includes("!") || bare.includes("[")) return true;
  // What stands before a bracket is a function.
  const words = bare.match(/[\p{L}_\\$][\p{L}\p{N}_.$]*(?!\w*\()/gu) ?? [];
  return words.some((word) => !REFERENCE.test(word) && !isKnown(word));
}

const REFERENCE = /^(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|TRUE|FALSE)$/i;
