// A second opinion from LibreOffice, for whoever has it (libreoffice-calc, poppler-utils, a Chinese font):
//   node test/libreoffice/compare.mjs FILE.xlsx [--before ORIGINAL.xlsx] [--today 2026-11-21]
// Recalculates everything in FILE, holds the values against those our host stored in it and the colours
// shown against those our host shows, and counts the printed pages of each sheet. Differences go to
// stderr, one JSON line with the counts to stdout; exit status 1 where anything differs.
// LibreOffice has no clock to inject: a FILE without an as-of date must be made with --today = today.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { columnNumber } from "./address.mjs";
import { alignFills } from "./alignFills.mjs";
import { compareCells } from "./compareCells.mjs";
import { countPages } from "./countPages.mjs";
import { hostFills } from "./hostFills.mjs";
import { convertFiles, createOffice, removeOffice } from "./office.mjs";
import { readHtmlFills } from "./readHtmlFills.mjs";
import { readSheets } from "./readSheets.mjs";

/** Differences listed of each kind; the counts are always complete. */
const LISTED = 40;

function sum(results) {
  return {
    compared: results.reduce((total, result) => total + result.compared, 0),
    filled: results.reduce((total, result) => total + result.filled, 0),
    differences: results.flatMap((result) => result.differences),
  };
}

function compareValues(ours, theirs) {
  return sum(
    ours.map((sheet) => {
      const other = theirs.find(({ name }) => name === sheet.name);
      return compareCells(sheet.name, sheet.cells, other?.cells ?? new Map());
    })
  );
}

/** Rows and columns up to the last cell shown: some cells have a fill and no value. */
function extentOf(shown, { rowCount, columnCount }) {
  const places = [...shown.keys()];
  return {
    rowCount: Math.max(rowCount, ...places.map((at) => Number(/\d+$/.exec(at)[0]))),
    columnCount: Math.max(columnCount, ...places.map(columnNumber)),
  };
}

/** `theirs` are the recalculated sheets, which the HTML is a picture of. */
function compareFills(office, file, theirs, today) {
  const [html] = convertFiles(office, [file], "html");
  const tables = readHtmlFills(fs.readFileSync(html, "utf8"));
  const printed = theirs.filter(({ visible, cells }) => visible && cells.size > 0);
  if (printed.length !== tables.length)
    throw new Error(`${printed.length} sheets hold something, the HTML has ${tables.length}`);
  return sum(
    printed.map((sheet, index) => {
      const shown = alignFills(tables[index], sheet);
      if (shown === undefined) {
        process.stderr.write(
          `fills of ${sheet.name} not compared: its HTML does not fit its values\n`
        );
        return { compared: 0, filled: 0, differences: [] };
      }
      const all = hostFills(file, { ...sheet, ...extentOf(shown, sheet) }, today);
      const ours = new Map([...shown.keys()].map((at) => [at, all.get(at) ?? null]));
      return compareCells(sheet.name, ours, shown);
    })
  );
}

function list(title, differences) {
  for (const { sheet, at, ours, theirs } of differences.slice(0, LISTED)) {
    const [mine, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
    process.stderr.write(`${title} ${sheet}!${at}: ours ${mine}, LibreOffice ${other}\n`);
  }
}

function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { before: { type: "string" }, today: { type: "string" } },
  });
  const file = positionals[0];
  if (file === undefined) throw new Error("usage: compare.mjs FILE.xlsx [--before ORIGINAL.xlsx]");
  const office = createOffice();
  try {
    const sheets = readSheets(file);
    const [recalculated] = convertFiles(office, [file], "xlsx").map(readSheets);
    const values = compareValues(sheets, recalculated);
    list("value", values.differences);
    const fills = compareFills(office, file, recalculated, options.today);
    list("fill", fills.differences);
    const before = options.before;
    const summary = {
      file: path.basename(file),
      formulas: sheets.reduce((total, sheet) => total + sheet.formulaCount, 0),
      valuesCompared: values.compared,
      valuesDiffering: values.differences.length,
      fillsCompared: fills.compared,
      fillsThatAreColours: fills.filled,
      fillsDiffering: fills.differences.length,
      pages: countPages(office, file, sheets),
      ...(before && { pagesBefore: countPages(office, before, readSheets(before)) }),
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    process.exitCode = values.differences.length + fills.differences.length > 0 ? 1 : 0;
  } finally {
    removeOffice(office);
  }
}

main();
