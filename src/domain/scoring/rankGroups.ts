import type { GroupScore, GroupUse } from "./groupScore";
import { quota } from "./quota";
import type { ScoringSettings } from "./scoringSettings";

/**
 * Gives each rated group its competition rank among the others, whether it is tied, and what its result is
 * used for 结果运用. Quotas are reported, never enforced (LEDGER.md, "Score of a department").
 */
export function rankGroups(
  groups: readonly GroupScore[],
  settings: ScoringSettings
): readonly GroupScore[] {
  const totals = groups.flatMap(({ total }) => total ?? []);
  return groups.map((group) => {
    const { total } = group;
    if (total === undefined) return group;
    const rank = totals.filter((other) => other > total).length + 1;
    const sharing = totals.filter((other) => other === total).length;
    const below = totals.filter((other) => other < total).length;
    const places = quota(settings.quotaExcellent, totals.length);
    const use = useOf(group, { rank, sharing, below, places, total }, settings);
    return { ...group, rank, isTied: sharing > 1, use };
  });
}

interface Standing {
  readonly total: number;
  readonly rank: number;
  /** Groups with this total, itself included. */
  readonly sharing: number;
  /** Groups with a lower total. */
  readonly below: number;
  /** Quota 名额 of 优秀. */
  readonly places: number;
}

/** 约谈 goes before 评优: who must be talked to is not proposed (一票否决, domain/scoring.md, rule engine 5). */
function useOf(
  { overdue }: GroupScore,
  { total, rank, sharing, below, places }: Standing,
  { talkBelow, talkOverdue, talkLast, praiseFrom }: ScoringSettings
): GroupUse | undefined {
  const isLate = talkOverdue > 0 && overdue >= talkOverdue;
  if (total < talkBelow || isLate || below < talkLast) return "talk";
  if (total < praiseFrom || rank > places) return undefined;
  return rank + sharing - 1 <= places ? "praise" : "praiseTied";
}
