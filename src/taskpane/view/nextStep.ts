import type { ActionId, LedgerOverview } from "../../actions/types";
import { nextLedgerStep } from "../../domain/snapshots/ledgersOfYear";

/**
 * The step that a sheet asks for: 规范成表, 检查, 标色, 季度得分, then the one of the 四账 whose day has come. `checkedTables`
 * are the ledgers checked since the pane was opened (nothing in the workbook tells). None where nothing is
 * left to do.
 */
export function nextStep(
  { ledger, candidate }: LedgerOverview,
  checkedTables: readonly string[]
): ActionId | undefined {
  if (!ledger) return candidate ? "structure" : undefined;
  const isChecked = checkedTables.includes(ledger.tableName);
  if (!ledger.isColoured) return isChecked ? "colour" : "check";
  if (!ledger.isScored) return "score";
  if (!isChecked) return "check";
  return nextLedgerStep(ledger.ledgers.steps) ? "ledgers" : undefined;
}
