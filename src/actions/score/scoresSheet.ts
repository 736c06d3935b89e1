import type { CellValue } from "../../domain/model/cellValue";
import { buildGroupFormulas } from "../../domain/formulas/buildGroupFormulas";
import type { FormulaContext } from "../../domain/formulas/formulaContext";
import { GROUP_COLUMNS } from "../../domain/scoring/groupCells";
import { departmentKey } from "../../domain/scoring/departmentKey";
import { departmentsOf } from "../../domain/scoring/departmentsOf";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { isCatchAllLead } from "../../domain/owner/leadNames";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { NewSheet, OwnTableChange } from "../../excel/write/writePlan";
import { uniqueName } from "../ledger/uniqueName";

/** What becomes of the 得分 sheet: made, or given lines for departments that are new. */
export interface ScoresSheet {
  readonly newSheets: readonly NewSheet[];
  readonly changes: readonly OwnTableChange[];
  readonly departments: readonly string[];
  readonly sheetName: string;
}

const SCORE_COLUMNS = new Set([
  "score1",
  "score2",
  "score3",
  "score4",
  "ledger",
  "bonus",
  "penalty",
  "total",
]);
const WIDTHS = { department: 110, figure: 52 } as const;

/** The 得分 sheet by department for these records; departments that are gone keep their line. */
export function scoresSheet(
  book: BookOverview,
  records: readonly LedgerRecord[],
  formulas: FormulaContext
): ScoresSheet {
  // 各科室 is nobody: a line of its own would hand its score to no one.
  const departments = departmentsOf(records).filter((name) => !isCatchAllLead(name));
  const present = book.ownTables[OWN_TABLES.scores];
  if (!present) {
    const sheetName = uniqueName(formulas.words.sheets.scores, book.sheetNames);
    const newSheets = departments.length > 0 ? [newSheet(sheetName, departments, formulas)] : [];
    return { newSheets, changes: [], departments, sheetName };
  }
  const listed = new Set(present.rows.map((row) => departmentKey(String(row[0] ?? ""))));
  const missing = departments.filter((department) => !listed.has(departmentKey(department)));
  const blanks = GROUP_COLUMNS.slice(1).map((): CellValue => "");
  const changes =
    missing.length > 0
      ? [
          {
            tableName: OWN_TABLES.scores,
            appendRows: missing.map((department) => [department, ...blanks]),
            cells: [],
          },
        ]
      : [];
  return { newSheets: [], changes, departments, sheetName: present.sheetName };
}

function newSheet(name: string, departments: readonly string[], context: FormulaContext): NewSheet {
  const byColumn = buildGroupFormulas(context);
  const formulas: Record<number, string> = {};
  const numberFormats: Record<number, string> = {};
  GROUP_COLUMNS.forEach((column, at) => {
    if (column !== "department") formulas[at] = byColumn[column];
    if (SCORE_COLUMNS.has(column)) numberFormats[at] = "0.00";
  });
  return {
    name,
    tables: [
      {
        name: OWN_TABLES.scores,
        title: context.words.sheets.scores,
        rowIndex: 0,
        columnIndex: 0,
        headings: context.words.tables.scores,
        rows: departments.map((department) => [department]),
        widthsPoints: GROUP_COLUMNS.map((column) =>
          column === "department" ? WIDTHS.department : WIDTHS.figure
        ),
        formulas,
        numberFormats,
      },
    ],
  };
}
