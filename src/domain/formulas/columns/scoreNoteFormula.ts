import type { ColumnFormula } from "../columnFormula";
import { filledText } from "../filledText";
import { choose, quoted } from "../formulaText";
import type { RowExpressions } from "../rowExpressions";
import { DONE } from "./doneInForceFormula";

const SCORES = ["score1", "score2", "score3", "score4"] as const;
const DONES = ["doneInForce1", "doneInForce2", "doneInForce3", "doneInForce4"] as const;

/** Longest note in characters (LEDGER.md, "Score of a row"). */
const NOTE_LENGTH = 200;

/** 得分说明: why the last reached quarter scored as it did (scoring/scoreNote.ts). */
export const scoreNoteFormula: ColumnFormula = {
  inputs: [
    "pointsCounted",
    ...SCORES,
    ...DONES,
    ...DONE,
    "planNow",
    "dueDate",
    "deadlineKind",
    "completedDate",
    "bonusCounted",
    "penaltyCounted",
    "chaseCount",
  ],
  build: (row) => {
    const score = reached(SCORES.map((field) => row.cell(field)));
    const parts = [scorePart(row), latePart(row), ...reportParts(row), ...yearParts(row)];
    const note = `IF(${score}="",${quoted(row.words.unrated)},LEFT(${parts.join("&")},${NOTE_LENGTH}))`;
    return `IF(OR(QuartersReached=0,${row.cell("pointsCounted")}=""),"",${note})`;
  },
};

/** One of four expressions, by the last quarter reached (at least one is). */
function reached(expressions: readonly string[]): string {
  return `CHOOSE(QuartersReached,${expressions.join(",")})`;
}

function scorePart(row: RowExpressions): string {
  const scores = SCORES.map((field, index) =>
    filledText(row.words.quarters[index] + row.words.scoreNote.score, { points: row.cell(field) })
  );
  return reached(scores);
}

function latePart(row: RowExpressions): string {
  const days = `MAX(0,${row.lateUntil("ReachedQuarterEnd")}-MAX(${row.cell("dueDate")},ReachedQuarterStart))`;
  const points = `ROUND(MIN(LateCapInForce,LatePerDayInForce*${days}),2)`;
  const part = following(row, row.words.scoreNote.late, { n: days, points });
  return choose(row.canBeLate, `IF(${days}>0,${part},"")`, '""');
}

function reportParts(row: RowExpressions): readonly string[] {
  const done = reached(DONES.map((field) => row.cell(field)));
  const plan = row.cell("planNow");
  const percent = (value: string): string => `ROUND(100*${value}/HundredPercent,1)`;
  const behind = following(row, row.words.scoreNote.behind, {
    done: percent(done),
    plan: percent(plan),
  });
  const notReported = following(row, row.words.notReported, {});
  const reports = reached(
    DONE.map((_, index) => {
      const mapped = DONE.slice(0, index + 1).filter((field) => row.isMapped(field));
      return mapped.length === 0
        ? "0"
        : `COUNT(${mapped.map((field) => row.cell(field)).join(",")})`;
    })
  );
  return [
    choose(row.isCompletedBy("ReachedQuarterEnd"), '""', `IF(${reports}=0,${notReported},"")`),
    `IF(ROUND(100*(${plan}-${done})/HundredPercent,6)>0,${behind},"")`,
  ];
}

function yearParts(row: RowExpressions): readonly string[] {
  const bonus = row.cell("bonusCounted");
  const penalty = row.cell("penaltyCounted");
  const bonusPart = following(row, row.words.scoreNote.bonus, { points: bonus });
  const chasePart = following(row, row.words.scoreNote.chase, {
    n: row.numberOr("chaseCount", "0"),
    points: `ROUND(${penalty},2)`,
  });
  return [`IF(${bonus}>0,${bonusPart},"")`, `IF(${penalty}>0,${chasePart},"")`];
}

/** A piece of the note behind another one. */
function following(
  row: RowExpressions,
  piece: string,
  values: Readonly<Record<string, string>>
): string {
  return filledText(row.words.scoreNote.separator + piece, values);
}
