// One library opens a workbook, changes Sheet1!A1 and saves it; the parent process compares the figures.
//   node --expose-gc test/bench/openSaveOne.mjs ours|exceljs|sheetjs FILE
// Prints {"seconds", "megabytes", "bytes"}: megabytes is how far the process grew over what it needed with
// the library loaded.
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const TEXT = "已改";
const TODAY = "2026-11-21";

const ENGINES = {
  /** The whole way of the add-in: the real office.js, the host, the package layer. */
  ours() {
    const { openForActions } = require("../../dist-host/headless.js");
    return async (bytes) => {
      const runtime = openForActions(bytes, "bench.xlsx", TODAY);
      await runtime.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[TEXT]];
        await context.sync();
      });
      return runtime.workbook.save();
    };
  },
  exceljs() {
    const { Workbook } = require("exceljs");
    return async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes);
      workbook.getWorksheet("Sheet1").getCell("A1").value = TEXT;
      return workbook.xlsx.writeBuffer();
    };
  },
  sheetjs() {
    const { read, write, utils } = require("xlsx");
    return async (bytes) => {
      const workbook = read(bytes);
      utils.sheet_add_aoa(workbook.Sheets.Sheet1, [[TEXT]], { origin: "A1" });
      return write(workbook, { type: "buffer", bookType: "xlsx", compression: true });
    };
  },
};

const [engine, file] = process.argv.slice(2);
const openAndSave = ENGINES[engine]();
const bytes = fs.readFileSync(file);
globalThis.gc();
const before = process.memoryUsage().rss;
const started = performance.now();
const saved = await openAndSave(bytes);
const seconds = (performance.now() - started) / 1000;
const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, bytes: saved.length }));
