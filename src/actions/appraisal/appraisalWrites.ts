import {
  APPRAISAL_COLUMNS,
  APPRAISAL_ITEMS,
  APPRAISAL_TABLE,
  MARK_TABLES,
  type AppraisalColumn,
} from "../../domain/appraisal/appraisalItems";
import {
  appraisalFormulas,
  appraisalHeading,
  appraisalLineFormula,
  itemWeightNames,
} from "../../domain/appraisal/appraisalFormulas";
import { nameKey } from "../../domain/appraisal/nameKey";
import type { AppraisalWords } from "../../domain/model/appraisalWords";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import type { NewOwnTable, NewSheet, WritePlan } from "../../excel/write/writePlan";
import { formulaChanges, typedOver, type FormulaColumn } from "../ledger/typedOver";
import { uniqueName } from "../ledger/uniqueName";
import { appraisalHeadingsNow } from "./appraisalHeadingsNow";
import { markTableChanges, newMarkTable, type RaterCounts } from "./markSheets";

/** What 测评 writes into its own sheets. */
export interface AppraisalWrites extends Pick<
  WritePlan,
  "names" | "newSheets" | "ownTableChanges"
> {
  /** Sheet of tblAppraisal. */
  readonly sheetName: string;
  /** Units that have no line yet. */
  readonly newUnits: readonly string[];
}

const WIDTHS: Readonly<Partial<Record<AppraisalColumn, number>>> = { unit: 110, note: 190 };
const FIGURE_WIDTH = 64;
const TWO_PLACES: readonly AppraisalColumn[] = [...APPRAISAL_ITEMS, "score"];

const at = (column: AppraisalColumn): number => APPRAISAL_COLUMNS.indexOf(column);

/** The sheets of the marks and 测评 itself, as far as they are missing, and lines for units that are new. */
export function appraisalWrites(
  book: BookOverview,
  units: readonly string[],
  words: AppraisalWords,
  counts: RaterCounts
): AppraisalWrites {
  const taken = [...book.sheetNames];
  const named = (table: NewOwnTable, wanted: string): NewSheet => {
    const name = uniqueName(wanted, taken);
    taken.push(name);
    return { name, tables: [table] };
  };
  const markSheets = APPRAISAL_ITEMS.filter((item) => !book.ownTables[MARK_TABLES[item]]).map(
    (item) => named(newMarkTable(item, units, words, counts), words.items[item])
  );
  const present = book.ownTables[APPRAISAL_TABLE];
  // Last: its formulas read the tables of the marks.
  const summary = present ? [] : [named(newAppraisalTable(book, units, words), words.sheet)];
  const newUnits = present ? missingUnits(present, units) : units;
  const names = itemWeightNames().filter(({ name }) => !book.names.has(name.toLowerCase()));
  return {
    names,
    newSheets: [...markSheets, ...summary],
    ownTableChanges: [
      ...APPRAISAL_ITEMS.flatMap((item) => markTableChanges(book, item, units, words)),
      ...(present ? summaryChanges(book, present, newUnits, words) : []),
    ],
    sheetName: present?.sheetName ?? summary[0]?.name ?? "",
    newUnits,
  };
}

function missingUnits({ rows }: OwnTable, units: readonly string[]): readonly string[] {
  const listed = new Set(rows.map(([unit]) => nameKey(unit)));
  return units.filter((unit) => !listed.has(nameKey(unit)));
}

/** Lines for new units, and formulas that were typed over or that lost a column. */
function summaryChanges(
  book: BookOverview,
  present: OwnTable,
  units: readonly string[],
  words: AppraisalWords
): WritePlan["ownTableChanges"] {
  const columns = appraisalFormulaColumns(book, present, words);
  const formulas = formulaChanges(present, columns);
  const formulaCells = typedOver(present, columns);
  if (units.length + formulas.length + formulaCells.length === 0) return [];
  const blanks = present.headings.slice(1).map(() => "");
  return [
    {
      tableName: present.name,
      appendRows: units.map((unit) => [unit, ...blanks]),
      cells: [],
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(formulaCells.length > 0 ? { formulaCells } : {}),
    },
  ];
}

/** Where the formula columns of tblAppraisal stand; none where columns are not known any more. */
export function appraisalFormulaColumns(
  book: Pick<BookOverview, "ownTables">,
  present: OwnTable,
  words: AppraisalWords
): readonly FormulaColumn[] {
  const headings = appraisalHeadingsNow(book, present, words);
  if (headings === undefined) return [];
  const wanted = appraisalFormulas(words, headings);
  return APPRAISAL_COLUMNS.flatMap((column) =>
    column === "unit"
      ? []
      : [{ column: present.headings.indexOf(headings.lines[column]), formula: wanted[column] }]
  );
}

/** tblAppraisal as it is when it is new. */
export function newAppraisalTable(
  book: Pick<BookOverview, "ownTables">,
  units: readonly string[],
  words: AppraisalWords
): NewOwnTable {
  const formulas = appraisalFormulas(words, appraisalHeadingsNow(book, undefined, words));
  return {
    name: APPRAISAL_TABLE,
    title: words.sheet,
    rowIndex: 0,
    columnIndex: 0,
    headings: APPRAISAL_COLUMNS.map((column) => appraisalHeading(column, words)),
    rows: units.map((unit) => [unit]),
    widthsPoints: APPRAISAL_COLUMNS.map((column) => WIDTHS[column] ?? FIGURE_WIDTH),
    formulas: Object.fromEntries(
      APPRAISAL_COLUMNS.flatMap((column) =>
        column === "unit" ? [] : [[at(column), formulas[column]] as const]
      )
    ),
    numberFormats: Object.fromEntries(TWO_PLACES.map((column) => [at(column), "0.00"])),
    subtitleFormula: appraisalLineFormula(words),
    barColumn: at("score"),
    wrapColumns: [at("unit"), at("note")],
    foldedColumns: [at("criterion")],
  };
}
