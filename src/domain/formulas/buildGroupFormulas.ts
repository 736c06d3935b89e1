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
  /** 1 in the ledger rows of this line's department. */
  readonly isOwn: string;
  readonly context: FormulaContext;
}

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
    rows: `=SUMPRODUCT(${group.isOwn}*ISNUMBER(${group.column("pointsCounted")}))`,
    rated: ratedFormula(group),
    points: `=SUMPRODUCT(${group.isOwn}*1,${group.column("pointsCounted")})`,
    done: statusFormula(group, ["doneOnTime", "doneLate"]),
    late: statusFormula(group, ["doneLate"]),
    overdue: statusFormula(group, ["overdue"]),
    score1: quarterFormula(group, "score1"),
    score2: quarterFormula(group, "score2"),
    score3: quarterFormula(group, "score3"),
    score4: quarterFormula(group, "score4"),
    ledger: ledgerFormula(group),
    bonus: `=MIN(BonusCapTotalInForce,${meanOverAllRows(group, "bonusCounted")})`,
    penalty: `=${meanOverAllRows(group, "penaltyCounted")}`,
    total: totalFormula(group),
    band: bandFormula(group),
    rank: rankFormula(group),
  };
}

function groupExpressions(context: FormulaContext): GroupExpressions {
  const column = (field: FieldId): string => {
    const heading = context.headings[field];
    invariant(heading !== undefined, `group scores read the column ${field}`);
    return wholeColumn(context.tableName, heading);
  };
  const cell = (name: GroupColumn): string => thisRow(SCORES_TABLE, scoresHeading(context, name));
  // Dividing turns both "no" (1/FALSE) and an error in the department's cell into "no number"; unlike the
  // criteria of SUMIFS, EXACT takes < > = * ? as plain characters.
  const isOwn = `ISNUMBER(1/EXACT(${column("leadDepartment")},${cell("department")}))`;
  return { column, cell, isOwn, context };
}

function scoresHeading(context: FormulaContext, column: GroupColumn): string {
  const heading = context.words.tables.scores[GROUP_COLUMNS.indexOf(column)];
  invariant(heading !== undefined, `a heading for ${column}`);
  return heading;
}

function ratedFormula({ column, isOwn }: GroupExpressions): string {
  const scores = (["score1", "score2", "score3", "score4"] as const).map(
    (field) => `ISNUMBER(${column(field)})`
  );
  return `=SUMPRODUCT(${isOwn}*((${scores.join("+")})>0))`;
}

function statusFormula(group: GroupExpressions, statuses: readonly Status[]): string {
  const { statuses: words } = group.context.words;
  const tests = statuses.map((status) => `(${group.column("status")}=${quoted(words[status])})`);
  return `=SUMPRODUCT(${group.isOwn}*(${tests.join("+")}))`;
}

function quarterFormula(
  { column, isOwn }: GroupExpressions,
  field: "score1" | "score2" | "score3" | "score4"
): string {
  const weight = `SUMPRODUCT(${isOwn}*ISNUMBER(${column(field)}),${column("pointsCounted")})`;
  const points = `SUMPRODUCT(${isOwn}*1,${column("pointsCounted")},${column(field)})`;
  return `=IF(${weight}=0,"",ROUND(${points}/${weight},2))`;
}

function ledgerFormula({ cell, context }: GroupExpressions): string {
  const cells = (["score1", "score2", "score3", "score4"] as const).map(cell);
  const { points, weight } = weightedQuarters(cells);
  return `=IF(${weight}=0,${quoted(context.words.unrated)},ROUND((${points})/(${weight}),2))`;
}

function meanOverAllRows(
  { column, cell, isOwn }: GroupExpressions,
  field: "bonusCounted" | "penaltyCounted"
): string {
  const sum = `SUMPRODUCT(${isOwn}*1,${column("pointsCounted")},${column(field)})`;
  return `IF(${cell("points")}=0,0,ROUND(${sum}/${cell("points")},2))`;
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
