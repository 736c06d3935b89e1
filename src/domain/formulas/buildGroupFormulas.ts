import { invariant } from "../model/invariant";
import type { FieldId } from "../model/fields";
import type { Status } from "../model/statuses";
import type { GroupColumn } from "../scoring/groupCells";
import { GROUP_COLUMNS } from "../scoring/groupCells";
import type { FormulaContext } from "./formulaContext";
import { quoted } from "./formulaText";
import { SCORES_TABLE } from "./ownTables";
import { thisRow, wholeColumn } from "./structuredReference";
import { weightedQuarters } from "./weightedQuarters";

export type GroupFormulaColumn = Exclude<GroupColumn, "department">;

interface GroupExpressions {
  /** A column of the ledger. */
  readonly column: (field: FieldId) => string;
  /** A cell of this line of the 得分 table. */
  readonly cell: (column: GroupColumn) => string;
  /** The first criterion of every COUNTIFS and SUMIFS: the ledger rows of this line's department. */
  readonly isOwn: string;
  readonly context: FormulaContext;
}

/** A criterion that every number meets and no text. */
const ANY_NUMBER = quoted("<9E+99");

/**
 * The formulas of the 得分 sheet's table tblScores (one line a department, whose name is a typed value),
 * beginning with `=`; the same definitions as scoring/scoreGroups.ts. Needs the lead department and every
 * column of `formulaColumnsFor("score")` mapped, and throws where one is not.
 */
export function buildGroupFormulas(
  context: FormulaContext
): Readonly<Record<GroupFormulaColumn, string>> {
  const group = groupExpressions(context);
  return {
    rows: `=${countOf(group, "pointsCounted", ANY_NUMBER)}`,
    rated: `=${countOf(group, "scoreYear", ANY_NUMBER)}`,
    points: `=SUMIFS(${group.column("pointsCounted")},${group.isOwn})`,
    done: statusFormula(group, ["doneOnTime", "doneLate"]),
    late: statusFormula(group, ["doneLate"]),
    overdue: statusFormula(group, ["overdue"]),
    score1: quarterFormula(group, "earned1"),
    score2: quarterFormula(group, "earned2"),
    score3: quarterFormula(group, "earned3"),
    score4: quarterFormula(group, "earned4"),
    ledger: ledgerFormula(group),
    bonus: `=MIN(BonusCapTotalInForce,${meanOverAllRows(group, "bonusEarned")})`,
    penalty: `=${meanOverAllRows(group, "penaltyEarned")}`,
    total: totalFormula(group),
    band: bandFormula(group),
    rank: rankFormula(group),
    criterion: criterionFormula(group),
  };
}

function groupExpressions(context: FormulaContext): GroupExpressions {
  const column = (field: FieldId): string => {
    const heading = context.headings[field];
    invariant(heading !== undefined, `group scores read the column ${field}`);
    return wholeColumn(context.tableName, heading);
  };
  const cell = (name: GroupColumn): string => thisRow(SCORES_TABLE, scoresHeading(context, name));
  const isOwn = `${column("leadDepartment")},${cell("criterion")}`;
  return { column, cell, isOwn, context };
}

function scoresHeading(context: FormulaContext, column: GroupColumn): string {
  const heading = context.words.tables.scores[GROUP_COLUMNS.indexOf(column)];
  invariant(heading !== undefined, `a heading for ${column}`);
  return heading;
}

function countOf({ column, isOwn }: GroupExpressions, field: FieldId, criterion: string): string {
  return `COUNTIFS(${isOwn},${column(field)},${criterion})`;
}

function statusFormula(group: GroupExpressions, statuses: readonly Status[]): string {
  const { statuses: words } = group.context.words;
  return `=${statuses.map((status) => countOf(group, "status", quoted(words[status]))).join("+")}`;
}

/** 100 × what the rated rows earned / what they weigh. */
function quarterFormula(
  { column, isOwn }: GroupExpressions,
  field: "earned1" | "earned2" | "earned3" | "earned4"
): string {
  const earned = column(field);
  const weight = `SUMIFS(${column("pointsCounted")},${isOwn},${earned},${ANY_NUMBER})`;
  return `=IF(${weight}=0,"",ROUND(100*SUMIFS(${earned},${isOwn})/${weight},2))`;
}

function ledgerFormula({ cell, context }: GroupExpressions): string {
  const cells = (["score1", "score2", "score3", "score4"] as const).map(cell);
  const { points, weight } = weightedQuarters(cells);
  return `=IF(${weight}=0,${quoted(context.words.unrated)},ROUND((${points})/(${weight}),2))`;
}

function meanOverAllRows(
  { column, cell, isOwn }: GroupExpressions,
  field: "bonusEarned" | "penaltyEarned"
): string {
  const mean = `ROUND(100*SUMIFS(${column(field)},${isOwn})/${cell("points")},2)`;
  return `IF(${cell("points")}=0,0,${mean})`;
}

function totalFormula({ cell }: GroupExpressions): string {
  const sum = `${cell("ledger")}+${cell("bonus")}-${cell("penalty")}`;
  return `=IF(ISNUMBER(${cell("ledger")}),MAX(ScoreFloorInForce,ROUND(${sum},2)),"")`;
}

function bandFormula({ cell, context }: GroupExpressions): string {
  const { excellent, good, pass, fail } = context.words.bands;
  const total = cell("total");
  const passOrFail = `IF(${total}>=BandPassInForce,${quoted(pass)},${quoted(fail)})`;
  const goodOrLess = `IF(${total}>=BandGoodInForce,${quoted(good)},${passOrFail})`;
  const band = `IF(${total}>=BandExcellentInForce,${quoted(excellent)},${goodOrLess})`;
  return `=IF(ISNUMBER(${total}),${band},"")`;
}

function rankFormula({ cell, context }: GroupExpressions): string {
  const totals = wholeColumn(SCORES_TABLE, scoresHeading(context, "total"));
  const total = cell("total");
  return `=IF(ISNUMBER(${total}),COUNTIF(${totals},">"&${total})+1,"")`;
}

/** As text for the criteria of SUMIFS: `=` keeps a leading < or > from being read, `~` takes * and ? plainly. */
function criterionFormula({ cell }: GroupExpressions): string {
  const escaped = ["~", "*", "?"].reduce(
    (text, character) => `SUBSTITUTE(${text},${quoted(character)},${quoted(`~${character}`)})`,
    cell("department")
  );
  return `="="&${escaped}`;
}
