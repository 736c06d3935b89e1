import type { CellValue } from "../../domain/model/cellValue";
import { isBlank } from "../../domain/model/cellValue";
import type { RankingWords } from "../../domain/model/rankingWords";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import {
  RANKING_INPUTS,
  rankingColumns,
  rankingHeading,
  type RankingColumn,
  type RankingKind,
} from "../../domain/ranking/rankingColumns";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { sameFormula } from "../../excel/sameFormula";
import type { OwnTableChange } from "../../excel/write/writePlan";
import { rankedKey, type RankedName } from "./rankedNames";
import { rankingColumnFormulas, rankingRow } from "./rankingSheet";

/** Those of the names that have no line yet. */
export function newNames(
  kind: RankingKind,
  present: OwnTable,
  names: readonly RankedName[],
  words: RankingWords
): readonly RankedName[] {
  const at = (column: RankingColumn): number =>
    present.headings.indexOf(rankingHeading(kind, column, words));
  const listed = new Set(
    present.rows.map((row) =>
      rankedKey({ name: text(row[at("name")]), department: text(row[at("department")]) })
    )
  );
  return names.filter((name) => !listed.has(rankedKey(name)));
}

/** What a table of 分类排位 lacks: lines for new names, and 业绩考核 by formula where nobody has typed it. */
export function rankingChanges(
  book: Pick<BookOverview, "ownTables">,
  kind: RankingKind,
  present: OwnTable,
  added: readonly RankedName[],
  words: RankingWords,
  workbookWords: WorkbookWords
): readonly OwnTableChange[] {
  const columns = rankingColumns(kind);
  const headings = columns.map((column) => rankingHeading(kind, column, words));
  // Renamed or moved columns: what stands where is no longer ours to say.
  if (headings.some((heading, at) => present.headings[at] !== heading)) return [];
  const wanted = rankingColumnFormulas(book, kind, words, workbookWords);
  const formulas = columns.flatMap((id, column) => {
    const to = wanted[id];
    const from = String(present.firstFormulas[column] ?? "");
    const isEmpty = present.rows.every((row) => isBlank(row[column]));
    if (to === undefined || sameFormula(from, to, present.name)) return [];
    return from.startsWith("=") || isEmpty
      ? [{ column, from: from.startsWith("=") ? from : "", to }]
      : [];
  });
  if (added.length === 0 && formulas.length === 0) return [];
  return [
    {
      tableName: present.name,
      appendRows: added.map((name) => padded(rankingRow(name, columns), present)),
      typedColumns: RANKING_INPUTS.filter((input) => wanted[input] === undefined).map((input) =>
        columns.indexOf(input)
      ),
      cells: [],
      ...(formulas.length > 0 ? { formulas } : {}),
    },
  ];
}

function padded(row: readonly CellValue[], { headings }: OwnTable): readonly CellValue[] {
  return headings.map((_, column) => row[column] ?? "");
}

function text(value: CellValue | undefined): string {
  return String(value ?? "");
}
