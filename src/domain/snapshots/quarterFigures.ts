import type { GroupScore } from "../scoring/groupScore";
import type { RowScore } from "../scoring/rowScore";
import type { QuarterNumber } from "./snapshotLine";

/** What a department has in one quarter; the score is out of 100. */
export interface QuarterFigures {
  readonly name: string;
  readonly rows: number;
  /** Rows with a score in this quarter. */
  readonly rated: number;
  readonly points: number;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  /** Undefined = 不参评 in this quarter. */
  readonly score: number | undefined;
  /** Competition rank by the quarter's score: 1, 2, 2, 4. */
  readonly rank: number | undefined;
  /** Another has the same score. */
  readonly isTied: boolean;
}

/**
 * The groups as they stand in one quarter, in their order. `rowsOf` gives the rows of a group: its own counts
 * of rated rows are of the whole year.
 */
export function quarterFigures(
  groups: readonly GroupScore[],
  quarter: QuarterNumber,
  rowsOf: (name: string) => readonly RowScore[]
): readonly QuarterFigures[] {
  const scoreOf = (group: GroupScore): number | undefined => group.scores[quarter - 1];
  return groups.map((group) => {
    const { name, rows, points, done, late, overdue } = group;
    const score = scoreOf(group);
    const better = groups.filter(
      (other) => score !== undefined && (scoreOf(other) ?? -Infinity) > score
    );
    return {
      name,
      rows,
      points,
      done,
      late,
      overdue,
      score,
      rated: rowsOf(name).filter(({ scores }) => scores[quarter - 1] !== undefined).length,
      isTied: score !== undefined && groups.filter((other) => scoreOf(other) === score).length > 1,
      rank: score === undefined ? undefined : better.length + 1,
    };
  });
}
