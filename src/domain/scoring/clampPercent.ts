/** A typed percentage in its sheet's unit: above 100 % counts as 100 %, below 0 as 0 (LEDGER.md, "Percent"). */
export function clampPercent(value: number, fullPercent: number): number {
  return Math.max(0, Math.min(fullPercent, value));
}
