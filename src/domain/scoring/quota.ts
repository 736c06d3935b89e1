import { excelRound } from "./excelRound";

/** Places after which a product of share and count is binary noise (0.29 × 100 is 28.999…). */
const NOISE_PLACES = 6;

/** 名额: how many of the ranked a share holds, rounded down (LEDGER.md, "Quota = floor(quota × ranked)"). */
export function quota(share: number, ranked: number): number {
  return Math.floor(excelRound(share * ranked, NOISE_PLACES));
}
