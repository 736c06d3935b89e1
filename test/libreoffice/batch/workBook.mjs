// Takes one workbook through the built add-in as an office would, typing into the add-in's tables between.
import { createRequire } from "node:module";
import { makeBook, sheetNames } from "./makeBook.mjs";

const { openForActions, runAction } = createRequire(import.meta.url)(
  "../../../dist-host/headless.js"
);
/** Any day: every workbook has a date to count from. */
const TODAY = "2026-07-15";
/** 1 January 2026 as a day of Unix time and as Excel's serial. */
const [UNIX_DAY, SERIAL] = [20454, 46023];

const isoDay = (serial) =>
  new Date((serial - SERIAL + UNIX_DAY) * 86_400_000).toISOString().slice(0, 10);

function caller(runtime, book) {
  const common = { today: TODAY, locale: book.locale, timestamp: `${TODAY}T09:00`, map: [] };
  return async (action, given = {}) => {
    const call = { ...common, set: [], dryRun: false, ...given, action };
    const { answer } = await runAction(runtime, call);
    return answer;
  };
}

/** Types values into the cells of a table that hold no formula, one after the other. */
function typer(workbook) {
  return (tableName, values, isFree = () => true) => {
    const table = workbook.package.tables.find(({ name }) => name === tableName);
    if (table === undefined) return;
    const { rowIndex, columnIndex, rowCount, columnCount } = table.area;
    const rest = [...values];
    const sheet = workbook.package.sheets.find(({ id }) => id === table.sheetId);
    for (let row = rowIndex + 1; row < rowIndex + rowCount; row++) {
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        const heading = table.columns[column - columnIndex].name;
        if (sheet.formula(row, column) !== undefined || !isFree(column - columnIndex, heading))
          continue;
        const value = rest.shift();
        if (value === undefined || value === "") continue;
        workbook.typeText(table.sheetId, row, column, String(value));
      }
    }
  };
}

const isNotName = (column) => column > 0;
const MARK_TABLES = ["Survey", "Mass", "Leader", "Peer"].map((item) => `tblAppraisal${item}`);

/** Marks, weights, classes and points that people type beside the ledger. */
function typeBeside({ workbook }, book) {
  const type = typer(workbook);
  type("tblCategories", ["日常工作", book.weights[0], "重点工作", book.weights[1]]);
  for (const table of ["tblScores", "tblPersonScores", "tblLeaderScores"])
    type(table, book.entries, isNotName);
  MARK_TABLES.forEach((table, at) => type(table, book.marks.slice(at * 60), isNotName));
  for (const table of ["tblRanking", "tblPersonRanking"]) {
    type(table, book.classes, (column) => column === 0);
    type(table, book.marks.slice(200), (column) => column > 2);
  }
  for (const table of ["tblRankWeights", "tblPersonRankWeights"])
    type(table, book.weights.slice(4), (column) => column === 1);
}

/**
 * The workbook after 规范成表 of each list, 季度得分, 测评 and 分类排位 where wished, what people type, and 季度得分
 * again: `{bytes, refused, stale}`; `refused` names the actions that did nothing and why, `stale` the formula
 * cells that hold something else when everything is calculated anew.
 */
export async function workBook(book) {
  const bytes = await makeBook(book.lists);
  const runtime = openForActions(bytes, "batch.xlsx", TODAY);
  const act = caller(runtime, book);
  const names = sheetNames(book.lists.length);
  const set = Object.entries({ year: 2026, fullPercent: book.full, ...book.settings });
  const options = [
    `readCompletion=${book.readCompletion ? "yes" : "no"}`,
    `backSchedule=${book.backSchedule ? "yes" : "no"}`,
  ];
  const refused = [];
  const note = async (action, given) => {
    const { error } = await act(action, given);
    if (error) refused.push(`${action}: ${error.code} ${error.detail ?? ""}`.trim());
  };
  for (const sheet of names) await note("structure", { sheet, set: ["year=2026"] });
  const settings = set.map(([id, value]) => `${id}=${value}`);
  for (const sheet of names)
    await note("score", { sheet, asOf: isoDay(book.asOf), set: [...settings, ...options] });
  if (book.hasAppraisal) await note("appraisal");
  if (book.rankings.includes("people")) await note("roster");
  for (const rank of book.rankings) await note("ranking", { set: [`rank=${rank}`] });
  typeBeside(runtime, book);
  for (const sheet of names) await note("score", { sheet, set: options });
  return { bytes: runtime.workbook.save(), refused, stale: stale(runtime) };
}

/** Formula cells that a full calculation gives another value than the calculations after each edit did. */
function stale({ workbook }) {
  const before = formulaValues(workbook);
  workbook.recalculate();
  return [...formulaValues(workbook)].filter(([at, value]) => before.get(at) !== value);
}

function formulaValues(workbook) {
  const values = new Map();
  for (const sheet of workbook.sheets().filter(({ isGrid }) => isGrid))
    for (const { row, column } of sheet.formulaCells())
      values.set(`${sheet.name} ${row},${column}`, JSON.stringify(sheet.value(row, column)));
  return values;
}
