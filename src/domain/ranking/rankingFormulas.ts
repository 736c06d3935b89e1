import { MARK_RANGE } from "../appraisal/markOf";
import { nameCriterionFormula } from "../appraisal/nameCriterionFormula";
import { criterionOf } from "../formulas/criterionFormula";
import { filledText } from "../formulas/filledText";
import { quoted } from "../formulas/formulaText";
import { groupHeading } from "../formulas/groupHeadings";
import { SCORE_TABLES } from "../formulas/ownTables";
import { thisRow, wholeColumn } from "../formulas/structuredReference";
import type { RankingWords } from "../model/rankingWords";
import type { WorkbookWords } from "../model/workbookWords";
import type { RankingFigure } from "./rankingCells";
import {
  RANKING_INPUTS,
  RANKING_TABLES,
  rankingHeading,
  rankingWeightName,
  usualRankingHeadings,
  type RankingColumn,
  type RankingHeadings,
  type RankingInput,
  type RankingKind,
} from "./rankingColumns";

interface Pieces {
  readonly kind: RankingKind;
  readonly words: RankingWords;
  readonly cell: (column: RankingColumn) => string;
  readonly all: (column: RankingColumn) => string;
  /** 1 where an input holds a mark that counts, else 0. */
  readonly counts: (input: RankingInput) => string;
}

/**
 * The formulas of 分类排位, one line a unit or person, beginning with `=`; the same definitions as
 * rankInClasses.ts. For Excel 2013 and later, WPS and LibreOffice, without array entry.
 */
export function rankingFormulas(
  kind: RankingKind,
  words: RankingWords,
  { rankTied }: Pick<WorkbookWords, "rankTied">,
  headings: RankingHeadings = usualRankingHeadings(kind, words)
): Readonly<Record<RankingFigure, string>> {
  const table = RANKING_TABLES[kind];
  const cell = (column: RankingColumn): string => thisRow(table, headings[column]);
  const all = (column: RankingColumn): string => wholeColumn(table, headings[column]);
  const counts = (input: RankingInput): string => `COUNTIFS(${inRange(cell(input))})`;
  const pieces = { kind, words, cell, all, counts };
  const weight = RANKING_INPUTS.map(
    (input) => `${counts(input)}*${rankingWeightName(kind, input)}`
  );
  const points = RANKING_INPUTS.map((input) => {
    const value = cell(input);
    return `SUMIFS(${value},${inRange(value)})*${rankingWeightName(kind, input)}`;
  });
  const sum = cell("weightInForce");
  return {
    weightInForce: `=${weight.join("+")}`,
    total: `=IF(${sum}=0,"",ROUND((${points.join("+")})/${sum},2))`,
    rank: rankFormula(pieces, rankTied),
    note: noteFormula(pieces),
    nameCriterion: nameCriterionFormula(cell("name")),
    classCriterion: `=${criterionOf(cell("className"))}`,
  };
}

/** Criteria of COUNTIFS and its family: the cell is a mark that counts. */
function inRange(cell: string): string {
  const { lowest, highest } = MARK_RANGE;
  return `${cell},${quoted(`>=${lowest}`)},${cell},${quoted(`<=${highest}`)}`;
}

function rankFormula({ cell, all }: Pieces, rankTied: string): string {
  const total = cell("total");
  // By the column of criteria and not by the classes: LibreOffice leaves out blank cells at a range's end.
  const ownClass = criterionOf(cell("classCriterion"));
  const isOwnClass = `${all("classCriterion")},${ownClass},${all("total")}`;
  const rank = `COUNTIFS(${isOwnClass},">"&${total})+1`;
  const tied = filledText(rankTied, { n: `(${rank})` });
  const shown = `IF(COUNTIFS(${isOwnClass},${total})>1,${tied},${rank})`;
  return `=IF(AND(ISNUMBER(${total}),NOT(ISERROR(${cell("className")}))),${shown},"")`;
}

function noteFormula({ kind, words, cell, counts }: Pieces): string {
  const { itemSeparator } = words;
  const missing = RANKING_INPUTS.map((input) => {
    const isMissing = `AND(${counts(input)}=0,${rankingWeightName(kind, input)}>0)`;
    return `IF(${isMissing},${quoted(itemSeparator + words.inputs[input])},"")`;
  }).join("&");
  const items = `MID(${missing},${itemSeparator.length + 1},99)`;
  const told = `IF(${missing}="","",${filledText(words.missingInputs, { items })})`;
  const none = `${RANKING_INPUTS.map(counts).join("+")}=0`;
  return `=IF(IFERROR(TRIM(${cell("name")}),"")="","",IF(${none},${quoted(words.noInputs)},${told}))`;
}

/**
 * 业绩考核 from 得分, with `=`: the 台账得分 of this name, as a mark from 0 to 100; blank where it has none. The
 * ledger's score and not the total: that holds an appraisal already, which 民主测评 would count twice.
 */
export function performanceFormula(
  kind: RankingKind,
  words: RankingWords,
  workbookWords: Pick<WorkbookWords, "groupHeadings" | "tables">,
  headings: RankingHeadings = usualRankingHeadings(kind, words)
): string {
  const table = SCORE_TABLES[kind];
  const [scores, names] = (["ledger", "name"] as const).map((column) =>
    wholeColumn(table, groupHeading(kind, column, workbookWords))
  );
  const criterion = thisRow(RANKING_TABLES[kind], headings.nameCriterion);
  const { lowest, highest } = MARK_RANGE;
  return `=IFERROR(MIN(${highest},MAX(${lowest},ROUND(AVERAGEIFS(${scores},${names},${criterion}),2))),"")`;
}

/** The weight in force of a line of tblRankWeights, with `=`: what is no positive number weighs nothing. */
export function rankingWeightFormula(weightTable: string, words: RankingWords): string {
  const weight = thisRow(weightTable, words.weights[1]);
  return `=IF(ISNUMBER(${weight}),MAX(0,${weight}),0)`;
}

/** The line above a table, with `=`: how many lines it has, and how many of them a total. */
export function rankingLineFormula(kind: RankingKind, words: RankingWords): string {
  const column = (id: RankingColumn): string =>
    wholeColumn(RANKING_TABLES[kind], rankingHeading(kind, id, words));
  return `=${filledText(words.line[kind], {
    n: `COUNTA(${column("name")})`,
    scored: `COUNT(${column("total")})`,
  })}`;
}

/** The line above the weights, with `=`: their sum. */
export function rankingWeightLineFormula(weightTable: string, words: RankingWords): string {
  const n = `SUM(${wholeColumn(weightTable, words.weights[2])})`;
  return `=${filledText(words.weightsLine, { n })}`;
}
