// What the actions cost on big ledgers, through the real office.js on the local host:
//   npm run bench [-- [--banded] [ROWS…]]        default: plain headers, 500 5000 50000 rows
// Seconds, requests and bytes of each action, and how many times as long it takes as reading and writing
// back the same range without any add-in. The last row's scores are checked; nothing depends on the time.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { bareTrip } from "./bareTrip.mjs";
import { editDone } from "./editDone.mjs";
import { lastRowScores } from "./lastRowScores.mjs";

const require = createRequire(import.meta.url);
const { buildLedgerWorkbook, ledgerLayout } = require("../fixtures/buildLedgerWorkbook.js");
const { LAST_ROW_SCORES } = require("../fixtures/ledgerRows.js");
const { openForActions, runAction } = require("../../dist-host/headless.js");

const SIZES = [500, 5_000, 50_000];
const ACTIONS = ["structure", "check", "colour", "score", "restore"];
/** The scores of the last row are worked out by hand for this day. */
const TODAY = "2026-11-21";
const CALL = {
  today: TODAY,
  locale: "zh-CN",
  timestamp: `${TODAY}T09:00`,
  map: [],
  set: [],
  dryRun: false,
};

async function timed(work) {
  globalThis.gc?.();
  const started = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000 };
}

async function measureAction(runtime, action) {
  const { result, seconds } = await timed(() => runAction(runtime, { ...CALL, action }));
  const { answer, ...cost } = result;
  if (answer.error) throw new Error(`${action}: ${answer.error.message}`);
  if (action === "score") assert.deepEqual(await lastRowScores(runtime), LAST_ROW_SCORES);
  return { action, seconds, ...cost, changes: answer.changes };
}

/** One percentage typed over in the scored ledger: what a clerk waits for after Enter. */
async function measureEdit(runtime, rows, bareSeconds) {
  runtime.resetCounters();
  const { seconds } = await timed(() => editDone(runtime, Math.floor(rows / 2)));
  const { syncs, bytesOut, bytesIn } = runtime.counters();
  const measured = { action: "edit", seconds, syncs, bytesOut, bytesIn, changes: 1 };
  print(rows, { ...measured, ratioToBare: seconds / bareSeconds });
  return { ...measured, ratioToBare: seconds / bareSeconds };
}

async function measureSize(options) {
  const layout = ledgerLayout(options);
  const bytes = buildLedgerWorkbook(options);
  const open = await timed(async () => openForActions(bytes, "bench.xlsx", TODAY));
  const bareSeconds = await bareTrip(
    openForActions(bytes, "bare.xlsx", TODAY),
    layout.sheetName,
    layout
  );
  const runtime = open.result;
  const actions = [];
  for (const action of ACTIONS) {
    if (action === "restore") actions.push(await measureEdit(runtime, options.rows, bareSeconds));
    const measured = await measureAction(runtime, action);
    actions.push({ ...measured, ratioToBare: measured.seconds / bareSeconds });
    print(options.rows, actions.at(-1));
  }
  const save = await timed(async () => runtime.workbook.save());
  return {
    ...options,
    openSeconds: open.seconds,
    bareSeconds,
    saveSeconds: save.seconds,
    savedBytes: save.result.length,
    actions,
  };
}

function print(rows, { action, seconds, syncs, bytesOut, bytesIn, changes, ratioToBare }) {
  const cells = [
    String(rows).padStart(7),
    action.padEnd(10),
    seconds.toFixed(2).padStart(9),
    String(syncs).padStart(6),
    String(bytesOut).padStart(11),
    String(bytesIn).padStart(11),
    String(changes).padStart(9),
    `${ratioToBare.toFixed(1)}×`.padStart(8),
  ];
  process.stdout.write(`${cells.join(" ")}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { banded: { type: "boolean", default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
process.stdout.write(
  "   rows action       seconds  syncs   bytes out    bytes in   changes  to bare\n"
);
const results = [];
for (const rows of sizes) results.push(await measureSize({ rows, banded: values.banded }));
const rounded = (_key, value) =>
  typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
process.stdout.write(`${JSON.stringify({ node: process.version, results }, rounded)}\n`);
