import {
  countedLedgers,
  type GroupFormulaContext,
} from "../../domain/formulas/groupFormulaContext";
import { groupHeadings, withGroupHeadings } from "../../domain/formulas/groupHeadings";
import { groupLineFormula } from "../../domain/formulas/groupLineFormula";
import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import type { CellValue } from "../../domain/model/cellValue";
import type { GroupKind } from "../../domain/model/groupKinds";
import { GROUP_COLUMNS, type GroupColumn } from "../../domain/scoring/groupCells";
import { groupKey } from "../../domain/scoring/groupKey";
import { groupNames } from "../../domain/scoring/groupNames";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import type { NewSheet, OwnTableChange } from "../../excel/write/writePlan";
import { headingsNow } from "../ledger/headingsNow";
import { formulaChanges, typedOver, type FormulaColumn } from "../ledger/typedOver";
import { uniqueName } from "../ledger/uniqueName";
import { groupFormulas, isFormulaColumn } from "./groupFormulas";
import { taskCountNames, type PlannedName } from "./taskCountNames";

/** What becomes of one sheet of 得分: made, or given lines and formulas. */
export interface ScoreSheet {
  readonly kind: GroupKind;
  readonly newSheets: readonly NewSheet[];
  readonly changes: readonly OwnTableChange[];
  readonly names: readonly PlannedName[];
  /** Whom the records count for. */
  readonly groups: readonly string[];
  readonly sheetName: string;
}

/** Sheet of each kind in WorkbookWords. */
const SHEETS = { department: "scores", person: "personScores", leader: "leaderScores" } as const;

const TWO_PLACES: readonly GroupColumn[] = [
  "score1",
  "score2",
  "score3",
  "score4",
  "ledger",
  "appraisal",
  "bonus",
  "penalty",
  "total",
];
const COUNTS: readonly GroupColumn[] = ["rows", "rated", "points", "done", "late", "overdue"];
const CENTRED: readonly GroupColumn[] = ["band", "rank", "use"];
const WRAPPED: readonly GroupColumn[] = ["name", "use", "note"];
/** In points; other columns hold a short figure. */
const WIDTHS: Readonly<Partial<Record<GroupColumn, number>>> = {
  name: 84,
  ...Object.fromEntries(COUNTS.map((column) => [column, 34])),
  total: 64,
  rank: 48,
  use: 66,
  note: 150,
};
const FIGURE_WIDTH = 40;

const at = (column: GroupColumn): number => GROUP_COLUMNS.indexOf(column);

/**
 * The sheet of a kind for these records of the ledger that is scored; names that are gone keep their line.
 * Undefined where no ledger of the workbook has the column, or nobody is named in it.
 */
export function scoreSheet(
  book: BookOverview,
  records: readonly LedgerRecord[],
  context: GroupFormulaContext
): ScoreSheet | undefined {
  const { kind, words } = context;
  if (countedLedgers(context).length === 0) return undefined;
  const groups = groupNames(records, kind);
  const present = book.ownTables[SCORE_TABLES[kind]];
  if (!present && groups.length === 0) return undefined;
  const names = taskCountNames(book, context);
  if (present) {
    const changes = changesOf(present, groups, context);
    return { kind, newSheets: [], changes, names, groups, sheetName: present.sheetName };
  }
  const sheetName = uniqueName(words.sheets[SHEETS[kind]], book.sheetNames);
  const newSheets = [newSheet(sheetName, groups, context)];
  return { kind, newSheets, changes: [], names, groups, sheetName };
}

/** Lines for new names, and formulas that another ledger, weights or an appraisal have changed. */
function changesOf(
  present: OwnTable,
  groups: readonly string[],
  context: GroupFormulaContext
): readonly OwnTableChange[] {
  const listed = new Set(present.rows.map((row) => groupKey(String(row[0] ?? ""))));
  const missing = groups.filter((name) => !listed.has(groupKey(name)));
  const blanks = present.headings.slice(1).map((): CellValue => "");
  const columns = formulaColumns(present, context);
  const formulas = formulaChanges(present, columns);
  const formulaCells = typedOver(present, columns);
  if (missing.length + formulas.length + formulaCells.length === 0) return [];
  const appendRows = missing.map((name) => [name, ...blanks]);
  return [
    {
      tableName: present.name,
      appendRows,
      cells: [],
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(formulaCells.length > 0 ? { formulaCells } : {}),
    },
  ];
}

/** Where each formula column stands, and the formula it should have; none where columns are not known any more. */
function formulaColumns(present: OwnTable, context: GroupFormulaContext): readonly FormulaColumn[] {
  const { kind, words } = context;
  const headings = headingsNow(present, groupHeadings(kind, words));
  if (headings === undefined) return [];
  const wanted = groupFormulas({ ...context, words: withGroupHeadings(words, kind, headings) });
  return GROUP_COLUMNS.filter(isFormulaColumn).map((column) => ({
    column: present.headings.indexOf(headings[at(column)] ?? ""),
    formula: wanted[column],
  }));
}

function newSheet(name: string, groups: readonly string[], context: GroupFormulaContext): NewSheet {
  const { kind, words } = context;
  const byColumn = groupFormulas(context);
  return {
    name,
    tables: [
      {
        name: SCORE_TABLES[kind],
        title: words.sheets[SHEETS[kind]],
        rowIndex: 0,
        columnIndex: 0,
        headings: groupHeadings(kind, words),
        rows: groups.map((group) => [group]),
        widthsPoints: GROUP_COLUMNS.map((column) => WIDTHS[column] ?? FIGURE_WIDTH),
        formulas: Object.fromEntries(
          GROUP_COLUMNS.filter(isFormulaColumn).map((column) => [at(column), byColumn[column]])
        ),
        numberFormats: Object.fromEntries(TWO_PLACES.map((column) => [at(column), "0.00"])),
        subtitleFormula: groupLineFormula(kind, words),
        barColumn: at("total"),
        wrapColumns: WRAPPED.map(at),
        centredColumns: CENTRED.map(at),
        foldedColumns: [at("shared"), at("criterion")],
      },
    ],
  };
}
