import type { CategoryWeight } from "../scoring/categoryWeight";
import type { GroupScore } from "../scoring/groupScore";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import type { QuarterIndex } from "../scoring/quarters";
import type { GroupedRow } from "../scoring/scoreGroups";
import type { ExplanationStep } from "./explanation";

/** A row that counts for somebody, with its cells and its place in the list of all rows. */
export interface ExplainedMember extends GroupedRow {
  readonly position: number;
  readonly record: LedgerRecord;
}

/** What one row takes from the quarter's 100 points of a group. */
export interface RowLoss {
  readonly position: number;
  readonly score: number;
  /** 计分分值. */
  readonly weight: number;
  /** Points of the group's score; with those of the other rows they sum to 100 − score. */
  readonly lost: number;
  /** Why: progress below plan, days late. */
  readonly steps: readonly ExplanationStep[];
}

/** How a group's score of one quarter came about. */
export interface GroupQuarterExplanation {
  readonly quarter: QuarterIndex;
  /** Undefined = no row with weight is rated. */
  readonly score: number | undefined;
  /** Rated rows with weight. */
  readonly ratedCount: number;
  /** Sum of their weights. */
  readonly weight: number;
  /** With category weights: the category's mean where it is there. */
  readonly categories: readonly (CategoryWeight & { readonly mean: number })[];
  /** Rows that cost something, the most costly first. */
  readonly losses: readonly RowLoss[];
}

/** How every figure of a department, person or leader came about. */
export interface GroupExplanation {
  readonly score: GroupScore;
  readonly quarters: readonly GroupQuarterExplanation[];
  /** From the quarters to total, band and rank. */
  readonly steps: readonly ExplanationStep[];
}
