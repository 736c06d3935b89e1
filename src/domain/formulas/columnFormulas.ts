import type { FormulaField } from "../model/fields";
import type { ColumnFormula } from "./columnFormula";
import { bonusCountedFormula } from "./columns/bonusCountedFormula";
import { daysLateFormula } from "./columns/daysLateFormula";
import { doneInForceFormula } from "./columns/doneInForceFormula";
import { doneNowFormula } from "./columns/doneNowFormula";
import { dueDateFormula } from "./columns/dueDateFormula";
import { earnedFormula } from "./columns/earnedFormula";
import { lightFormula } from "./columns/lightFormula";
import { penaltyCountedFormula } from "./columns/penaltyCountedFormula";
import { planInForceFormula } from "./columns/planInForceFormula";
import { planNowFormula } from "./columns/planNowFormula";
import { pointsCountedFormula } from "./columns/pointsCountedFormula";
import { quarterScoreFormula } from "./columns/quarterScoreFormula";
import { scoreNoteFormula } from "./columns/scoreNoteFormula";
import { scoreYearFormula } from "./columns/scoreYearFormula";
import { statusFormula } from "./columns/statusFormula";

/** How every formula column is written. */
export const COLUMN_FORMULAS: Readonly<Record<FormulaField, ColumnFormula>> = {
  dueDate: dueDateFormula,
  planInForce1: planInForceFormula(1),
  planInForce2: planInForceFormula(2),
  planInForce3: planInForceFormula(3),
  planInForce4: planInForceFormula(4),
  doneInForce1: doneInForceFormula(1),
  doneInForce2: doneInForceFormula(2),
  doneInForce3: doneInForceFormula(3),
  doneInForce4: doneInForceFormula(4),
  planNow: planNowFormula,
  doneNow: doneNowFormula,
  status: statusFormula,
  light: lightFormula,
  daysLate: daysLateFormula,
  pointsCounted: pointsCountedFormula,
  score1: quarterScoreFormula(1),
  score2: quarterScoreFormula(2),
  score3: quarterScoreFormula(3),
  score4: quarterScoreFormula(4),
  bonusCounted: bonusCountedFormula,
  penaltyCounted: penaltyCountedFormula,
  earned1: earnedFormula("score1"),
  earned2: earnedFormula("score2"),
  earned3: earnedFormula("score3"),
  earned4: earnedFormula("score4"),
  bonusEarned: earnedFormula("bonusCounted"),
  penaltyEarned: earnedFormula("penaltyCounted"),
  scoreYear: scoreYearFormula,
  scoreNote: scoreNoteFormula,
};
