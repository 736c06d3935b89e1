import type { CellValue } from "../model/cellValue";
import { bandOf } from "./bandOf";
import { hasCategoryWeights } from "./categoryWeight";
import { earnedPoints } from "./earnedPoints";
import { excelRound } from "./excelRound";
import type { GroupExtras } from "./groupExtras";
import { groupKey } from "./groupKey";
import type { GroupNotePart } from "./groupNotePart";
import type { GroupScore } from "./groupScore";
import { SCORE_PLACES } from "./quarterScore";
import type { QuarterIndex } from "./quarters";
import { forEachQuarter } from "./quarters";
import type { RowScore } from "./rowScore";
import type { GroupedRow } from "./scoreGroups";
import type { ScoringSettings } from "./scoringSettings";
import { quarterWeightedMean, weightedMean } from "./weightedMean";

/** The rows of one department, person or leader. */
export interface GroupMembers {
  readonly name: string;
  readonly rows: readonly GroupedRow[];
  /** Rows that name others too and so count for nobody. */
  readonly shared: number;
}

/** The score of one group by itself; rank, ties and 结果运用 need the others and stay open. */
export function scoreGroup(
  { name, rows: members, shared }: GroupMembers,
  settings: ScoringSettings,
  extras: GroupExtras
): GroupScore {
  const rows = members.map(({ row }) => row);
  const scores = forEachQuarter((quarter) => rounded(quarterMean(members, quarter, extras)));
  const ledger = rounded(quarterWeightedMean(scores, settings.quarterWeights));
  const appraisal = rounded(extras.appraisals?.get(groupKey(name)));
  const entries = extras.entries.get(groupKey(name));
  const bonus = Math.min(
    settings.bonusCapTotal,
    excelRound(meanOfAll(rows, (row) => row.bonusCounted) + counted(entries?.bonus), SCORE_PLACES)
  );
  const penalty = excelRound(
    meanOfAll(rows, (row) => row.penaltyCounted) + counted(entries?.penalty),
    SCORE_PLACES
  );
  const total = totalOf({ ledger, appraisal, bonus, penalty }, settings);
  const counts = {
    rows: rows.length,
    rated: rows.filter((row) => row.scoreYear !== undefined).length,
  };
  return {
    name,
    ...counts,
    points: rows.reduce((sum, row) => sum + (row.pointsCounted ?? 0), 0),
    done: rows.filter((row) => row.status === "doneOnTime" || row.status === "doneLate").length,
    late: rows.filter((row) => row.status === "doneLate").length,
    overdue: rows.filter((row) => row.status === "overdue").length,
    scores,
    ledger,
    appraisal,
    bonus,
    penalty,
    total,
    band: total === undefined ? undefined : bandOf(total, settings),
    rank: undefined,
    isTied: false,
    use: undefined,
    note: noteOf(members, { ...counts, shared, appraisal }, extras),
  };
}

/** 季度得分 before rounding: the points-weighted mean, by category where categories have weights. */
function quarterMean(
  members: readonly GroupedRow[],
  quarter: QuarterIndex,
  { categories }: GroupExtras
): number | undefined {
  if (!hasCategoryWeights(categories)) return meanOf(members, (row) => row.scores[quarter]);
  return weightedMean(
    categories.map(({ category, weight }) => {
      const own = members.filter((member) => isOf(member, category));
      return { weight, value: meanOf(own, (row) => row.scores[quarter]) };
    })
  );
}

function isOf({ category }: GroupedRow, wanted: string): boolean {
  return category !== undefined && groupKey(category) === groupKey(wanted);
}

/** Points-weighted mean of a figure; undefined where no row with weight has it. */
function meanOf(
  members: readonly Pick<GroupedRow, "row">[],
  figure: (row: RowScore) => number | undefined
): number | undefined {
  let weight = 0;
  let earned = 0;
  for (const { row } of members) {
    const points = earnedPoints(row.pointsCounted, figure(row));
    if (points === undefined) continue;
    weight += row.pointsCounted ?? 0;
    earned += points;
  }
  return weight === 0 ? undefined : (100 * earned) / weight;
}

/** The same over rows that all have the figure; 0 where none has weight. */
function meanOfAll(
  rows: readonly RowScore[],
  figure: (row: RowScore) => number | undefined
): number {
  const members = rows.map((row) => ({ row }));
  return meanOf(members, figure) ?? 0;
}

/** Points typed beside the ledger; text, errors and what is below 0 count nothing and are findings. */
function counted(entry: CellValue | undefined): number {
  return typeof entry === "number" ? Math.max(0, entry) : 0;
}

function totalOf(
  {
    ledger,
    appraisal,
    bonus,
    penalty,
  }: Pick<GroupScore, "ledger" | "appraisal" | "bonus" | "penalty">,
  settings: ScoringSettings
): number | undefined {
  if (ledger === undefined) return undefined;
  const both = weightedMean([
    { weight: settings.ledgerShare, value: ledger },
    { weight: settings.appraisalShare, value: appraisal },
  ]);
  const base = appraisal === undefined ? ledger : (both ?? ledger);
  return Math.max(settings.floor, excelRound(base + bonus - penalty, SCORE_PLACES));
}

function noteOf(
  members: readonly GroupedRow[],
  figures: Pick<GroupScore, "rows" | "rated" | "appraisal"> & { readonly shared: number },
  { categories, appraisals }: GroupExtras
): readonly GroupNotePart[] {
  const weighted = categories.filter(({ weight }) => weight > 0);
  const inside = weighted.reduce(
    (sum, { category }) => sum + members.filter((member) => isOf(member, category)).length,
    0
  );
  const counts = [
    ["unrated", figures.rows - figures.rated],
    ["noWeight", members.filter(({ row }) => row.pointsCounted === 0).length],
    ["outsideCategories", weighted.length === 0 ? 0 : figures.rows - inside],
    ["shared", figures.shared],
  ] as const;
  const isUnappraised = appraisals !== undefined && figures.appraisal === undefined;
  return [
    ...(figures.rows === 0 ? [{ kind: "noRows" } as const] : []),
    ...counts.flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : [])),
    ...(isUnappraised ? [{ kind: "noAppraisal" } as const] : []),
  ];
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : excelRound(value, SCORE_PLACES);
}
