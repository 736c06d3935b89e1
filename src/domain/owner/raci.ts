import type { RoleWord } from "./roleWords";

/** Responsible, accountable, consulted, informed: the letters of a RACI chart and their roles here. */
const ROLES: Readonly<Record<string, RoleWord>> = {
  r: { role: "responsible" },
  a: { role: "responsible" },
  c: { role: "support" },
  i: { role: "addressee" },
};
const LETTER = /(?<![a-z\d])([a-z])\s*:/g;

/**
 * What the letters before the colons of a cell mean, where they are those of a RACI chart: R: Tom; A: Anna;
 * C: Legal. A and B alone are the posts of AB岗, and so no letters of a chart.
 */
export function raciRoles(plain: string): (letter: string) => RoleWord | undefined {
  const letters = new Set([...plain.matchAll(LETTER)].map((match) => match[1] ?? ""));
  const isChart = letters.size > 1 && [...letters].every((letter) => letter in ROLES);
  return (letter) => (isChart ? ROLES[letter] : undefined);
}
