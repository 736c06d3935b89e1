import type { CellValue } from "../model/cellValue";
import type { WorkbookWords } from "../model/workbookWords";
import { fillText } from "./fillText";
import type { GroupEntries } from "./groupExtras";
import type { GroupNotePart } from "./groupNotePart";
import type { GroupScore } from "./groupScore";

/** Columns of a table of 得分: the name under `groupHeadings`, the others in the order of `tables.scores`. */
export const GROUP_COLUMNS = [
  "name",
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
  "appraisal",
  "otherBonus",
  "bonus",
  "otherPenalty",
  "penalty",
  "total",
  "band",
  "rank",
  "use",
  "note",
  "shared",
  "criterion",
] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** Columns in which people type; every other one holds formulas. */
export const TYPED_GROUP_COLUMNS = ["name", "otherBonus", "otherPenalty"] as const;

type GroupWords = Pick<WorkbookWords, "unrated" | "bands" | "rankTied" | "groupUses" | "groupNote">;

/** What the criteria of SUMIFS ask for to find this very text: `=` first, `~` before each `~`, `*`, `?`. */
export function groupCriterion(name: string): string {
  return `=${name.replace(/[~*?]/g, "~$&")}`;
}

/** What a line of 得分 shows; a figure that is missing shows as `""`. */
export function groupCells(
  group: GroupScore,
  words: GroupWords,
  entries: GroupEntries = { bonus: "", penalty: "" }
): Readonly<Record<GroupColumn, CellValue>> {
  return {
    name: group.name,
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
    appraisal: group.appraisal ?? "",
    otherBonus: entries.bonus,
    bonus: group.bonus,
    otherPenalty: entries.penalty,
    penalty: group.penalty,
    total: group.total ?? "",
    band: group.band === undefined ? "" : words.bands[group.band],
    rank: rankCell(group, words),
    use: group.use === undefined ? "" : words.groupUses[group.use],
    note: groupNoteText(group.note, words),
    shared: sharedOf(group),
    criterion: groupCriterion(group.name),
  };
}

function sharedOf({ note }: GroupScore): number {
  const part = note.find(({ kind }) => kind === "shared");
  return part && "count" in part ? part.count : 0;
}

function rankCell({ rank, isTied }: GroupScore, { rankTied }: GroupWords): CellValue {
  if (rank === undefined) return "";
  return isTied ? fillText(rankTied, { n: rank }) : rank;
}

/** 说明 in the workbook's words: `2行不参评；1行未计分（分值无效）`; `""` where nothing is left out. */
export function groupNoteText(
  parts: readonly GroupNotePart[],
  { groupNote }: Pick<WorkbookWords, "groupNote">
): string {
  return parts
    .map((part) => fillText(groupNote[part.kind], "count" in part ? { n: part.count } : {}))
    .join(groupNote.separator);
}
