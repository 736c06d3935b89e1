import { readFileSync } from "node:fs";
import path from "node:path";
import { startOfficeRuntime, type OfficeRuntime } from "./officeRuntime";

/** What an action is told, as dist/actions.js takes it. */
export interface ActionCall {
  readonly action: string;
  readonly today: string;
  readonly locale: string;
  readonly timestamp: string;
  readonly sheet?: string;
  readonly table?: number;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly asOf?: string;
  readonly dryRun: boolean;
}

/** What an action answers besides its own particulars. */
export interface ActionAnswer {
  readonly changes: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly [particular: string]: unknown;
}

/** One run with what it cost: requests and bytes both ways through office.js. */
export interface ActionRun {
  readonly answer: ActionAnswer;
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

interface BuiltActions {
  run(call: ActionCall): Promise<ActionAnswer>;
}

/** Opens a workbook on the local host for one or more actions of the built add-in. */
export function openForActions(bytes: Uint8Array, fileName: string, today: string): OfficeRuntime {
  return startOfficeRuntime({ bytes, fileName, today });
}

/** Opens a workbook for looking at it, in ranges of any size: no add-in, so no limit of Excel on the web. */
export function openForReading(bytes: Uint8Array, fileName: string, today: string): OfficeRuntime {
  return startOfficeRuntime({ bytes, fileName, today, payloadLimitBytes: Infinity });
}

/** Runs an action of the built add-in (dist/actions.js beside office.js) on an open workbook. */
export async function runAction(runtime: OfficeRuntime, call: ActionCall): Promise<ActionRun> {
  const actions = builtActions(runtime);
  runtime.resetCounters();
  const answer = await actions.run(call);
  const { syncs, bytesIn, bytesOut } = runtime.counters();
  return { answer, syncs, bytesOut, bytesIn };
}

function builtActions(runtime: OfficeRuntime): BuiltActions {
  const file = path.resolve(__dirname, "../dist/actions.js");
  runtime.runScript(readFileSync(file, "utf8"), "actions.js");
  return runtime.runScript("globalThis.guatuActions") as BuiltActions;
}
