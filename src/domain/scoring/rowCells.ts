import type { CellValue } from "../model/cellValue";
import type { FormulaField } from "../model/fields";
import type { WorkbookWords } from "../model/workbookWords";
import { earnedPoints } from "./earnedPoints";
import type { LightLine } from "./lightWord";
import { lightWord } from "./lightWord";
import type { RowScore } from "./rowScore";
import { scoreNoteText } from "./scoreNoteText";

/** What the formula columns of a row show for its score; a figure that is missing shows as `""`. */
export function rowCells(
  row: RowScore,
  words: WorkbookWords,
  lights: readonly LightLine[]
): Readonly<Record<FormulaField, CellValue>> {
  const shown = (figure: number | undefined): CellValue => figure ?? "";
  const earned = (figure: number | undefined): CellValue =>
    shown(earnedPoints(row.pointsCounted, figure));
  return {
    dueDate: shown(row.dueDate),
    planInForce1: shown(row.planInForce?.[0]),
    planInForce2: shown(row.planInForce?.[1]),
    planInForce3: shown(row.planInForce?.[2]),
    planInForce4: shown(row.planInForce?.[3]),
    doneInForce1: shown(row.doneInForce?.[0]),
    doneInForce2: shown(row.doneInForce?.[1]),
    doneInForce3: shown(row.doneInForce?.[2]),
    doneInForce4: shown(row.doneInForce?.[3]),
    planNow: shown(row.planNow),
    doneNow: shown(row.doneNow),
    status: row.status === "" ? "" : words.statuses[row.status],
    light: lightWord(row.status, lights, words),
    daysLate: shown(row.daysLate),
    pointsCounted: shown(row.pointsCounted),
    score1: shown(row.scores[0]),
    score2: shown(row.scores[1]),
    score3: shown(row.scores[2]),
    score4: shown(row.scores[3]),
    bonusCounted: shown(row.bonusCounted),
    penaltyCounted: shown(row.penaltyCounted),
    earned1: earned(row.scores[0]),
    earned2: earned(row.scores[1]),
    earned3: earned(row.scores[2]),
    earned4: earned(row.scores[3]),
    bonusEarned: earned(row.bonusCounted),
    penaltyEarned: earned(row.penaltyCounted),
    scoreYear: shown(row.scoreYear),
    scoreNote: scoreNoteText(row.note, words),
  };
}
