import {
  APPRAISAL_COLUMNS,
  APPRAISAL_ITEMS,
  APPRAISAL_TABLE,
  MARK_FIGURES,
  MARK_TABLES,
  markFigures,
  type AppraisalColumn,
  type AppraisalItem,
  type MarkFigure,
} from "../../domain/appraisal/appraisalItems";
import {
  appraisalHeading,
  usualAppraisalHeadings,
  type AppraisalHeadings,
} from "../../domain/appraisal/appraisalFormulas";
import type { AppraisalWords } from "../../domain/model/appraisalWords";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { headingsNow } from "../ledger/headingsNow";

/** What the columns of a table of marks are called, raters left out. */
export type MarkHeadings = Pick<AppraisalWords, "unit" | MarkFigure>;

/** The unit's and the figures' headings of a table of marks; undefined where columns are not known any more. */
export function markHeadings(
  { headings }: Pick<OwnTable, "headings">,
  item: AppraisalItem,
  words: AppraisalWords
): MarkHeadings | undefined {
  const figures = markFigures(item);
  const usual = figures.map((figure) => words[figure]);
  // Raters may be many or few: the figures are what stands behind them.
  const isUsual = usual.every((heading) => headings.includes(heading));
  const now = isUsual ? usual : headingsNow({ headings: headings.slice(-figures.length) }, usual);
  const [unit] = headings;
  if (now === undefined || unit === undefined) return undefined;
  const found = Object.fromEntries(
    MARK_FIGURES.map((figure) => [figure, now[figures.indexOf(figure)] ?? words[figure]])
  ) as Record<MarkFigure, string>;
  return { unit, ...found };
}

/** The headings that the formulas of tblAppraisal read; undefined where columns are not known any more. */
export function appraisalHeadingsNow(
  { ownTables }: Pick<BookOverview, "ownTables">,
  present: Pick<OwnTable, "headings"> | undefined,
  words: AppraisalWords
): AppraisalHeadings | undefined {
  const usual = usualAppraisalHeadings(words);
  const headings = APPRAISAL_COLUMNS.map((column) => appraisalHeading(column, words));
  const now = present ? headingsNow(present, headings) : headings;
  const marks = APPRAISAL_ITEMS.map((item) => {
    const table = ownTables[MARK_TABLES[item]];
    return [item, table ? markHeadings(table, item, words) : usual.marks[item]] as const;
  });
  if (now === undefined || marks.some(([, found]) => found === undefined)) return undefined;
  return {
    lines: Object.fromEntries(
      APPRAISAL_COLUMNS.map((column, at) => [column, now[at] ?? ""])
    ) as Record<AppraisalColumn, string>,
    marks: Object.fromEntries(marks) as AppraisalHeadings["marks"],
  };
}

/** Tables of 测评 whose columns are not known any more: their formulas stay as they are. */
export function unknownAppraisalTables(
  { ownTables }: Pick<BookOverview, "ownTables">,
  words: AppraisalWords
): readonly OwnTable[] {
  const marks = APPRAISAL_ITEMS.flatMap((item) => {
    const table = ownTables[MARK_TABLES[item]];
    return table && markHeadings(table, item, words) === undefined ? [table] : [];
  });
  const summary = ownTables[APPRAISAL_TABLE];
  const usual = APPRAISAL_COLUMNS.map((column) => appraisalHeading(column, words));
  const isKnown = summary === undefined || headingsNow(summary, usual) !== undefined;
  return isKnown ? marks : [...marks, summary];
}
