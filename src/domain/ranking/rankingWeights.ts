import type { CellValue } from "../model/cellValue";
import { RANKING_INPUTS } from "./rankingColumns";
import type { RankingWeights } from "./rankInClasses";

/** Position of the typed weight in a line of tblRankWeights. */
const WEIGHT_COLUMN = 1;

/** The weights in force, from the table's lines in the order of the inputs: what is no positive number weighs nothing. */
export function rankingWeights(rows: readonly (readonly CellValue[])[]): RankingWeights {
  const [democracy = 0, performance = 0, self = 0, inspection = 0, leader = 0, test = 0] =
    RANKING_INPUTS.map((_, row) => {
      const value = rows[row]?.[WEIGHT_COLUMN];
      return typeof value === "number" ? Math.max(0, value) : 0;
    });
  return { democracy, performance, self, inspection, leader, test };
}
