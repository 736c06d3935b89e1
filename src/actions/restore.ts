import { readJournal, restoreLast, type RestoreOutcome } from "../excel/restore/restoreLast";
import type { JournalEntry } from "../excel/journal/journalEntry";
import { withActionErrors } from "./report";
import {
  ActionError,
  JOURNALED_IDS,
  type ActionContext,
  type ActionReport,
  type JournaledId,
  type Notice,
  type RestorePoint,
  type RestoreProposal,
} from "./types";

/** What can be taken back, newest first. Round trips: 2. */
export async function proposeRestore(): Promise<RestoreProposal> {
  const entries = await withActionErrors(() => readJournal());
  return { points: restorePoints(entries) };
}

/** Journal entries as the pane lists them. */
export function restorePoints(entries: readonly JournalEntry[]): readonly RestorePoint[] {
  return entries.map((entry) => ({
    action: actionOf(entry),
    timestamp: entry.timestamp,
    changes: entry.changes,
  }));
}

/**
 * 恢复: takes back the last action; cells, columns and sheets that were changed since stay and are named.
 * Round trips: 4. Throws ActionError where nothing can be restored.
 */
export async function runRestore(
  _context: ActionContext,
  options: { readonly dryRun?: boolean } = {}
): Promise<ActionReport> {
  const outcome = await withActionErrors(() => restoreLast(options.dryRun ?? false));
  if (outcome.kind !== "restored") throw refusal(outcome);
  return {
    action: "restore",
    changes: outcome.entry.changes,
    typedChanges: [],
    findings: [],
    notices: noticesOf(outcome),
  };
}

function refusal(outcome: Exclude<RestoreOutcome, { kind: "restored" }>): ActionError {
  switch (outcome.kind) {
    case "nothing":
      return new ActionError("nothingToRestore");
    case "noTable":
      return new ActionError("restoreBlocked", { table: outcome.entry.tableName });
    case "sortedSince":
      return new ActionError("sortedSince", { table: outcome.entry.tableName });
    case "protected":
      return new ActionError("protectedSheet", { sheet: outcome.sheetName });
    case "protectedWorkbook":
      return new ActionError("protectedWorkbook");
    case "filtered":
      return new ActionError("filteredSheet", { sheet: outcome.sheetName });
  }
}

const NAMED = 10;

function noticesOf({ entry, kept }: Extract<RestoreOutcome, { kind: "restored" }>): Notice[] {
  const places = [
    ...kept.cells.map(({ heading, rowNumber }) => `${heading} ${rowNumber}`),
    ...kept.columns,
    ...kept.merges,
    ...kept.sheets,
  ];
  const notices: Notice[] = [
    {
      id: "notice.restored",
      params: { time: entry.timestamp, action: actionOf(entry), count: entry.changes },
    },
  ];
  if (places.length > 0) {
    const cells = places.slice(0, NAMED).join("\n");
    notices.push({ id: "notice.keptTyped", params: { count: places.length, cells } });
  }
  if (places.length > NAMED) {
    notices.push({ id: "notice.keptMore", params: { count: places.length - NAMED } });
  }
  if (kept.footer) notices.push({ id: "notice.keptFooter", params: {} });
  return notices;
}

function actionOf(entry: JournalEntry): JournaledId {
  return JOURNALED_IDS.find((id) => id === entry.action) ?? "structure";
}
