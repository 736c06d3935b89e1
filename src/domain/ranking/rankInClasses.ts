import { markOf } from "../appraisal/markOf";
import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import { excelRound } from "../scoring/excelRound";
import { groupKey } from "../scoring/groupKey";
import { weightedMean } from "../scoring/weightedMean";
import { RANKING_INPUTS, type RankingInput } from "./rankingColumns";

/** What the inputs weigh; only their proportions matter. */
export type RankingWeights = Readonly<Record<RankingInput, number>>;

/** A unit or person of 分类排位 with what was typed for it. */
export interface RankingLine {
  /** 类别; blank is a class of its own. */
  readonly className: CellValue;
  readonly name: CellValue;
  readonly inputs: Readonly<Record<RankingInput, CellValue>>;
}

/** What a line comes to. */
export interface RankingResult {
  /** Weight of the inputs that count. */
  readonly weightInForce: number;
  /** Rounded to 2 places; undefined where nothing counts. */
  readonly total: number | undefined;
  /** Competition rank within the class: 1, 2, 2, 4. */
  readonly rank: number | undefined;
  readonly isTied: boolean;
}

/**
 * 分类排位: the weighted mean of the inputs of each line, an input without a mark giving its weight to the
 * rest, and its rank among the lines of its class (濮阳, domain/scoring.md 29).
 */
export function rankInClasses(
  lines: readonly RankingLine[],
  weights: RankingWeights
): readonly RankingResult[] {
  const totals = lines.map(({ inputs }) => totalOf(inputs, weights));
  return lines.map((line, at) => {
    const total = totals[at];
    const classOf = classKey(line);
    const weightInForce = RANKING_INPUTS.reduce(
      (sum, input) => sum + (markOf(line.inputs[input]) === undefined ? 0 : weights[input]),
      0
    );
    if (total === undefined || classOf === undefined) {
      return { weightInForce, total, rank: undefined, isTied: false };
    }
    const others = totals.flatMap((other, row) =>
      other !== undefined && classKey(lines[row]!) === classOf ? [other] : []
    );
    const rank = others.filter((other) => other > total).length + 1;
    return { weightInForce, total, rank, isTied: others.filter((o) => o === total).length > 1 };
  });
}

function totalOf(inputs: RankingLine["inputs"], weights: RankingWeights): number | undefined {
  const mean = weightedMean(
    RANKING_INPUTS.map((input) => ({ weight: weights[input], value: markOf(inputs[input]) }))
  );
  return mean === undefined ? undefined : excelRound(mean, 2);
}

/** Undefined where the class is an error: nothing can be compared with it. */
function classKey({ className }: RankingLine): string | undefined {
  return isErrorText(className) ? undefined : groupKey(String(className));
}
