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
 * Round trips: 4. Throws ActionError where nothing can be restored, and for a snapshot of the four ledgers that
 * was made on an earlier day: by then others rely on it, so it needs 重开 with its reason
 * (LEDGER.md, "Four ledgers as snapshots"). The same day it is a slip that anybody may take back.
 */
export async function runRestore(
  { timestamp }: ActionContext,
  options: { readonly dryRun?: boolean } = {}
): Promise<ActionReport> {
  const outcome = await withActionErrors(() =>
    restoreLast(options.dryRun ?? false, (entry) => isFrozenBefore(entry, timestamp))
  );
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
    case "final":
      return new ActionError("frozenBefore", { date: dayOf(outcome.entry.timestamp) });
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

const FREEZING: ReadonlySet<string> = new Set<JournaledId>(["freeze", "closeQuarter", "settle"]);

/** 年底交账 that only asked for explanations made no sheet: nothing is frozen yet. */
function isFrozenBefore({ action, addedSheets, timestamp }: JournalEntry, now: string): boolean {
  return FREEZING.has(action) && addedSheets.length > 0 && dayOf(timestamp) !== dayOf(now);
}

/** `2026-11-21` of `2026-11-21T09:30`. */
function dayOf(timestamp: string): string {
  return timestamp.slice(0, "2026-11-21".length);
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
