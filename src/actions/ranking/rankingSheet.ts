import { MARK_RANGE } from "../../domain/appraisal/markOf";
import { groupHeadings, withGroupHeadings } from "../../domain/formulas/groupHeadings";
import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import type { CellValue } from "../../domain/model/cellValue";
import type { RankingWords } from "../../domain/model/rankingWords";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { RankingFigure } from "../../domain/ranking/rankingCells";
import {
  DEFAULT_RANKING_WEIGHTS,
  RANKING_INPUTS,
  RANKING_TABLES,
  RANKING_WEIGHT_TABLES,
  rankingColumns,
  rankingHeading,
  rankingWeightName,
  usualRankingHeadings,
  type RankingColumn,
  type RankingHeadings,
  type RankingKind,
} from "../../domain/ranking/rankingColumns";
import {
  performanceFormula,
  rankingFormulas,
  rankingLineFormula,
  rankingWeightFormula,
  rankingWeightLineFormula,
} from "../../domain/ranking/rankingFormulas";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { NewOwnTable, NewSheet } from "../../excel/write/writePlan";
import { headingsNow } from "../ledger/headingsNow";
import { uniqueName } from "../ledger/uniqueName";
import type { RankedName } from "./rankedNames";

const WIDTHS: Readonly<Partial<Record<RankingColumn, number>>> = {
  className: 70,
  name: 84,
  department: 84,
  note: 170,
};
const FIGURE_WIDTH = 56;
const WEIGHT_WIDTHS = [90, 44, 56] as const;
const TWO_PLACES: readonly RankingColumn[] = ["performance", "total"];
const CENTRED: readonly RankingColumn[] = ["weightInForce", "rank"];
const FOLDED: readonly RankingColumn[] = ["nameCriterion", "classCriterion"];

/** Formulas by column: what is worked out, and 业绩考核 where 得分 is there to read. */
export function rankingColumnFormulas(
  book: Pick<BookOverview, "ownTables">,
  kind: RankingKind,
  words: RankingWords,
  workbookWords: WorkbookWords,
  headings: RankingHeadings = usualRankingHeadings(kind, words)
): Readonly<Partial<Record<RankingColumn, string>>> {
  const formulas: Readonly<Record<RankingFigure, string>> = rankingFormulas(
    kind,
    words,
    workbookWords,
    headings
  );
  const scores = book.ownTables[SCORE_TABLES[kind]];
  const scoreHeadings = scores && headingsNow(scores, groupHeadings(kind, workbookWords));
  if (scoreHeadings === undefined) return formulas;
  const scoreWords = withGroupHeadings(workbookWords, kind, scoreHeadings);
  return { ...formulas, performance: performanceFormula(kind, words, scoreWords, headings) };
}

/** A new sheet 分类排位: one line a unit or person, and the weights beside it. */
export function newRankingSheet(
  book: Pick<BookOverview, "ownTables" | "sheetNames">,
  kind: RankingKind,
  names: readonly RankedName[],
  words: RankingWords,
  workbookWords: WorkbookWords
): NewSheet {
  const columns = rankingColumns(kind);
  const at = (column: RankingColumn): number => columns.indexOf(column);
  const formulas = rankingColumnFormulas(book, kind, words, workbookWords);
  const table: NewOwnTable = {
    name: RANKING_TABLES[kind],
    title: words.sheets[kind],
    rowIndex: 0,
    columnIndex: 0,
    headings: columns.map((column) => rankingHeading(kind, column, words)),
    rows: names.map((name) => rankingRow(name, columns)),
    widthsPoints: columns.map((column) => WIDTHS[column] ?? FIGURE_WIDTH),
    formulas: Object.fromEntries(
      columns.flatMap((column) => {
        const formula = formulas[column];
        return formula === undefined ? [] : [[at(column), formula] as const];
      })
    ),
    numberFormats: Object.fromEntries(TWO_PLACES.map((column) => [at(column), "0.00"])),
    subtitleFormula: rankingLineFormula(kind, words),
    barColumn: at("total"),
    wrapColumns: [at("name"), at("note")],
    centredColumns: CENTRED.map(at),
    foldedColumns: FOLDED.map(at),
    marks: {
      firstColumn: at("democracy"),
      columnCount: RANKING_INPUTS.length,
      ...MARK_RANGE,
      prompt: { title: words.promptTitle, message: words.prompt },
      alert: words.alert,
    },
  };
  // The weights first: the table reads them by their names.
  const tables = [weightTable(kind, columns.length + 1, words), table];
  return { name: uniqueName(words.sheets[kind], book.sheetNames), tables, printsApart: true };
}

/** A line as it is typed; formulas and marks are blank. */
export function rankingRow(
  name: RankedName,
  columns: readonly RankingColumn[]
): readonly CellValue[] {
  return columns.map((column): CellValue => {
    if (column === "className" || column === "name" || column === "department") return name[column];
    return "";
  });
}

function weightTable(kind: RankingKind, columnIndex: number, words: RankingWords): NewOwnTable {
  const name = RANKING_WEIGHT_TABLES[kind];
  return {
    name,
    title: words.weightsTitle,
    rowIndex: 0,
    columnIndex,
    headings: words.weights,
    rows: RANKING_INPUTS.map((input) => [words.inputs[input], DEFAULT_RANKING_WEIGHTS[input], ""]),
    widthsPoints: WEIGHT_WIDTHS,
    formulas: { 2: rankingWeightFormula(name, words) },
    subtitleFormula: rankingWeightLineFormula(name, words),
    cellNames: RANKING_INPUTS.map((input, row) => ({
      name: rankingWeightName(kind, input),
      row,
      column: 2,
    })),
  };
}
