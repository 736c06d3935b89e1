import type { WritePlan } from "../../excel/write/writePlan";
import type { ActionContext, JournaledId } from "../types";
import type { Ledger } from "./readLedger";

/** A plan on an existing ledger that changes nothing yet; the caller adds the few cells it writes. */
export function smallPlan(
  action: JournaledId,
  { table, headings, records }: Ledger,
  context: Pick<ActionContext, "timestamp">
): WritePlan {
  return {
    action,
    timestamp: context.timestamp,
    sheetName: table.sheetName,
    tableName: table.name,
    tableArea: table.area,
    newColumns: [],
    columnCells: [],
    formulaChanges: [],
    keyHeading: headings.rowKey ?? "",
    keys: records.map((record) => String(record.rowKey ?? "")),
    names: [],
    newSheets: [],
    ownTableChanges: [],
  };
}
