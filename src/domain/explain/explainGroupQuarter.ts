import { hasCategoryWeights } from "../scoring/categoryWeight";
import { excelRound } from "../scoring/excelRound";
import type { GroupExtras } from "../scoring/groupExtras";
import { groupKey } from "../scoring/groupKey";
import { SCORE_PLACES } from "../scoring/quarterScore";
import type { QuarterIndex } from "../scoring/quarters";
import type { ExplanationStep } from "./explanation";
import type { ExplainedMember, GroupQuarterExplanation, RowLoss } from "./groupExplanation";

/** The steps that cost a row points in a quarter. */
export type StepsOf = (
  member: ExplainedMember,
  quarter: QuarterIndex
) => readonly ExplanationStep[];

/** Rated rows that weigh against each other, and the share of the group's score that they make up. */
interface Part {
  readonly members: readonly ExplainedMember[];
  /** 0–1; the shares of all parts sum to 1. */
  readonly share: number;
}

/**
 * What each row takes from the 100 points of a group's quarter: its share of the weight times what it lacks
 * of 100, within its category where categories have weights (LEDGER.md, "Score of a department").
 */
export function explainGroupQuarter(
  members: readonly ExplainedMember[],
  quarter: QuarterIndex,
  score: number | undefined,
  { categories }: Pick<GroupExtras, "categories">,
  stepsOf: StepsOf
): GroupQuarterExplanation {
  const rated = members.filter((member) => isRated(member, quarter));
  const means = hasCategoryWeights(categories)
    ? categories.flatMap((line) => {
        const own = rated.filter(({ category }) => isSame(category, line.category));
        return own.length > 0 && line.weight > 0 ? [{ ...line, own }] : [];
      })
    : undefined;
  const weightSum = means?.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
  const parts: readonly Part[] = means
    ? means.map(({ own, weight }) => ({ members: own, share: weight / weightSum }))
    : [{ members: rated, share: 1 }];
  const counted = parts.flatMap((part) => part.members);
  return {
    quarter,
    score,
    ratedCount: counted.length,
    weight: weightOf(counted),
    categories: (means ?? []).map(({ category, weight, own }) => ({
      category,
      weight,
      mean: excelRound(meanOf(own, quarter), SCORE_PLACES),
    })),
    losses: parts
      .flatMap((part) => lossesOf(part, quarter, stepsOf))
      .sort((first, second) => second.lost - first.lost || first.position - second.position),
  };
}

function lossesOf(part: Part, quarter: QuarterIndex, stepsOf: StepsOf): readonly RowLoss[] {
  const weightSum = weightOf(part.members);
  return part.members.flatMap((member) => {
    const score = member.row.scores[quarter] ?? 0;
    const weight = member.row.pointsCounted ?? 0;
    const lost = (part.share * weight * (100 - score)) / weightSum;
    if (lost <= 0) return [];
    return [{ position: member.position, score, weight, lost, steps: stepsOf(member, quarter) }];
  });
}

function isRated({ row }: ExplainedMember, quarter: QuarterIndex): boolean {
  return row.scores[quarter] !== undefined && (row.pointsCounted ?? 0) > 0;
}

function isSame(category: string | undefined, wanted: string): boolean {
  return category !== undefined && groupKey(category) === groupKey(wanted);
}

function weightOf(members: readonly ExplainedMember[]): number {
  return members.reduce((sum, { row }) => sum + (row.pointsCounted ?? 0), 0);
}

function meanOf(members: readonly ExplainedMember[], quarter: QuarterIndex): number {
  const earned = members.reduce(
    (sum, { row }) => sum + (row.pointsCounted ?? 0) * (row.scores[quarter] ?? 0),
    0
  );
  return earned / weightOf(members);
}
