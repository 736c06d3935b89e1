import type { CellValue } from "../../src/domain/model/cellValue";
import type { FormulaField } from "../../src/domain/model/fields";
import type { GroupColumn } from "../../src/domain/scoring/groupCells";
import { GROUP_COLUMNS } from "../../src/domain/scoring/groupCells";
import { createCalculator } from "../../src/host/calc/createCalculator";
import type { CalcValue } from "../../src/host/calc/types";
import type { LedgerWorkbookInput } from "./ledgerWorkbook";
import { LEDGER_FORMULA_FIELDS, ledgerColumn, ledgerWorkbook } from "./ledgerWorkbook";
import { memoryCalcView } from "./memoryCalcView";

export interface CalculatedLedger {
  /** One for each record. */
  readonly rows: readonly Readonly<Record<FormulaField, CellValue>>[];
  /** One for each line of 得分 asked for. */
  readonly groups: readonly Readonly<Record<GroupColumn, CellValue>>[];
}

/** Writes the formulas over the records and calculates them in the local host's own calculation. */
export function calculateLedger(input: LedgerWorkbookInput, today: number): CalculatedLedger {
  const view = memoryCalcView(ledgerWorkbook(input));
  const calculator = createCalculator(view, { nowSerial: () => today });
  calculator.rebuild(true);
  const report = calculator.recalculate();
  if (report.circular.length > 0 || report.unknownFunctions.size > 0) {
    throw new Error(`Not calculated: ${JSON.stringify([...report.unknownFunctions])}`);
  }
  const cells = <Name extends string>(
    sheetId: string,
    row: number,
    columns: readonly (readonly [Name, number])[]
  ) =>
    Object.fromEntries(
      columns.map(([name, column]) => [name, shown(view.result(sheetId, row, column))])
    ) as Record<Name, CellValue>;
  const fieldColumns = LEDGER_FORMULA_FIELDS.map(
    (field) => [field, ledgerColumn(input, field)] as const
  );
  const groupColumns = GROUP_COLUMNS.map((column, index) => [column, index] as const);
  return {
    rows: input.records.map((_, index) => cells("ledger", index + 1, fieldColumns)),
    groups: input.groups.names.map((_, index) => cells("scores", index + 1, groupColumns)),
  };
}

function shown(value: CalcValue): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
