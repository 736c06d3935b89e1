// Scores of many made-up workbooks, calculated twice, for whoever has LibreOffice:
//   node test/libreoffice/equalityBatch.mjs [--books 150] [--seed 1] [--keep FOLDER]
// Each is taken through the built add-in (规范成表, 季度得分, 测评, 分类排位) with bad cells, odd settings and what
// people type beside the ledger, saved by our host and calculated anew by LibreOffice; every formula cell is
// held against the other's value. Differences go to stderr, one JSON line with the counts to stdout; exit
// status 1 where anything differs. Needs a build (node .ci/build.mjs --local).
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { generatedBook } from "./batch/ledgerLists.mjs";
import { workBook } from "./batch/workBook.mjs";
import { compareCells } from "./compareCells.mjs";
import { convertFiles, createOffice, removeOffice } from "./office.mjs";
import { readSheets } from "./readSheets.mjs";

/** Workbooks that LibreOffice converts in one go. */
const FILES_A_CALL = 25;
/** Differences listed; the counts are complete. */
const LISTED = 60;

/** Makes the workbooks and writes them into `folder`; gives back their paths in the same order. */
async function makeFiles(books, folder, counts) {
  const files = [];
  for (const [index, book] of books.entries()) {
    const { bytes, refused, stale } = await workBook(book);
    const file = path.join(folder, `book${index + 1}.xlsx`);
    fs.writeFileSync(file, bytes);
    files.push(file);
    counts.ledgers += book.lists.length;
    counts.stale += stale.length;
    for (const [at, value] of stale) list(file, `${at}: stale, ${value} when calculated anew`);
    for (const what of refused) counts.refused[what] = (counts.refused[what] ?? 0) + 1;
  }
  return files;
}

function compareBook(file, recalculated, counts) {
  const theirs = readSheets(recalculated);
  for (const { name, cells, formulaCount } of readSheets(file)) {
    const other = theirs.find((sheet) => sheet.name === name)?.cells ?? new Map();
    const { compared, differences } = compareCells(name, cells, other);
    counts.sheets += 1;
    counts.formulas += formulaCount;
    counts.compared += compared;
    for (const { at, ours, theirs: value } of differences) {
      const shown = [ours, value].map((it) => JSON.stringify(it));
      if (counts.differing++ < LISTED)
        list(file, `${name}!${at}: ours ${shown[0]}, LibreOffice ${shown[1]}`);
    }
  }
}

function list(file, sentence) {
  process.stderr.write(`${path.basename(file)} ${sentence}\n`);
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      books: { type: "string", default: "150" },
      seed: { type: "string", default: "1" },
      keep: { type: "string" },
    },
  });
  const [numRuns, seed] = [Number(options.books), Number(options.seed)];
  const none = { ledgers: 0, sheets: 0, formulas: 0, compared: 0, differing: 0, stale: 0 };
  const counts = { books: numRuns, seed, ...none, refused: {} };
  const office = createOffice();
  try {
    const folder = options.keep ?? office.folder;
    fs.mkdirSync(folder, { recursive: true });
    const files = await makeFiles(fc.sample(generatedBook, { numRuns, seed }), folder, counts);
    for (let at = 0; at < files.length; at += FILES_A_CALL) {
      const some = files.slice(at, at + FILES_A_CALL);
      convertFiles(office, some, "xlsx").forEach((recalculated, index) =>
        compareBook(some[index], recalculated, counts)
      );
    }
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    process.exitCode = counts.differing + counts.stale > 0 ? 1 : 0;
  } finally {
    removeOffice(office);
  }
}

main();
