import type { ColumnProposal } from "../../actions/types";

/** Below this a reading is a doubt (ColumnProposal.confidence). */
export const DOUBT_BELOW = 0.6;

/** Below this a reading is only fairly sure; assumption: it changes one word in the pane, nothing else. */
const SURE_FROM = 0.85;

export type ConfidenceLevel = "high" | "medium" | "low";

/** 有把握, 较有把握 or 请确认. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence < DOUBT_BELOW) return "low";
  return confidence < SURE_FROM ? "medium" : "high";
}

/** 0-based sheet columns in the order of the list: doubts first, each part from left to right. */
export function columnOrder(columns: readonly ColumnProposal[]): readonly number[] {
  const byPlace = [...columns].sort((one, other) => one.columnIndex - other.columnIndex);
  const doubts = byPlace.filter((column) => column.confidence < DOUBT_BELOW);
  const rest = byPlace.filter((column) => column.confidence >= DOUBT_BELOW);
  return [...doubts, ...rest].map((column) => column.columnIndex);
}
