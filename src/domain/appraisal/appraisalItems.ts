import type { SettingId } from "../model/settings";

/** What an appraisal 测评 is made of: 社会调查, 群众评价, 领导评价, 科室互评 (临漳县, domain/scoring.md 25). */
export const APPRAISAL_ITEMS = ["survey", "mass", "leader", "peer"] as const;
export type AppraisalItem = (typeof APPRAISAL_ITEMS)[number];

/** The setting that holds an item's weight. */
export const ITEM_WEIGHTS = {
  survey: "appraisalSurvey",
  mass: "appraisalMass",
  leader: "appraisalLeader",
  peer: "appraisalPeer",
} as const satisfies Readonly<Record<AppraisalItem, SettingId>>;

/** Table with one line a unit. */
export const APPRAISAL_TABLE = "tblAppraisal";

/** Tables of the marks, units down and raters across. */
export const MARK_TABLES: Readonly<Record<AppraisalItem, string>> = {
  survey: "tblAppraisalSurvey",
  mass: "tblAppraisalMass",
  leader: "tblAppraisalLeader",
  peer: "tblAppraisalPeer",
};

/** Items marked by whoever is asked; in 科室互评 the raters are the units themselves. */
export const ASKED_ITEMS = ["survey", "mass", "leader"] as const;
export type AskedItem = (typeof ASKED_ITEMS)[number];

/** As many columns as still make a sheet that somebody fills in by hand. (assumption) */
export const MOST_RATERS = 500;

/** Columns for raters in a new table; offices insert more or leave some empty. (assumption) */
export const RATER_COUNTS: Readonly<Record<AskedItem, number>> = {
  survey: 10,
  mass: 10,
  leader: 5,
};

/** Columns of tblAppraisal, left to right. */
export const APPRAISAL_COLUMNS = [
  "unit",
  ...APPRAISAL_ITEMS,
  "score",
  "note",
  "criterion",
] as const;
export type AppraisalColumn = (typeof APPRAISAL_COLUMNS)[number];

/** Columns behind the marks of an item; the last two stand in the table of 科室互评 only. */
export const MARK_FIGURES = ["count", "highest", "lowest", "mean", "own", "criterion"] as const;
export type MarkFigure = (typeof MARK_FIGURES)[number];

/** The columns behind the marks of an item. */
export function markFigures(item: AppraisalItem): readonly MarkFigure[] {
  return item === "peer" ? MARK_FIGURES : MARK_FIGURES.slice(0, 4);
}
