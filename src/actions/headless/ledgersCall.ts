import type { SnapshotOccasion } from "../../domain/snapshots/snapshotLine";
import { isQuarterNumber, type QuarterNumber } from "../../domain/snapshots/snapshotLine";
import { runCloseQuarter } from "../closeQuarter";
import { runCompare } from "../compare";
import { runFreeze } from "../freeze";
import { runReopen } from "../reopen";
import { runSettle } from "../settle";
import type { ComparisonSide, SnapshotOptions } from "../snapshots/snapshotReports";
import type { ActionContext, ActionReport } from "../types";

/** What the four ledgers are told from the command line, in plain text. */
export interface LedgersCall {
  /** 1–4 */
  readonly quarter?: string;
  readonly by?: string;
  readonly note?: string;
  readonly reason?: string;
  /** Sides of a comparison: baseline, q1 … q4, final, now. */
  readonly from?: string;
  readonly to?: string;
  readonly force?: boolean;
  readonly carryOver?: boolean;
  readonly newWorkbook?: boolean;
}

export const LEDGER_COMMANDS = ["freeze", "close-quarter", "reopen", "compare", "settle"] as const;
export type LedgerCommand = (typeof LEDGER_COMMANDS)[number];

/** Throws a plain Error that says what is wrong with the options of a command. */
export function checkLedgersCall(command: LedgerCommand, call: LedgersCall): void {
  quarterOf(call);
  sideOf("--from", call.from);
  sideOf("--to", call.to);
  if (command === "reopen" && call.from !== undefined) occasionOf(call);
}

/** Runs one of the four ledgers' actions. `common` are the options that all actions share. */
export function runLedgers(
  command: LedgerCommand,
  call: LedgersCall,
  common: SnapshotOptions,
  context: ActionContext
): Promise<ActionReport> {
  const { by, note, force = false, carryOver = false, newWorkbook = false } = call;
  const options: SnapshotOptions = {
    ...common,
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
  };
  const quarter = quarterOf(call);
  switch (command) {
    case "freeze":
      return runFreeze(context, { ...options, force });
    case "close-quarter":
      return runCloseQuarter(context, { ...options, ...(quarter ? { quarter } : {}) });
    case "reopen": {
      const occasion = occasionOf(call);
      const reason = call.reason ?? "";
      return runReopen(context, { ...options, reason, ...(occasion ? { occasion } : {}) });
    }
    case "compare": {
      const [from, to] = [sideOf("--from", call.from), sideOf("--to", call.to)];
      return runCompare(context, { ...options, ...(from && { from }), ...(to && { to }) });
    }
    case "settle":
      return runSettle(context, { ...options, force, carryOver, newWorkbook });
  }
}

function quarterOf({ quarter }: LedgersCall): QuarterNumber | undefined {
  if (quarter === undefined) return undefined;
  const number = Number(quarter);
  if (!isQuarterNumber(number)) throw new Error(`--quarter ${quarter} is no quarter from 1 to 4`);
  return number;
}

/** What `reopen` opens: a quarter by `--quarter`, others by `--from`; the last snapshot by default. */
function occasionOf(call: LedgersCall): SnapshotOccasion | undefined {
  const quarter = quarterOf(call);
  if (quarter) return { kind: "quarter", quarter };
  const side = sideOf("--from", call.from);
  if (side === "now") throw new Error("--from now: what is not frozen cannot be reopened");
  return side;
}

function sideOf(name: string, text: string | undefined): ComparisonSide | undefined {
  if (text === undefined || text === "now") return text;
  if (text === "baseline" || text === "final") return { kind: text };
  const quarter = Number(/^q([1-4])$/i.exec(text)?.[1]);
  if (isQuarterNumber(quarter)) return { kind: "quarter", quarter };
  throw new Error(`${name} ${text}: one of baseline, q1, q2, q3, q4, final, now`);
}
