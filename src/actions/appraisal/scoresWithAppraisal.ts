import { PLAIN_TABLE_STYLE } from "../../excel/ownObjects";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import type { NewOwnTable, WritePlan } from "../../excel/write/writePlan";
import type { Ledger } from "../ledger/readLedger";
import { scoreSheets } from "../score/scoreSheets";
import type { ActionContext } from "../types";

/**
 * The formulas of 得分 that take in a new table of 测评得分, where 得分 is there already; otherwise 季度得分
 * writes them so from the start.
 */
export function scoresWithAppraisal(
  { book, table, headings, records }: Ledger,
  appraisal: NewOwnTable,
  sheetName: string,
  { words }: Pick<ActionContext, "words">
): Pick<WritePlan, "names" | "ownTableChanges"> {
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  const planned: OwnTable = {
    name: appraisal.name,
    sheetName,
    area,
    headings: appraisal.headings,
    ...{
      style: PLAIN_TABLE_STYLE,
      showTotals: false,
      isFiltered: false,
      rows: [],
      firstFormulas: [],
    },
  };
  const withAppraisal = { ...book, ownTables: { ...book.ownTables, [appraisal.name]: planned } };
  const scored = { tableName: table.name, headings, records };
  const sheets = scoreSheets(withAppraisal, scored, words).filter(
    ({ newSheets }) => newSheets.length === 0
  );
  const ownTableChanges = sheets
    .flatMap(({ changes }) => changes)
    .filter(({ formulas = [] }) => formulas.length > 0)
    .map((change) => ({ ...change, appendRows: [] }));
  const names = ownTableChanges.length > 0 ? sheets.flatMap((sheet) => sheet.names) : [];
  return { names, ownTableChanges };
}
