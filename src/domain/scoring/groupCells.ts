import type { CellValue } from "../model/cellValue";
import type { WorkbookWords } from "../model/workbookWords";
import type { GroupScore } from "./groupScore";

/** Columns of the 得分 sheet's table in the order of `words.tables.scores`. */
export const GROUP_COLUMNS = [
  "department",
  "rows",
  "rated",
  "points",
  "done",
  "late",
  "overdue",
  "score1",
  "score2",
  "score3",
  "score4",
  "ledger",
  "bonus",
  "penalty",
  "total",
  "band",
  "rank",
  "criterion",
] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** What the criteria of SUMIFS ask for to find this very text: `=` first, `~` before each `~`, `*`, `?`. */
export function groupCriterion(department: string): string {
  return `=${department.replace(/[~*?]/g, "~$&")}`;
}

/** What a department's line on the 得分 sheet shows; a figure that is missing shows as `""`. */
export function groupCells(
  group: GroupScore,
  words: Pick<WorkbookWords, "unrated" | "bands">
): Readonly<Record<GroupColumn, CellValue>> {
  return {
    department: group.department,
    rows: group.rows,
    rated: group.rated,
    points: group.points,
    done: group.done,
    late: group.late,
    overdue: group.overdue,
    score1: group.scores[0] ?? "",
    score2: group.scores[1] ?? "",
    score3: group.scores[2] ?? "",
    score4: group.scores[3] ?? "",
    ledger: group.ledger ?? words.unrated,
    bonus: group.bonus,
    penalty: group.penalty,
    total: group.total ?? "",
    band: group.band === undefined ? "" : words.bands[group.band],
    rank: group.rank ?? "",
    criterion: groupCriterion(group.department),
  };
}
