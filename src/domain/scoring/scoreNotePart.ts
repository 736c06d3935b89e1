import type { QuarterIndex } from "./quarters";

/** One reason in the score note 得分说明; points and percentages out of 100, rounded as they are shown. */
export type ScoreNotePart =
  | { readonly kind: "unrated" }
  | { readonly kind: "score"; readonly quarter: QuarterIndex; readonly points: number }
  | { readonly kind: "late"; readonly days: number; readonly points: number }
  | { readonly kind: "notReported" }
  | { readonly kind: "behind"; readonly donePercent: number; readonly planPercent: number }
  | { readonly kind: "bonus"; readonly points: number }
  | { readonly kind: "chase"; readonly chases: number; readonly points: number };
