import type { CellValue } from "../../domain/model/cellValue";
import { isBlank } from "../../domain/model/cellValue";
import type { RankingWords } from "../../domain/model/rankingWords";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import {
  RANKING_INPUTS,
  type RankingColumn,
  type RankingHeadings,
  type RankingKind,
} from "../../domain/ranking/rankingColumns";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { sameFormula } from "../../excel/sameFormula";
import type { OwnTableChange } from "../../excel/write/writePlan";
import { formulaChanges, typedOver, type FormulaColumn } from "../ledger/typedOver";
import { rankedKey, type RankedName } from "./rankedNames";
import { rankingHeadingsNow } from "./rankingHeadingsNow";
import { rankingColumnFormulas } from "./rankingSheet";

/** Those of the names that have no line yet; none where nobody can tell which column holds the names. */
export function newNames(
  kind: RankingKind,
  present: OwnTable,
  names: readonly RankedName[],
  words: RankingWords
): readonly RankedName[] {
  const headings = rankingHeadingsNow(kind, present, words);
  if (headings === undefined) return [];
  const at = (column: RankingColumn): number => present.headings.indexOf(headings[column]);
  const listed = new Set(
    present.rows.map((row) =>
      rankedKey({ name: text(row[at("name")]), department: text(row[at("department")]) })
    )
  );
  return names.filter((name) => !listed.has(rankedKey(name)));
}

/**
 * What a table of 分类排位 lacks: lines for new names, 业绩考核 by formula where nobody has typed it, and the other
 * formulas where something was typed over them.
 */
export function rankingChanges(
  book: Pick<BookOverview, "ownTables">,
  kind: RankingKind,
  present: OwnTable,
  added: readonly RankedName[],
  words: RankingWords,
  workbookWords: WorkbookWords
): readonly OwnTableChange[] {
  const headings = rankingHeadingsNow(kind, present, words);
  if (headings === undefined) return [];
  const { performance, ...figures } = rankingColumnFormulas(
    book,
    kind,
    words,
    workbookWords,
    headings
  );
  const columns = formulaColumns(present, headings, figures);
  const formulas = [
    ...formulaChanges(present, columns),
    ...performanceChange(present, headings, performance),
  ];
  const formulaCells = typedOver(present, columns, nameColumns(kind, present, headings));
  if (added.length + formulas.length + formulaCells.length === 0) return [];
  return [
    {
      tableName: present.name,
      appendRows: added.map((name) => newRow(name, present, headings)),
      typedColumns: RANKING_INPUTS.filter(
        (input) => input !== "performance" || performance === undefined
      ).map((input) => present.headings.indexOf(headings[input])),
      cells: [],
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(formulaCells.length > 0 ? { formulaCells } : {}),
    },
  ];
}

/** Columns that nobody types in, 业绩考核 left out: it may be typed. */
export function formulaColumns(
  present: OwnTable,
  headings: RankingHeadings,
  figures: Readonly<Partial<Record<RankingColumn, string>>>
): readonly FormulaColumn[] {
  return (Object.entries(figures) as [RankingColumn, string][]).map(([id, formula]) => ({
    column: present.headings.indexOf(headings[id]),
    formula,
  }));
}

/** Columns of the name, and of the department that tells two people of one name apart. */
export function nameColumns(
  kind: RankingKind,
  present: OwnTable,
  headings: RankingHeadings
): readonly number[] {
  const columns = kind === "person" ? (["name", "department"] as const) : (["name"] as const);
  return columns.map((column) => present.headings.indexOf(headings[column]));
}

/** 业绩考核 by formula, where it is one already or nobody has typed anything. */
function performanceChange(
  present: OwnTable,
  headings: RankingHeadings,
  to: string | undefined
): NonNullable<OwnTableChange["formulas"]> {
  const column = present.headings.indexOf(headings.performance);
  const from = String(present.firstFormulas[column] ?? "");
  const isEmpty = present.rows.every((row) => isBlank(row[column]));
  if (to === undefined || sameFormula(from, to, present.name)) return [];
  if (!from.startsWith("=") && !isEmpty) return [];
  return [{ column, from: from.startsWith("=") ? from : "", to }];
}

/** A line as it is typed, whatever columns stand between ours. */
function newRow(
  name: RankedName,
  { headings: now }: OwnTable,
  headings: RankingHeadings
): readonly CellValue[] {
  return now.map((heading): CellValue => {
    const id = (["className", "name", "department"] as const).find(
      (column) => headings[column] === heading
    );
    return id === undefined ? "" : name[id];
  });
}

function text(value: CellValue | undefined): string {
  return String(value ?? "");
}
