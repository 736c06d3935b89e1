import { standingLine, standingLines, type SnapshotLine } from "../domain/snapshots/snapshotLine";
import { smallPlan } from "./ledger/smallPlan";
import { applyFor } from "./report";
import { occasionName } from "./snapshots/occasionName";
import { openLedger, type OpenLedger } from "./snapshots/openLedger";
import { reopenWrites } from "./snapshots/register";
import type { ReopenOptions } from "./snapshots/snapshotReports";
import { ActionError, type ActionContext, type ActionReport } from "./types";

/**
 * Opens a closed snapshot again: its line says when, by whom and why; its sheet stays as it is. Round trips: 5,
 * plus one a further block of cells. Throws ActionError without a reason and where no such snapshot stands.
 */
export async function runReopen(
  given: ActionContext,
  options: ReopenOptions
): Promise<ActionReport> {
  const reason = options.reason.trim();
  if (reason === "") throw new ActionError("reasonMissing");
  const opened = await openLedger(given, options);
  const { ledger, context, words } = opened;
  const line = lineToReopen(opened, options);
  const cells = {
    reopenedOn: context.today,
    reopenedBy: (options.by ?? "").trim(),
    reopenReason: reason,
  };
  const name = occasionName(line.occasion, words);
  return applyFor(
    {
      ...smallPlan("reopen", ledger, context),
      ownTableChanges: reopenWrites(ledger.book, line, cells),
    },
    ledger.book,
    { typedChanges: [], notices: [{ id: "notice.reopened", params: { name, text: reason } }] },
    options.dryRun,
    context
  );
}

function lineToReopen({ ledger, lines, words }: OpenLedger, options: ReopenOptions): SnapshotLine {
  const { occasion } = options;
  const table = ledger.table.name;
  const line = occasion ? standingLine(lines, table, occasion) : standingLines(lines, table).at(-1);
  if (line) return line;
  if (occasion) throw new ActionError("snapshotUnknown", { name: occasionName(occasion, words) });
  throw new ActionError("noSnapshot");
}
