import type { FieldId } from "../model/fields";
import type { Status } from "../model/statuses";
import type { GroupColumn } from "../scoring/groupCells";
import { TYPED_GROUP_COLUMNS } from "../scoring/groupCells";
import { ANY_NUMBER, criterionOf } from "./criterionFormula";
import { CATEGORY_WEIGHT_SUM } from "./derivedNames";
import { filledText } from "./filledText";
import { quoted } from "./formulaText";
import type { GroupExpressions } from "./groupExpressions";
import { groupExpressions } from "./groupExpressions";
import type { GroupFormulaContext } from "./groupFormulaContext";
import { groupNoteFormula, sharedFormula } from "./groupNoteFormula";
import { groupUseFormula } from "./groupUseFormula";
import { wholeColumn } from "./structuredReference";
import { weightedQuarters } from "./weightedQuarters";

export type GroupFormulaColumn = Exclude<GroupColumn, (typeof TYPED_GROUP_COLUMNS)[number]>;

/**
 * The formulas of a table of 得分 (one line a department, person or leader, whose name is a typed value),
 * beginning with `=`; the same definitions as scoring/scoreGroups.ts. Ledgers without the columns are left
 * out; throws where none has them. Works in Excel 2013 and later, WPS and LibreOffice, without array entry.
 */
export function buildGroupFormulas(
  context: GroupFormulaContext
): Readonly<Record<GroupFormulaColumn, string>> {
  const group = groupExpressions(context);
  return {
    rows: `=${countOf(group, "pointsCounted", ANY_NUMBER)}`,
    rated: `=${countOf(group, "scoreYear", ANY_NUMBER)}`,
    points: `=${group.sum(({ column, isOwn }) => `SUMIFS(${column("pointsCounted")},${isOwn})`)}`,
    done: statusFormula(group, ["doneOnTime", "doneLate"]),
    late: statusFormula(group, ["doneLate"]),
    overdue: statusFormula(group, ["overdue"]),
    score1: quarterFormula(group, "earned1"),
    score2: quarterFormula(group, "earned2"),
    score3: quarterFormula(group, "earned3"),
    score4: quarterFormula(group, "earned4"),
    ledger: ledgerFormula(group),
    appraisal: appraisalFormula(group),
    bonus: `=MIN(BonusCapTotalInForce,${withEntry(group, "bonusEarned", "otherBonus")})`,
    penalty: `=${withEntry(group, "penaltyEarned", "otherPenalty")}`,
    total: totalFormula(group),
    band: bandFormula(group),
    rank: rankFormula(group),
    use: groupUseFormula(group),
    note: groupNoteFormula(group),
    shared: sharedFormula(group),
    criterion: `=${criterionOf(group.cell("name"))}`,
  };
}

function countOf({ sum }: GroupExpressions, field: FieldId, criterion: string): string {
  return sum(({ column, isOwn }) => `COUNTIFS(${isOwn},${column(field)},${criterion})`);
}

function statusFormula(group: GroupExpressions, statuses: readonly Status[]): string {
  const { statuses: words } = group.words;
  return `=${statuses.map((status) => countOf(group, "status", quoted(words[status]))).join("+")}`;
}

/** 100 × what the rated rows earned / what they weigh, by category where categories have weights. */
function quarterFormula(
  { sum, sumOfCategories, categoryWeights }: GroupExpressions,
  field: "earned1" | "earned2" | "earned3" | "earned4"
): string {
  const weight = sum(
    ({ column, isOwn }) =>
      `SUMIFS(${column("pointsCounted")},${isOwn},${column(field)},${ANY_NUMBER})`
  );
  const earned = sum(({ column, isOwn }) => `SUMIFS(${column(field)},${isOwn})`);
  const plain = `IF(${weight}=0,"",ROUND(100*${earned}/${weight},2))`;
  if (sumOfCategories === undefined) return `=${plain}`;
  const weights = sumOfCategories(
    ({ column, isOwn, inCategory }) =>
      `SUMIFS(${column("pointsCounted")},${isOwn}${inCategory},${column(field)},${ANY_NUMBER})`
  );
  const earnings = sumOfCategories(
    ({ column, isOwn, inCategory }) => `SUMIFS(${column(field)},${isOwn}${inCategory})`
  );
  // A category without rated rows has neither: 0/1, and its weight is left out of the divisor.
  const points = `SUMPRODUCT(${categoryWeights},${earnings}/(${weights}+(${weights}=0)))`;
  const share = `SUMPRODUCT(${categoryWeights},--(${weights}>0))`;
  const byCategory = `IF(${share}=0,"",ROUND(100*${points}/${share},2))`;
  return `=IF(${CATEGORY_WEIGHT_SUM}>0,${byCategory},${plain})`;
}

