import { bandOf } from "./bandOf";
import { departmentKey } from "./departmentKey";
import { earnedPoints } from "./earnedPoints";
import { excelRound } from "./excelRound";
import type { GroupScore } from "./groupScore";
import { SCORE_PLACES } from "./quarterScore";
import { forEachQuarter } from "./quarters";
import type { RowScore } from "./rowScore";
import type { ScoringSettings } from "./scoringSettings";
import { quarterWeightedMean } from "./weightedMean";

/** A scored row and the department it counts for (departmentText); without one it counts for none. */
export interface GroupedRow {
  readonly department: string | undefined;
  readonly row: RowScore;
}

/**
 * Scores by department in the order of first appearance, by LEDGER.md, "Score of a department". There is
 * no appraisal 测评 yet: its weight goes to the ledger score. Each printed figure is rounded to 2 places
 * and the next is worked out from the rounded ones.
 */
export function scoreGroups(
  rows: readonly GroupedRow[],
  settings: ScoringSettings
): readonly GroupScore[] {
  const members = new Map<string, { readonly department: string; readonly own: RowScore[] }>();
  for (const { department, row } of rows) {
    if (department === undefined || !row.isRecord) continue;
    const known = members.get(departmentKey(department));
    if (known) known.own.push(row);
    else members.set(departmentKey(department), { department, own: [row] });
  }
  const groups = [...members.values()].map(({ department, own }) =>
    scoreGroup(department, own, settings)
  );
  return groups.map((group) => ({ ...group, rank: rankOf(group, groups) }));
}

function scoreGroup(
  department: string,
  rows: readonly RowScore[],
  settings: ScoringSettings
): GroupScore {
  const scores = forEachQuarter((quarter) => meanOf(rows, (row) => row.scores[quarter]));
  const ledger = rounded(quarterWeightedMean(scores, settings.quarterWeights));
  const bonus = Math.min(settings.bonusCapTotal, meanOf(rows, (row) => row.bonusCounted) ?? 0);
  const penalty = meanOf(rows, (row) => row.penaltyCounted) ?? 0;
  const total =
    ledger === undefined
      ? undefined
      : Math.max(settings.floor, excelRound(ledger + bonus - penalty, SCORE_PLACES));
  return {
    department,
    rows: rows.length,
    rated: rows.filter((row) => row.scoreYear !== undefined).length,
    points: rows.reduce((sum, row) => sum + (row.pointsCounted ?? 0), 0),
    done: rows.filter((row) => row.status === "doneOnTime" || row.status === "doneLate").length,
    late: rows.filter((row) => row.status === "doneLate").length,
    overdue: rows.filter((row) => row.status === "overdue").length,
    scores,
    ledger,
    bonus,
    penalty,
    total,
    band: total === undefined ? undefined : bandOf(total, settings),
    rank: undefined,
  };
}

/** Points-weighted mean of a figure, rounded; undefined where no row with weight has it. */
function meanOf(
  rows: readonly RowScore[],
  figure: (row: RowScore) => number | undefined
): number | undefined {
  let weight = 0;
  let earned = 0;
  for (const row of rows) {
    const points = earnedPoints(row.pointsCounted, figure(row));
    if (points === undefined) continue;
    weight += row.pointsCounted ?? 0;
    earned += points;
  }
  return weight === 0 ? undefined : rounded((100 * earned) / weight);
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : excelRound(value, SCORE_PLACES);
}

function rankOf(group: GroupScore, groups: readonly GroupScore[]): number | undefined {
  const { total } = group;
  if (total === undefined) return undefined;
  return groups.filter((other) => other.total !== undefined && other.total > total).length + 1;
}
