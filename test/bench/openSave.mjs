// Opening, changing one cell and saving beside two other libraries, and 50,000 SUMIFS: time and memory as
// ratios within one run.
//   npm run bench:files [-- ROWS…]        default: 5000 50000 rows of 30 columns
// Each library runs in a process of its own; the fastest of three runs counts. exceljs and SheetJS write a
// package of their own where ours keeps the file's parts, and neither calculates.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { sumifsWorkbook, wideWorkbook } from "./wideWorkbook.mjs";

const require = createRequire(import.meta.url);
const { openForActions } = require("../../dist-host/headless.js");

const COLUMNS = 30;
const RUNS = 3;
const SUMIFS_ROWS = 50_000;
const ENGINES = ["ours", "exceljs", "sheetjs"];
const ONE = path.join(import.meta.dirname, "openSaveOne.mjs");

function runOnce(engine, file) {
  const child = spawnSync(process.execPath, ["--expose-gc", ONE, engine, file], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`${engine}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

function best(engine, file) {
  const runs = Array.from({ length: RUNS }, () => runOnce(engine, file));
  return {
    engine,
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
    bytes: runs[0].bytes,
  };
}

function printLine(cells) {
  process.stdout.write(
    `${cells.map((cell, at) => String(cell).padStart(at < 2 ? 9 : 11)).join("")}\n`
  );
}

function measureFiles(rows, folder) {
  const file = path.join(folder, `${rows}.xlsx`);
  fs.writeFileSync(file, wideWorkbook(rows, COLUMNS));
  const results = ENGINES.map((engine) => best(engine, file));
  const [ours] = results;
  for (const { engine, seconds, megabytes, bytes } of results) {
    const ratio = (own, other) => `${(own / other).toFixed(2)}×`;
    printLine([
      rows,
      engine,
      seconds.toFixed(2),
      megabytes.toFixed(0),
      bytes,
      ratio(seconds, ours.seconds),
      ratio(megabytes, ours.megabytes),
    ]);
  }
  return { rows, columns: COLUMNS, results };
}

async function measureSumifs() {
  const bytes = sumifsWorkbook(SUMIFS_ROWS);
  const seconds = async (work) => {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    return (performance.now() - started) / 1000;
  };
  let runtime;
  const first = await seconds(() => {
    runtime = openForActions(bytes, "sumifs.xlsx", "2026-11-21");
  });
  const edit = await seconds(() =>
    runtime.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").values = [[1000]];
      const sum = sheet.getRange("C1").load("values");
      await context.sync();
      if (!(sum.values[0][0] > 1000)) throw new Error(`C1 shows ${sum.values[0][0]}`);
    })
  );
  process.stdout.write(
    `${SUMIFS_ROWS} SUMIFS: opened and calculated in ${first.toFixed(2)} s, one edit in ${edit.toFixed(2)} s (${(edit / first).toFixed(2)}× of it)\n`
  );
  return { rows: SUMIFS_ROWS, firstSeconds: first, editSeconds: edit };
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [5_000, 50_000];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "guatu-bench-"));
printLine(["rows", "engine", "seconds", "MB", "bytes", "time", "memory"]);
try {
  const files = sizes.map((rows) => measureFiles(rows, folder));
  const sumifs = await measureSumifs();
  process.stdout.write(`${JSON.stringify({ node: process.version, files, sumifs })}\n`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
