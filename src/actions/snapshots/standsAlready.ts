import type { SnapshotLine } from "../../domain/snapshots/snapshotLine";
import type { JournaledId } from "../types";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import type { SnapshotReport } from "./snapshotReports";

/** The report of an action whose snapshot stands: nothing is written, however often it runs. */
export function standsAlready(
  { ledger, words }: OpenLedger,
  action: JournaledId,
  { occasion, madeOn }: SnapshotLine
): SnapshotReport {
  const name = occasionName(occasion, words);
  return {
    action,
    changes: 0,
    typedChanges: [],
    findings: [],
    notices: [{ id: "notice.snapshotStands", params: { name, date: madeOn } }],
    tableName: ledger.table.name,
    snapshot: undefined,
    rows: {},
  };
}
