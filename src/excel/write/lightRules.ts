import type { Light } from "../../domain/model/statuses";

/**
 * Fill and font of each light: pale enough to read black print through, and told apart in grey print by
 * the word beside it (assumption; the fills are Excel's own "bad/good/neutral" family).
 */
export const LIGHT_COLOURS: Readonly<
  Record<Light, { readonly fill: string; readonly font: string }>
> = {
  red: { fill: "#FFC7CE", font: "#9C0006" },
  orange: { fill: "#FCD5B4", font: "#974706" },
  yellow: { fill: "#FFEB9C", font: "#7F6000" },
  green: { fill: "#C6EFCE", font: "#006100" },
  blue: { fill: "#BDD7EE", font: "#1F4E78" },
  grey: { fill: "#D9D9D9", font: "#404040" },
};

/** True for a conditional format of the add-in: its formula compares with a name LightRed, LightGreen … */
export function isOwnRule(formula: string): boolean {
  return /\bLight(?:Red|Orange|Yellow|Green|Blue|Grey)\b/i.test(formula);
}
