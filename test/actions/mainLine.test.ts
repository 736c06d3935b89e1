import { readFileSync } from "node:fs";
import path from "node:path";
import { runCheck, runColour, runRestore, runScore, runStructure } from "../../src/actions";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { actionContext } from "../helpers/actionContext";
import { differingParts, workbookFacts } from "../helpers/workbookFacts";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const sample = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));

/** Runs an action on a fresh process's worth of host, as a new session of Excel would. */
async function next(
  bytes: Uint8Array,
  action: () => Promise<{ changes: number }>
): Promise<{ bytes: Uint8Array; changes: number; syncs: number; runtime: OfficeRuntime }> {
  const runtime = openTestWorkbook(bytes);
  runtime.resetCounters();
  const { changes } = await action();
  const { syncs } = runtime.counters();
  return { bytes: changes === 0 ? bytes : runtime.workbook.save(), changes, syncs, runtime };
}

const structure = () => runStructure(actionContext(), {});
const colour = () => runColour(actionContext(), {});
const score = () => runScore(actionContext(), {});
const restore = () => runRestore(actionContext());

test("structure, colour, score: each costs five round trips and changes nothing the second time", async () => {
  let bytes = sample();
  for (const action of [structure, colour, score]) {
    const first = await next(bytes, action);
    expect(first.changes).toBeGreaterThan(0);
    expect(first.syncs).toBe(5);
    const second = await next(first.bytes, action);
    expect(second.changes).toBe(0);
    expect(second.syncs).toBe(3);
    expect(await differingParts(first.bytes, second.runtime.workbook.save())).toEqual([]);
    bytes = first.bytes;
  }
});

test("three restores, each in a new process, give back what was there", async () => {
  const before = workbookFacts(sample());
  let bytes = sample();
  const stages: object[] = [before];
  for (const action of [structure, colour, score]) {
    bytes = (await next(bytes, action)).bytes;
    stages.push(workbookFacts(bytes));
  }
  for (const stage of [2, 1, 0]) {
    const back = await next(bytes, restore);
    expect(back.syncs).toBe(4);
    bytes = back.bytes;
    expect(withoutJournal(workbookFacts(bytes))).toEqual(withoutJournal(stages[stage] ?? {}));
  }
  expect(workbookFacts(bytes)).toEqual(before);
});

function withoutJournal(facts: object): object {
  return { ...facts, customXml: [] };
}

test("check reads only: three round trips, findings at their cells, the file untouched", async () => {
  const { bytes } = await next(sample(), structure);
  const runtime = openTestWorkbook(bytes);
  runtime.resetCounters();
  const { findings } = await runCheck(actionContext(), {});
  expect(runtime.counters().syncs).toBe(3);
  expect(findings.filter(({ ruleId }) => ruleId === "deadlineImpossible")).toHaveLength(1);
  expect(await differingParts(bytes, runtime.workbook.save())).toEqual([]);
});
