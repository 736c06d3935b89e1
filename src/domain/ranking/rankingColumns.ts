import type { RankingWords } from "../model/rankingWords";

/** Whom a table of 分类排位 ranks. */
export const RANKING_KINDS = ["department", "person"] as const;
export type RankingKind = (typeof RANKING_KINDS)[number];

/**
 * The six inputs of 分类排位 (濮阳, domain/scoring.md 29): 民主测评, 业绩考核, 自我评价, 专项考察, 分管领导评定,
 * 分类测试.
 */
export const RANKING_INPUTS = [
  "democracy",
  "performance",
  "self",
  "inspection",
  "leader",
  "test",
] as const;
export type RankingInput = (typeof RANKING_INPUTS)[number];

/** What the inputs weigh until the office says otherwise. (assumption: the source gives no weights) */
export const DEFAULT_RANKING_WEIGHTS: Readonly<Record<RankingInput, number>> = {
  democracy: 20,
  performance: 40,
  self: 5,
  inspection: 15,
  leader: 15,
  test: 5,
};

/** Tables with one line a unit or person. */
export const RANKING_TABLES: Readonly<Record<RankingKind, string>> = {
  department: "tblRanking",
  person: "tblPersonRanking",
};

/** Tables of the weights beside them. */
export const RANKING_WEIGHT_TABLES: Readonly<Record<RankingKind, string>> = {
  department: "tblRankWeights",
  person: "tblPersonRankWeights",
};

/** Columns, left to right; 科室 stands in the table of people only. */
const COLUMNS = [
  "className",
  "name",
  "department",
  ...RANKING_INPUTS,
  "weightInForce",
  "total",
  "rank",
  "note",
  "nameCriterion",
  "classCriterion",
] as const;
export type RankingColumn = (typeof COLUMNS)[number];

/** The columns of a kind, left to right. */
export function rankingColumns(kind: RankingKind): readonly RankingColumn[] {
  return kind === "person" ? COLUMNS : COLUMNS.filter((column) => column !== "department");
}

/** Heading of a column. */
export function rankingHeading(
  kind: RankingKind,
  column: RankingColumn,
  words: RankingWords
): string {
  if (column === "name") return words.names[kind];
  return isInput(column) ? words.inputs[column] : words[column];
}

/** What the columns of a table are called; offices rename some. */
export type RankingHeadings = Readonly<Record<RankingColumn, string>>;

/** The headings of a new table. */
export function usualRankingHeadings(kind: RankingKind, words: RankingWords): RankingHeadings {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, rankingHeading(kind, column, words)])
  ) as Record<RankingColumn, string>;
}

function isInput(column: RankingColumn): column is RankingInput {
  return RANKING_INPUTS.some((input) => input === column);
}

/** Name of the cell with an input's weight in force: `RankWeightSelf`, `PersonRankWeightSelf`. */
export function rankingWeightName(kind: RankingKind, input: RankingInput): string {
  const person = kind === "person" ? "Person" : "";
  return `${person}RankWeight${input.charAt(0).toUpperCase()}${input.slice(1)}`;
}
