// Every formula of real workbooks, calculated three times, for whoever has LibreOffice:
//   node test/libreoffice/corpusFormulas.mjs FOLDER… > report.json
// Our host calculates everything anew; its values are held against LibreOffice's own full calculation and
// against what the program that wrote the file stored in it. What differs is grouped by reason; those
// without one are listed on stderr. One JSON object on stdout. Needs a build (node .ci/build.mjs --local).
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { columnLetters } from "./address.mjs";
import { convertFiles, createOffice, removeOffice } from "./office.mjs";
import { readSheets } from "./readSheets.mjs";

const { openForActions } = createRequire(import.meta.url)("../../dist-host/headless.js");
/** The day LibreOffice will see: it has no clock to inject. */
const TODAY = new Date().toISOString().slice(0, 10);
const TOLERANCE = 1e-9;

const FUNCTION = /(?:_xl(?:fn|ws)\.)*([A-Za-z][A-Za-z0-9.]*)\(/g;
const ERROR = /^#[A-Z/0]+[!?A]?$/;

const plain = (value) =>
  typeof value === "object" && value !== null ? value.error : value === "" ? null : value;

function isSame(a, b) {
  // LibreOffice has no truth values of its own: they are 0 and 1.
  if (typeof a === "boolean" || typeof b === "boolean") return a === b || Number(a) === Number(b);
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(1e-6, Math.abs(a), Math.abs(b));
}

/** Why two values may differ without either being wrong; the first that holds. */
const REASONS = [
  ["clock or chance", ({ formula }) => /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/.test(formula)],
  ["kept: not known here", ({ isKept }) => isKept],
  ["both are errors, of different codes", ({ a, b }) => ERROR.test(a) && ERROR.test(b)],
  [
    "text in another language of Excel",
    ({ formula }) => /\b(TEXT|JIS|YEN|PHONETIC|CHAR|CODE)\(/.test(formula),
  ],
  ["last digits", ({ a, b }) => isNearText(a, b)],
  ["follows from another difference", ({ follows }) => follows],
];

/** Numbers, also those of complex numbers as text, that agree in seven digits. */
function isNearText(a, b) {
  const numbers = [a, b].map((value) =>
    (String(value).match(/[-+]?\d+(\.\d+)?(E[-+]\d+)?/g) ?? []).map(Number)
  );
  const [left, right] = numbers;
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every((x, i) => Math.abs(x - right[i]) <= 1e-7 * Math.max(1, Math.abs(x)))
  );
}

/** Our formulas with the values of a full calculation; undefined for files that are refused. */
function calculate(file) {
  let workbook;
  try {
    ({ workbook } = openForActions(fs.readFileSync(file), path.basename(file), TODAY));
  } catch (error) {
    return { refused: error.code ?? error.message };
  }
  const { unknownFunctions, circular } = workbook.recalculate();
  const kept = [...workbook.unsupported().keys()];
  const cells = workbook.sheets().flatMap((sheet) =>
    sheet.isGrid
      ? [...sheet.formulaCells()].map(({ row, column, formula }) => ({
          sheet: sheet.name,
          at: `${columnLetters(column + 1)}${row + 1}`,
          formula,
          value: plain(sheet.value(row, column)),
        }))
      : []
  );
  const texts = formulaTexts(workbook);
  return { cells, texts, kept, unknown: unknownFunctions.size, circular: circular.length };
}

function compare(name, cells, kept, sheets, counts) {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
  const differing = cells.filter(({ sheet, at, value }) => {
    const other = byName.get(sheet);
    if (other === undefined) return false;
    counts.compared += 1;
    const isAlike = isSame(value, other.get(at) ?? null);
    counts.agree += isAlike ? 1 : 0;
    return !isAlike;
  });
  const places = new Set(differing.map(({ sheet, at }) => `${sheet}!${at}`));
  for (const { sheet, at, formula, value } of differing) {
    const b = byName.get(sheet).get(at) ?? null;
    const isKept = kept.some((word) => formula.includes(word.replace(/\(.*/, "")));
    const mentioned = formula.replaceAll("$", "").match(/[A-Z]{1,3}\d+/g) ?? [];
    const follows = mentioned.some((other) => places.has(`${sheet}!${other}`));
    const facts = { formula, a: value, b, isKept, follows };
    const reason = REASONS.find(([, holds]) => holds(facts))?.[0] ?? "other";
    counts.reasons[reason] = (counts.reasons[reason] ?? 0) + 1;
    if (reason === "other") {
      const [ours, theirs] = [JSON.stringify(value), JSON.stringify(b)];
      process.stderr.write(`${name} ${sheet}!${at} =${formula}: ours ${ours}, theirs ${theirs}\n`);
    }
  }
}

/** Every text of a workbook that is a formula: in cells, names, conditional formats and validations. */
function formulaTexts({ package: file }) {
  const grids = file.sheets.filter(({ isGrid }) => isGrid);
  return [
    ...grids.flatMap((sheet) => [...sheet.formulaCells()].map(({ formula }) => formula)),
    ...grids.flatMap((sheet) => sheet.conditionalFormats.flatMap(({ formulas }) => formulas)),
    ...grids.flatMap((sheet) =>
      sheet.dataValidations.flatMap(({ formula1, formula2 }) => [formula1 ?? "", formula2 ?? ""])
    ),
    ...file.definedNames.map(({ formula }) => formula),
  ];
}

/** Notes for each function in how many files it stands and how often. */
function countFunctions(texts, functions) {
  const words = texts.flatMap((text) =>
    [...text.replace(/"[^"]*"/g, '""').matchAll(FUNCTION)].map(([, word]) => word.toUpperCase())
  );
  for (const name of new Set(words)) {
    const known = functions[name] ?? { files: 0, occurrences: 0 };
    const occurrences = words.filter((word) => word === name).length;
    functions[name] = { files: known.files + 1, occurrences: known.occurrences + occurrences };
  }
}

function main() {
  const files = process.argv.slice(2).flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => path.join(folder, name))
  );
  if (files.length === 0) throw new Error("usage: corpusFormulas.mjs FOLDER…");
  const office = createOffice();
  const newCounts = () => ({ files: 0, compared: 0, agree: 0, reasons: {} });
  const report = {
    files: files.length,
    refused: {},
    unreadable: {},
    formulas: 0,
    libreOffice: newCounts(),
    stored: newCounts(),
    functions: {},
  };
  try {
    for (const file of files) {
      const name = path.basename(file);
      const ours = calculate(file);
      if (ours.refused !== undefined) {
        report.refused[name] = ours.refused;
        continue;
      }
      countFunctions(ours.texts, report.functions);
      if (ours.cells.length === 0) continue;
      report.formulas += ours.cells.length;
      for (const [key, read] of [
        ["stored", () => readSheets(file)],
        ["libreOffice", () => readSheets(convertFiles(office, [file], "xlsx")[0])],
      ]) {
        try {
          compare(`${key} ${name}`, ours.cells, ours.kept, read(), report[key]);
          report[key].files += 1;
        } catch (error) {
          report.unreadable[`${key} ${name}`] = String(error.message).slice(0, 200);
        }
      }
    }
  } finally {
    removeOffice(office);
  }
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
}

main();