function ledgerFormula({ cell, words }: GroupExpressions): string {
  const cells = (["score1", "score2", "score3", "score4"] as const).map(cell);
  const { points, weight } = weightedQuarters(cells);
  return `=IF(${weight}=0,${quoted(words.unrated)},ROUND((${points})/(${weight}),2))`;
}

/** The mean of the lines of this name that hold a score; blank where none does. */
function appraisalFormula({ cell, context: { appraisal } }: GroupExpressions): string {
  if (appraisal === undefined) return '=""';
  const { tableName, unitHeading, scoreHeading } = appraisal;
  const [units, scores] = [unitHeading, scoreHeading].map((it) => wholeColumn(tableName, it));
  // The second criterion leaves out errors, which would spoil the mean.
  const numbers = `${scores},${ANY_NUMBER}`;
  return `=IFERROR(ROUND(AVERAGEIFS(${scores},${units},${cell("criterion")},${numbers}),2),"")`;
}

/** The mean over all rows and what is typed beside it, rounded. */
function withEntry(
  { sum, cell }: GroupExpressions,
  field: "bonusEarned" | "penaltyEarned",
  entry: "otherBonus" | "otherPenalty"
): string {
  const earned = sum(({ column, isOwn }) => `SUMIFS(${column(field)},${isOwn})`);
  const points = cell("points");
  // Each figure is rounded and the next computed from the rounded ones, so the mean goes in unrounded.
  const mean = `IF(${points}=0,0,100*${earned}/${points})`;
  const typed = `IF(ISNUMBER(${cell(entry)}),MAX(0,${cell(entry)}),0)`;
  return `ROUND(${mean}+${typed},2)`;
}

function totalFormula({ cell }: GroupExpressions): string {
  const [ledger, appraisal] = [cell("ledger"), cell("appraisal")];
  const shared = `(${ledger}*LedgerShareInForce+${appraisal}*AppraisalShareInForce)/(LedgerShareInForce+AppraisalShareInForce)`;
  const isAppraised = `ISNUMBER(${appraisal}),LedgerShareInForce+AppraisalShareInForce<>0`;
  const base = `IF(AND(${isAppraised}),${shared},${ledger})`;
  const sum = `${base}+${cell("bonus")}-${cell("penalty")}`;
  return `=IF(ISNUMBER(${ledger}),MAX(ScoreFloorInForce,ROUND(${sum},2)),"")`;
}

function bandFormula({ cell, words }: GroupExpressions): string {
  const { excellent, good, pass, fail } = words.bands;
  const total = cell("total");
  const passOrFail = `IF(${total}>=BandPassInForce,${quoted(pass)},${quoted(fail)})`;
  const goodOrLess = `IF(${total}>=BandGoodInForce,${quoted(good)},${passOrFail})`;
  const band = `IF(${total}>=BandExcellentInForce,${quoted(excellent)},${goodOrLess})`;
  return `=IF(ISNUMBER(${total}),${band},"")`;
}

/** A number, or 并列第n where others have the same total. */
function rankFormula({ cell, all, words }: GroupExpressions): string {
  const [totals, total] = [all("total"), cell("total")];
  const rank = `COUNTIF(${totals},">"&${total})+1`;
  const tied = filledText(words.rankTied, { n: `(${rank})` });
  return `=IF(ISNUMBER(${total}),IF(COUNTIF(${totals},${total})>1,${tied},${rank}),"")`;
}
