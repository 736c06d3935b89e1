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

/** 0-based sheet columns that are in doubt. */
export function doubtfulColumns(columns: readonly ColumnProposal[]): readonly number[] {
  return columns
    .filter(({ confidence }) => confidence < DOUBT_BELOW)
    .map(({ columnIndex }) => columnIndex);
}

/** The columns of a table as the pane lists them, each part from left to right. */
export interface ColumnParts {
  readonly doubtful: readonly ColumnProposal[];
  /** Read as a field with confidence. */
  readonly sure: readonly ColumnProposal[];
  /** No field, and no doubt about that. */
  readonly rest: readonly ColumnProposal[];
}

/** Columns by how sure their reading is; `doubts` (0-based sheet columns) stay doubts once they were. */
export function columnParts(
  columns: readonly ColumnProposal[],
  doubts: readonly number[]
): ColumnParts {
  const byPlace = [...columns].sort((one, other) => one.columnIndex - other.columnIndex);
  const isDoubt = ({ columnIndex }: ColumnProposal): boolean => doubts.includes(columnIndex);
  const known = byPlace.filter((column) => !isDoubt(column));
  return {
    doubtful: byPlace.filter(isDoubt),
    sure: known.filter(({ field }) => field !== undefined),
    rest: known.filter(({ field }) => field === undefined),
  };
}
