// A scored ledger of many rows, edited in plain Node (jest's own process is many times slower):
//   node test/helpers/editLargeLedger.js ROWS
// One JSON line: how many formula cells each edit calculated, and after all edits how many formula cells
// hold the same as when everything is calculated anew.
const { buildLedgerWorkbook } = require("../fixtures/buildLedgerWorkbook.js");
const { openForActions, runAction } = require("../../dist-host/headless.js");

const TODAY = "2026-11-21";
const CALL = {
  today: TODAY,
  locale: "zh-CN",
  timestamp: `${TODAY}T09:00`,
  map: [],
  set: [],
  dryRun: false,
};
/** Heading and text of each edit, all in the middle row; the department is one that is there already. */
const EDITS = [
  ["二季完成", "35%"],
  ["分值", "7"],
  ["牵头科室", ""],
  ["完成时限", "2026/9/30"],
  ["备注", "看一下"],
  ["完成日期", "2026/10/8"],
];

function editor(workbook) {
  const table = workbook.package.tables.find(({ name }) => name === "tblLedger");
  const row = table.area.rowIndex + Math.floor(table.area.rowCount / 2);
  return (heading, text) => {
    const column = table.columns.findIndex(({ name }) => name === heading);
    if (column < 0) throw new Error(`No column ${heading}`);
    const at = table.area.columnIndex + column;
    const first = workbook.cell(table.sheetId, table.area.rowIndex + 1, at).value;
    workbook.typeText(table.sheetId, row, at, text === "" ? String(first) : text);
    return workbook.report().computedCells;
  };
}

/** Formulas in one row of a table. */
function formulasPerRow(workbook, name) {
  const { sheetId, area } = workbook.package.tables.find((table) => table.name === name);
  const sheet = workbook.package.sheets.find(({ id }) => id === sheetId);
  return Array.from({ length: area.columnCount }, (_, index) =>
    sheet.formula(area.rowIndex + 1, area.columnIndex + index)
  ).filter((formula) => formula !== undefined).length;
}

function formulaValues(workbook) {
  const values = new Map();
  for (const sheet of workbook.sheets().filter(({ isGrid }) => isGrid)) {
    for (const { row, column } of sheet.formulaCells()) {
      values.set(`${sheet.name} ${row},${column}`, JSON.stringify(sheet.value(row, column)));
    }
  }
  return values;
}

const SCORE_TABLES = ["tblScores", "tblPersonScores", "tblLeaderScores"];

async function main() {
  const rows = Number(process.argv[2]);
  const runtime = openForActions(buildLedgerWorkbook({ rows }), "large.xlsx", TODAY);
  for (const action of ["structure", "colour", "score"]) {
    const { answer } = await runAction(runtime, { ...CALL, action });
    if (answer.error) throw new Error(`${action}: ${answer.error.message}`);
  }
  const { workbook } = runtime;
  const edit = editor(workbook);
  const computed = Object.fromEntries(
    EDITS.map(([heading, text]) => [heading, edit(heading, text)])
  );
  const incremental = formulaValues(workbook);
  const everything = workbook.recalculate().computedCells;
  const differing = [...formulaValues(workbook)].filter(
    ([at, value]) => incremental.get(at) !== value
  );
  const scores = workbook.package.tables.filter(({ name }) => SCORE_TABLES.includes(name));
  const lines = ({ area }) => area.rowCount - 1;
  const answer = {
    rowFormulas: formulasPerRow(workbook, "tblLedger"),
    // The line above each table counts its lines.
    groupFormulas: scores.reduce(
      (sum, table) => sum + lines(table) * formulasPerRow(workbook, table.name) + 1,
      0
    ),
    departments: lines(scores.find(({ name }) => name === "tblScores")),
    computed,
    everything,
    compared: incremental.size,
    differing,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

main();
