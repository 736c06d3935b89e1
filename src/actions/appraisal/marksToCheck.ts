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
  rankingHeading,
} from "../../domain/ranking/rankingColumns";
import type { MarkGrid } from "../../domain/rules/markGrid";
import type { OwnLines, OwnTablesToCheck } from "../../domain/rules/ownLines";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";

type Book = Pick<BookOverview, "ownTables">;

/** The tables of 测评 and 分类排位 as 检查 looks at them. */
export function marksToCheck(
  book: Book,
  words: { readonly appraisal: AppraisalWords; readonly ranking: RankingWords }
): Pick<OwnTablesToCheck, "marks" | "appraised" | "rankWeights"> {
  const appraisal = book.ownTables[APPRAISAL_TABLE];
  return {
    marks: [...appraisalGrids(book, words.appraisal), ...rankingGrids(book, words.ranking)],
    ...(appraisal ? { appraised: appraisal.rows.map(([unit]) => unit ?? "") } : {}),
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
    const nameColumn = table?.headings.indexOf(rankingHeading(kind, "name", words)) ?? -1;
    if (!table || nameColumn < 0) return [];
    const columns = RANKING_INPUTS.flatMap((input) => {
      const heading = rankingHeading(kind, input, words);
      const at = table.headings.indexOf(heading);
      return at < 0 ? [] : [{ at, heading }];
    });
    return [{ lines: linesOf(table), nameColumn, columns, raters: "inputs" }];
  });
}

function linesOf({ sheetName, area, rows }: OwnTable): OwnLines {
  return { sheetName, rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex, rows };
}
