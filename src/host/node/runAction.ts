import { builtActions, type ActionAnswer, type ActionCall } from "./builtActions";
import { startOfficeRuntime, type OfficeRuntime } from "./officeRuntime";

/** One run with what it cost: requests and bytes both ways through office.js. */
export interface ActionRun {
  readonly answer: ActionAnswer;
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
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
