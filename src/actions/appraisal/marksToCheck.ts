import {
  APPRAISAL_ITEMS,
  APPRAISAL_TABLE,
  MARK_TABLES,
} from "../../domain/appraisal/appraisalItems";
import { markTable } from "../../domain/appraisal/markTable";
import type { AppraisalWords } from "../../domain/model/appraisalWords";
import type { RankingWords } from "../../domain/model/rankingWords";
import {
  RANKING_INPUTS,
  RANKING_KINDS,
  RANKING_TABLES,
  RANKING_WEIGHT_TABLES,
  type RankingColumn,
} from "../../domain/ranking/rankingColumns";
import type { MarkGrid } from "../../domain/rules/markGrid";
import type { OwnLines, OwnTablesToCheck } from "../../domain/rules/ownLines";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { typedOver } from "../ledger/typedOver";
import { formulaColumns, nameColumns } from "../ranking/rankingChanges";
import { rankingHeadingsNow } from "../ranking/rankingHeadingsNow";
import { appraisalFormulaColumns } from "./appraisalWrites";
import { figureColumns } from "./markSheets";

type Book = Pick<BookOverview, "ownTables">;

/** The tables of 测评 and 分类排位 as 检查 looks at them. */
export function marksToCheck(
  book: Book,
  words: { readonly appraisal: AppraisalWords; readonly ranking: RankingWords }
): Pick<OwnTablesToCheck, "marks" | "appraised" | "rankWeights"> &
  Required<Pick<OwnTablesToCheck, "typedOver">> {
  const appraisal = book.ownTables[APPRAISAL_TABLE];
  return {
    marks: [...appraisalGrids(book, words.appraisal), ...rankingGrids(book, words.ranking)],
    ...(appraisal ? { appraised: appraisal.rows.map(([unit]) => unit ?? "") } : {}),
    typedOver: [
      ...appraisalTypedOver(book, words.appraisal),
      ...rankingTypedOver(book, words.ranking),
    ],
    rankWeights: RANKING_KINDS.flatMap((kind) => {
      const table = book.ownTables[RANKING_WEIGHT_TABLES[kind]];
      return table ? [linesOf(table)] : [];
    }),
  };
}

function appraisalGrids(book: Book, words: AppraisalWords): readonly MarkGrid[] {
  return APPRAISAL_ITEMS.flatMap((item): readonly MarkGrid[] => {
    const table = book.ownTables[MARK_TABLES[item]];
    if (!table) return [];
    const { raters } = markTable(item, table.headings, table.rows, words);
    return [
      {
        lines: linesOf(table),
        nameColumn: 0,
        columns: raters.map((heading, at) => ({ at: at + 1, heading })),
        raters: item === "peer" ? "units" : "anyone",
      },
    ];
  });
}

function rankingGrids(book: Book, words: RankingWords): readonly MarkGrid[] {
  return RANKING_KINDS.flatMap((kind): readonly MarkGrid[] => {
    const table = book.ownTables[RANKING_TABLES[kind]];
    const headings = table && rankingHeadingsNow(kind, table, words);
    if (!table || !headings) return [];
    const at = (column: RankingColumn): number => table.headings.indexOf(headings[column]);
    const columns = RANKING_INPUTS.map((input) => ({ at: at(input), heading: headings[input] }));
    return [{ lines: linesOf(table), nameColumn: at("name"), columns, raters: "inputs" }];
  });
}

type TypedOver = NonNullable<OwnTablesToCheck["typedOver"]>;

function appraisalTypedOver(book: Book, words: AppraisalWords): TypedOver {
  const marks = APPRAISAL_ITEMS.flatMap((item) => {
    const table = book.ownTables[MARK_TABLES[item]];
    if (!table) return [];
    const { raters } = markTable(item, table.headings, table.rows, words);
    return [{ table, columns: figureColumns(table, item, raters, raters, words) }];
  });
  const summary = book.ownTables[APPRAISAL_TABLE];
  const all = summary
    ? [...marks, { table: summary, columns: appraisalFormulaColumns(book, summary, words) }]
    : marks;
  return all.map(({ table, columns }) => ({
    lines: linesOf(table),
    cells: typedOver(table, columns),
    action: "appraisal",
  }));
}

function rankingTypedOver(book: Book, words: RankingWords): TypedOver {
  return RANKING_KINDS.flatMap((kind): TypedOver => {
    const table = book.ownTables[RANKING_TABLES[kind]];
    const headings = table && rankingHeadingsNow(kind, table, words);
    if (!table || !headings) return [];
    const columns = formulaColumns(table, headings, RANKING_FIGURES);
    const cells = typedOver(table, columns, nameColumns(kind, table, headings));
    return [{ lines: linesOf(table), cells, action: "ranking" }];
  });
}

/** Columns that nobody types in; what their formulas say does not matter for the places. */
const RANKING_FIGURES = {
  weightInForce: "",
  total: "",
  rank: "",
  note: "",
  nameCriterion: "",
  classCriterion: "",
};

function linesOf({ sheetName, area, rows }: OwnTable): OwnLines {
  return { sheetName, rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex, rows };
}
