import type { GroupScore } from "./groupScore";
import { quota } from "./quota";
import type { ScoringSettings } from "./scoringSettings";

/** How the ranked lie against the quotas 名额, which are reported and never enforced. */
export interface GroupSummary {
  /** Groups with a total. */
  readonly ranked: number;
  readonly excellent: QuotaCount;
  readonly good: QuotaCount;
  /** Names by what the result is used for 结果运用. */
  readonly praise: readonly string[];
  /** Share the last place of the quota; the office decides. */
  readonly praiseTied: readonly string[];
  readonly talk: readonly string[];
}

/** Groups in a band and how many the quota holds. */
export interface QuotaCount {
  readonly count: number;
  readonly places: number;
}

/** Counts and lists over the groups of one kind, in their order. */
export function groupSummary(
  groups: readonly GroupScore[],
  settings: ScoringSettings
): GroupSummary {
  const ranked = groups.filter(({ total }) => total !== undefined).length;
  const inBand = (band: GroupScore["band"]): number =>
    groups.filter((group) => group.band === band).length;
  const used = (use: GroupScore["use"]): readonly string[] =>
    groups.filter((group) => group.use === use).map(({ name }) => name);
  return {
    ranked,
    excellent: { count: inBand("excellent"), places: quota(settings.quotaExcellent, ranked) },
    good: { count: inBand("good"), places: quota(settings.quotaGood, ranked) },
    praise: used("praise"),
    praiseTied: used("praiseTied"),
    talk: used("talk"),
  };
}
