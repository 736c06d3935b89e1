import { ledgersView, type LedgersView } from "./snapshots/ledgersView";
import { openLedger } from "./snapshots/openLedger";
import { scoredItems } from "./snapshots/scoredRows";
import type { SnapshotOptions } from "./snapshots/snapshotReports";
import type { ActionContext } from "./types";

/** Reads where the four ledgers stand; nothing is written. Round trips: 3, plus one a further block of cells. */
export async function readLedgers(
  context: ActionContext,
  options: SnapshotOptions
): Promise<LedgersView> {
  const opened = await openLedger(context, options);
  const items = scoredItems(opened, opened.ledger.asOf);
  const rows = items.map(({ record, score }) => ({ record, status: score.status }));
  return ledgersView(opened.ledger, opened.lines, rows);
}
