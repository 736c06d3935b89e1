import {
  runAppraisal,
  runCloseQuarter,
  runColour,
  runFreeze,
  runRanking,
  runRestore,
  runRoster,
  runScore,
  runStructure,
} from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { openMadeOnce } from "../helpers/openMadeOnce";
import { refusingWire, type RefusingWire } from "../helpers/refusingWire";
import { workbookFacts } from "../helpers/workbookFacts";

const by = { by: "王敏", note: "", force: true } as const;
const actions = {
  structure: () => runStructure(actionContext(), {}),
  roster: () => runRoster(actionContext(), {}),
  colour: () => runColour(actionContext(), {}),
  score: () => runScore(actionContext(), {}),
  appraisal: () => runAppraisal(actionContext(), {}),
  ranking: () => runRanking(actionContext(), {}),
  freeze: () => runFreeze(actionContext(), by),
  closeQuarter: () => runCloseQuarter(actionContext(), { ...by, quarter: 1 }),
} as const;
type ActionName = keyof typeof actions;

/** How many points of each action are tried, spread from its first to its last write. */
const POINTS = 5;

async function workbookAfter(names: readonly ActionName[]): Promise<Uint8Array> {
  const runtime = await openMadeOnce(names.join(), async () => {
    const made = openTestWorkbook(buildLedgerWorkbook({ rows: 4, banded: true }));
    for (const name of names) await actions[name]();
    return made;
  });
  return runtime.workbook.save();
}

function openRefusing(bytes: Uint8Array): { runtime: OfficeRuntime; wire: RefusingWire } {
  const wire = refusingWire();
  return { runtime: openTestWorkbook(bytes, { throughWire: wire.throughWire }), wire };
}

test.each<readonly [ActionName, readonly ActionName[]]>([
  ["structure", []],
  ["roster", ["structure"]],
  ["colour", ["structure"]],
  ["score", ["structure", "colour"]],
  ["appraisal", ["structure", "score"]],
  ["ranking", ["structure", "score"]],
  ["freeze", ["structure", "score"]],
  ["closeQuarter", ["structure", "score", "freeze"]],
])("%s that Excel refuses at any point leaves the workbook as it was", async (name, earlier) => {
  const start = await workbookAfter(earlier);
  const before = workbookFacts(openTestWorkbook(start).workbook.save());
  const whole = openRefusing(start);
  await actions[name]();
  const last = whole.wire.written() - 1;
  for (let at = 0; at < POINTS; at++) {
    const { runtime, wire } = openRefusing(start);
    wire.refuse(Math.floor((at * last) / (POINTS - 1)));
    await expect(actions[name]()).rejects.toMatchObject({ name: "ActionError", code: "excel" });
    expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  }
});

test("where taking back is refused too, nobody is told that all was put back", async () => {
  const { wire } = openRefusing(await workbookAfter(["structure"]));
  wire.refuse(200, 0);
  await expect(actions.colour()).rejects.toMatchObject({ code: "halfWritten" });
});

test("a restore that is refused halfway says so", async () => {
  const { wire } = openRefusing(await workbookAfter(["structure", "colour"]));
  wire.refuse(20);
  await expect(runRestore(actionContext())).rejects.toMatchObject({ code: "halfWritten" });
});
