import type { DaySerial } from "../calendar/daySerial";
import type { WorkbookWords } from "../model/workbookWords";
import type { GroupExtras } from "../scoring/groupExtras";
import { groupKey } from "../scoring/groupKey";
import type { GroupScore } from "../scoring/groupScore";
import { QUARTER_INDEXES, forEachQuarter } from "../scoring/quarters";
import { scoreGroups } from "../scoring/scoreGroups";
import type { ScoringSettings } from "../scoring/scoringSettings";
import { quarterWeightedMean } from "../scoring/weightedMean";
import { explainGroupQuarter, type StepsOf } from "./explainGroupQuarter";
import { explainRow } from "./explainRow";
import type { ExplanationStep } from "./explanation";
import type { ExplainedMember, GroupExplanation } from "./groupExplanation";

/** Everything that the score of a group depends on besides its name. */
export interface GroupsGiven {
  /** All rows of all ledgers, also those that count for others. */
  readonly rows: readonly ExplainedMember[];
  readonly settings: ScoringSettings;
  readonly extras: GroupExtras;
  readonly asOf: DaySerial;
  readonly kinds: WorkbookWords["deadlineKinds"];
}

/**
 * Explains the groups of one kind, in the order of first appearance; rows are explained only for the group
 * that is asked for. `explain` gives undefined for a name that has no rows.
 */
export function groupExplainer(given: GroupsGiven): {
  readonly groups: readonly GroupScore[];
  readonly explain: (name: string) => GroupExplanation | undefined;
} {
  const groups = scoreGroups(given.rows, given.settings, given.extras);
  return {
    groups,
    explain(name) {
      const score = groups.find((group) => groupKey(group.name) === groupKey(name));
      return score && explainGroup(score, groups, given);
    },
  };
}

function explainGroup(
  score: GroupScore,
  groups: readonly GroupScore[],
  { rows, settings, extras, asOf, kinds }: GroupsGiven
): GroupExplanation {
  const key = groupKey(score.name);
  const members = rows.filter(({ name }) => name !== undefined && groupKey(name) === key);
  const stepsOf: StepsOf = ({ record }, quarter) =>
    (explainRow(record, settings, asOf, kinds)?.quarters[quarter]?.steps ?? []).filter(isCost);
  return {
    score,
    quarters: forEachQuarter((quarter) =>
      explainGroupQuarter(members, quarter, score.scores[quarter], extras, stepsOf)
    ),
    steps: totalSteps(score, groups, settings, extras),
  };
}

/** Progress below the plan, and days late. */
function isCost({ id, points }: ExplanationStep): boolean {
  return id === "quarter.progress" ? (points ?? 0) < 100 : (points ?? 0) < 0;
}

function totalSteps(
  score: GroupScore,
  groups: readonly GroupScore[],
  settings: ScoringSettings,
  extras: GroupExtras
): readonly ExplanationStep[] {
  const { ledger, total } = score;
  if (ledger === undefined || total === undefined) return [{ id: "group.unrated", params: {} }];
  return [
    meanStep(score, ledger, settings),
    ...appraisalSteps(score, ledger, settings),
    ...bonusSteps(score, settings, extras),
    ...penaltySteps(score),
    { id: "group.total", params: { score: total } },
    ...floorStep(score, total, settings),
    ...rankSteps(score, groups),
  ];
}

function meanStep(score: GroupScore, ledger: number, settings: ScoringSettings): ExplanationStep {
  const rated = QUARTER_INDEXES.filter((quarter) => score.scores[quarter] !== undefined);
  const figures = rated.map(
    (quarter) => `${score.scores[quarter]}×${settings.quarterWeights[quarter]}`
  );
  return {
    id: "group.mean",
    params: {
      figures: figures.join("＋"),
      weights: rated.map((quarter) => settings.quarterWeights[quarter]).join("＋"),
      score: ledger,
    },
    points: quarterWeightedMean(score.scores, settings.quarterWeights) ?? 0,
  };
}

/** 测评 takes its share from the ledger score; without one its weight goes to the ledger. */
function appraisalSteps(
  { appraisal }: GroupScore,
  ledger: number,
  { ledgerShare, appraisalShare }: ScoringSettings
): readonly ExplanationStep[] {
  if (appraisal === undefined) return [];
  const params = { ledger, appraisal, ledgerShare, appraisalShare };
  return [{ id: "group.appraisal", params, setting: "appraisalShare" }];
}

function bonusSteps(
  { name, bonus }: GroupScore,
  { bonusCapTotal }: ScoringSettings,
  { entries }: GroupExtras
): readonly ExplanationStep[] {
  if (bonus === 0) return [];
  const other = entries.get(groupKey(name))?.bonus;
  const params = { score: bonus, other: typeof other === "number" ? other : 0 };
  return bonus === bonusCapTotal
    ? [{ id: "group.bonusCapped", params, points: bonus, setting: "bonusCapTotal" }]
    : [{ id: "group.bonus", params, points: bonus }];
}

function penaltySteps({ penalty }: GroupScore): readonly ExplanationStep[] {
  if (penalty === 0) return [];
  return [{ id: "group.penalty", params: { score: penalty }, points: -penalty }];
}

function floorStep(
  { ledger, bonus, penalty, appraisal }: GroupScore,
  total: number,
  { floor }: ScoringSettings
): readonly ExplanationStep[] {
  const isLifted = appraisal === undefined && (ledger ?? 0) + bonus - penalty < floor;
  return isLifted && total === floor
    ? [{ id: "floor", params: { score: floor }, setting: "floor" }]
    : [];
}

function rankSteps(
  { rank, total, name }: GroupScore,
  groups: readonly GroupScore[]
): readonly ExplanationStep[] {
  if (rank === undefined) return [];
  const of = groups.filter((group) => group.total !== undefined).length;
  const tied = groups
    .filter((group) => group.total === total && group.name !== name)
    .map((group) => group.name);
  if (tied.length === 0) return [{ id: "group.rank", params: { rank, of } }];
  return [{ id: "group.rankTied", params: { rank, of, names: tied.join("\n") } }];
}
