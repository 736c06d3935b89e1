import type { DaySerial } from "../domain/calendar/daySerial";
import { explainRow } from "../domain/explain/explainRow";
import type { RowExplanation } from "../domain/explain/explanation";
import { ifCompletedOn } from "../domain/explain/ifCompletedOn";
import { departmentText } from "../domain/scoring/departmentText";
import { recordText } from "../domain/scoring/recordText";
import { readActiveCell } from "../excel/readActiveCell";
import { sheetOf } from "./colour";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { ledgerOf, type Ledger } from "./ledger/readLedger";
import { readFor, withActionErrors } from "./report";
import type { ActionContext, RowLabel } from "./types";

/** One task of a ledger that can be explained. */
export interface ExplainableRow extends RowLabel {
  /** 0-based sheet row. */
  readonly rowIndex: number;
}

/** A ledger read once, of which any row can be explained without another round trip. */
export interface LedgerExplainer {
  readonly tableName: string;
  readonly sheetName: string;
  readonly asOf: DaySerial;
  /** Rows with task text, top to bottom. */
  readonly rows: readonly ExplainableRow[];
  /** 0-based sheet row of the active cell; undefined where it is on another sheet or outside the table. */
  readonly activeRow: number | undefined;
  /** How the figures of a row came about; undefined for a row that is no task. */
  explain(rowIndex: number): RowExplanation | undefined;
  /** The same if the row were completed on a day; nothing is written. */
  ifCompletedOn(rowIndex: number, day: DaySerial): RowExplanation | undefined;
}

export interface ExplainOptions {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
}

/**
 * 得分依据: reads a ledger for explanations; nothing is written. Round trips: 4, plus one a further block of
 * cells. Throws ActionError where there is no ledger.
 */
export async function readExplainer(
  context: ActionContext,
  options: ExplainOptions
): Promise<LedgerExplainer> {
  const { tableName } = options;
  const active = await withActionErrors(readActiveCell);
  const book = await readFor(
    { ...(tableName === undefined ? {} : { tableName }), ...sheetOf(options), preferLedger: true },
    "ledger",
    context
  );
  const { deadlineKinds } = inWorkbookLanguage(book, context).words;
  const ledger = ledgerOf(book, tableName, {}, context);
  const recordAt = (rowIndex: number) => ledger.records[rowIndex - firstRowOf(ledger)];
  const rows = rowsOf(ledger);
  return {
    tableName: ledger.table.name,
    sheetName: ledger.table.sheetName,
    asOf: ledger.asOf,
    rows,
    activeRow:
      active.sheetName === ledger.table.sheetName
        ? rows.find(({ rowIndex }) => rowIndex === active.rowIndex)?.rowIndex
        : undefined,
    explain(rowIndex) {
      const record = recordAt(rowIndex);
      return record && explainRow(record, ledger.scoring, ledger.asOf, deadlineKinds);
    },
    ifCompletedOn(rowIndex, day) {
      const record = recordAt(rowIndex);
      return record && ifCompletedOn(record, day, ledger.scoring, ledger.asOf, deadlineKinds);
    },
  };
}

function firstRowOf({ table }: Ledger): number {
  return table.area.rowIndex + 1;
}

function rowsOf(ledger: Ledger): readonly ExplainableRow[] {
  return ledger.records.flatMap((record, row) => {
    const task = recordText(record);
    const label = { task, department: departmentText(record) ?? "" };
    return task === "" ? [] : [{ rowIndex: firstRowOf(ledger) + row, ...label }];
  });
}
