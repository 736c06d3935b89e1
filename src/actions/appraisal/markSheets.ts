import {
  ASKED_ITEMS,
  markFigures,
  MARK_TABLES,
  RATER_COUNTS,
  type AppraisalItem,
  type AskedItem,
} from "../../domain/appraisal/appraisalItems";
import { markFormulas } from "../../domain/appraisal/markFormulas";
import { MARK_RANGE } from "../../domain/appraisal/markOf";
import { TRIMMED_FROM } from "../../domain/appraisal/markSummary";
import { markTable } from "../../domain/appraisal/markTable";
import { nameKey } from "../../domain/appraisal/nameKey";
import type { AppraisalWords } from "../../domain/model/appraisalWords";
import type { CellValue } from "../../domain/model/cellValue";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import type { NewOwnTable, OwnTableChange } from "../../excel/write/writePlan";
import { formulaChanges, typedOver, type FormulaColumn } from "../ledger/typedOver";
import { markHeadings } from "./appraisalHeadingsNow";

/** How many columns for raters a new table has. */
export type RaterCounts = Readonly<Partial<Record<AskedItem, number>>>;

/** How many columns for raters the table of an item has, or will have where it is made. */
export interface RaterColumns {
  readonly item: AskedItem;
  readonly count: number;
  readonly isNew: boolean;
}

/** The columns for raters of the tables that stand, and of those that are made. */
export function raterColumns(
  { ownTables }: Pick<BookOverview, "ownTables">,
  words: AppraisalWords,
  counts: RaterCounts
): readonly RaterColumns[] {
  return ASKED_ITEMS.map((item) => {
    const table = ownTables[MARK_TABLES[item]];
    return table
      ? { item, count: markTable(item, table.headings, [], words).raters.length, isNew: false }
      : { item, count: ratersOf(item, [], words, counts).length, isNew: true };
  });
}

/** In points; a department as a heading takes more room than a number. */
const WIDTHS = { unit: 96, rater: 44, peer: 66, figure: 48 } as const;

/** A new table for the marks of an item, with a line for each unit. */
export function newMarkTable(
  item: AppraisalItem,
  units: readonly string[],
  words: AppraisalWords,
  counts: RaterCounts
): NewOwnTable {
  const raters = ratersOf(item, units, words, counts);
  const figures = markFigures(item);
  const formulas = markFormulas(item, raters, words);
  const at = (figure: (typeof figures)[number]): number =>
    1 + raters.length + figures.indexOf(figure);
  const isPeer = item === "peer";
  return {
    name: MARK_TABLES[item],
    title: words.items[item],
    rowIndex: 0,
    columnIndex: 0,
    headings: [words.unit, ...raters, ...figures.map((figure) => words[figure])],
    rows: units.map((unit) => [unit]),
    widthsPoints: [
      WIDTHS.unit,
      ...raters.map(() => (isPeer ? WIDTHS.peer : WIDTHS.rater)),
      ...figures.map(() => WIDTHS.figure),
    ],
    formulas: Object.fromEntries(figures.map((figure) => [at(figure), formulas[figure]])),
    numberFormats: { [at("mean")]: "0.00" },
    subtitle: (isPeer ? words.peerLine : words.itemLine).replace("{n}", String(TRIMMED_FROM)),
    wrapColumns: [0],
    foldedColumns: isPeer ? [at("own"), at("criterion")] : [],
    marks: {
      firstColumn: 1,
      columnCount: raters.length,
      ...MARK_RANGE,
      prompt: { title: words.promptTitle, message: isPeer ? words.peerPrompt : words.prompt },
      alert: words.alert,
      ...(isPeer ? { isMutual: true } : {}),
    },
  };
}

function ratersOf(
  item: AppraisalItem,
  units: readonly string[],
  words: AppraisalWords,
  counts: RaterCounts
): readonly string[] {
  if (item === "peer") return units;
  const count = Math.max(1, Math.floor(counts[item] ?? RATER_COUNTS[item]));
  return Array.from({ length: count }, (_, at) =>
    words.raters[item].replace("{n}", String(at + 1))
  );
}

/** What a table of marks lacks: lines for new units, in 科室互评 their columns, formulas that count every rater. */
export function markTableChanges(
  book: Pick<BookOverview, "ownTables">,
  item: AppraisalItem,
  units: readonly string[],
  words: AppraisalWords
): readonly OwnTableChange[] {
  const present = book.ownTables[MARK_TABLES[item]];
  if (!present) return [];
  const { raters, lines } = markTable(item, present.headings, present.rows, words);
  const listed = new Set(lines.map(({ unit }) => nameKey(unit)));
  const missing = units.filter((unit) => !listed.has(nameKey(unit)));
  const rated = new Set(raters.map(nameKey));
  const silent = item === "peer" ? units.filter((unit) => !rated.has(nameKey(unit))) : [];
  // Before the last rater, so that formulas, hints and grey cells stretch over them by themselves.
  const newColumns = silent.map((heading) => ({ before: raters.length, heading }));
  const all = [...raters.slice(0, -1), ...silent, ...raters.slice(-1)];
  const columns = figureColumns(present, item, raters, all, words);
  const placed = (column: number): number => column + newColumns.length;
  const formulas = formulaChanges(present, columns).map((change) => ({
    ...change,
    column: placed(change.column),
  }));
  const formulaCells = typedOver(present, columns).map((cell) => ({
    ...cell,
    column: placed(cell.column),
  }));
  const mended = formulas.length + formulaCells.length;
  if (missing.length + newColumns.length + mended === 0) return [];
  const blanks = present.headings.slice(1).map((): CellValue => "");
  return [
    {
      tableName: present.name,
      appendRows: missing.map((unit) => [unit, ...silent.map((): CellValue => ""), ...blanks]),
      typedColumns: all.map((_, at) => at + 1),
      cells: [],
      ...(newColumns.length > 0 ? { newColumns } : {}),
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(formulaCells.length > 0 ? { formulaCells } : {}),
    },
  ];
}

/**
 * Where the figures behind the marks stand, and the formulas they should have over `all` raters, those to come
 * included: a column that came before the first or behind the last is taken in.
 */
export function figureColumns(
  present: OwnTable,
  item: AppraisalItem,
  raters: readonly string[],
  all: readonly string[],
  words: AppraisalWords
): readonly FormulaColumn[] {
  const headings = markHeadings(present, item, words);
  if (headings === undefined || all.length === 0) return [];
  const wanted = markFormulas(item, all, headings);
  return markFigures(item).flatMap((figure) => {
    const column = present.headings.indexOf(headings[figure]);
    return column > raters.length ? [{ column, formula: wanted[figure] }] : [];
  });
}
