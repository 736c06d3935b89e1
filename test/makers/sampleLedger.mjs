// Makes assets/samples/组织部2026年重点工作任务台账.xlsx: run `node test/makers/sampleLedger.mjs`.
// Everything in it is invented; it looks like the list a county organisation department keeps for its year.
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { addContactsSheet, addInstructionsSheet } from "./sampleOtherSheets.mjs";
import { readSampleTasks } from "./sampleTasks.mjs";
import { workbookBytes } from "./workbookBytes.mjs";

const OUTPUT = new URL("../../assets/samples/组织部2026年重点工作任务台账.xlsx", import.meta.url);
const SHEET = "2026年重点工作";
const FIRST_ROW = 5;

const COLUMNS = [
  { key: "number", heading: "序号", width: 5 },
  { key: "category", heading: "工作类别", width: 9 },
  { key: "task", heading: "重点任务", width: 22 },
  { key: "measures", heading: "推进措施", width: 30 },
  { key: "leader", band: "责任分工", heading: "分管领导", width: 9 },
  { key: "units", band: "责任分工", heading: "责任单位", width: 20 },
  { key: "owner", band: "责任分工", heading: "责任人", width: 9 },
  { key: "start", band: "时间要求", heading: "开始时间", width: 10 },
  { key: "deadline", band: "时间要求", heading: "完成时限", width: 12 },
  { key: "points", heading: "分值", width: 6 },
  { key: "progress", band: "推进情况", heading: "完成情况", width: 26 },
  { key: "status", band: "推进情况", heading: "状态", width: 8 },
  { key: "remarks", heading: "备注", width: 12 },
];
const LEFT_ALIGNED = new Set(["task", "measures", "units", "progress", "remarks"]);
const LAST_COLUMN = COLUMNS.length;

const LINE = { style: "thin", color: { argb: "FF000000" } };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const BODY_FONT = { name: "宋体", size: 10, family: 3, charset: 134 };
const HEADER_FONT = { name: "黑体", size: 10, family: 3, charset: 134 };
const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
/** Height of one printed line of body text, in points. */
const LINE_HEIGHT = 14;

function columnNumber(key) {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}

/** Lines that a text needs in a column of `width` characters; a Chinese character is two wide. */
function lineCount(text, width) {
  return String(text ?? "")
    .split("\n")
    .reduce((lines, part) => {
      const characters = [...part].reduce((sum, c) => sum + (c > "\u2000" ? 2 : 1), 0);
      return lines + Math.max(1, Math.ceil(characters / (width - 1)));
    }, 0);
}

function writeTitle(sheet) {
  sheet.mergeCells(1, 1, 1, LAST_COLUMN);
  const title = sheet.getCell(1, 1);
  title.value = "县委组织部2026年重点工作任务清单";
  title.font = { name: "方正小标宋简体", size: 20, family: 4, charset: 134 };
  title.alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 36;
  sheet.mergeCells(2, 1, 2, 6);
  sheet.mergeCells(2, 10, 2, LAST_COLUMN);
  sheet.getCell(2, 1).value = "填报单位：青川湾县委组织部";
  sheet.getCell(2, 10).value = "填报日期：2026年9月30日";
  sheet.getCell(2, 10).alignment = { horizontal: "right", vertical: "middle" };
  for (const column of [1, 10]) sheet.getCell(2, column).font = BODY_FONT;
  sheet.getRow(2).height = 18;
}

/** Two rows: bands above their columns, the other headings over both rows. */
function writeHeader(sheet) {
  COLUMNS.forEach((column, index) => {
    const number = index + 1;
    if (column.band === undefined) {
      sheet.mergeCells(3, number, 4, number);
      sheet.getCell(3, number).value = column.heading;
    } else {
      if (COLUMNS[index - 1]?.band !== column.band) {
        const width = COLUMNS.filter((other) => other.band === column.band).length;
        sheet.mergeCells(3, number, 3, number + width - 1);
        sheet.getCell(3, number).value = column.band;
      }
      sheet.getCell(4, number).value = column.heading;
    }
    for (const row of [3, 4]) {
      Object.assign(sheet.getCell(row, number), {
        font: HEADER_FONT,
        fill: HEADER_FILL,
        border: BORDER,
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      });
    }
  });
  sheet.getRow(3).height = 20;
  sheet.getRow(4).height = 20;
}

function writeTask(sheet, task, index) {
  const row = sheet.getRow(FIRST_ROW + index);
  COLUMNS.forEach(({ key }, columnIndex) => {
    const cell = row.getCell(columnIndex + 1);
    cell.value = key === "number" ? index + 1 : task[key];
    cell.font = BODY_FONT;
    cell.border = BORDER;
    cell.alignment = {
      horizontal: LEFT_ALIGNED.has(key) ? "left" : "center",
      vertical: "middle",
      wrapText: true,
    };
    if (typeof task[key] === "number" && key === "start") cell.numFmt = 'm"月"d"日"';
    if (typeof task[key] === "number" && key === "deadline") cell.numFmt = "yyyy/m/d";
  });
  const lines = COLUMNS.filter(({ key }) => key !== "category" && key !== "leader").map(
    ({ key, width }) => lineCount(task[key], width)
  );
  row.height = Math.max(2, ...lines) * LINE_HEIGHT + 4;
}

/** Merges equal neighbours downward, leaders only inside one category: shown once, as offices print it. */
function mergeDownward(sheet, tasks, key) {
  const groupOf = (task) => `${task?.category}\n${task?.[key]}`;
  let first = 0;
  for (let next = 1; next <= tasks.length; next++) {
    if (next < tasks.length && groupOf(tasks[next]) === groupOf(tasks[first])) continue;
    const column = columnNumber(key);
    sheet.mergeCells(FIRST_ROW + first, column, FIRST_ROW + next - 1, column);
    first = next;
  }
}

function writeTotal(sheet, tasks) {
  const rowNumber = FIRST_ROW + tasks.length;
  const points = columnNumber("points");
  const letter = sheet.getColumn(points).letter;
  for (let column = 1; column <= LAST_COLUMN; column++) {
    Object.assign(sheet.getCell(rowNumber, column), {
      font: HEADER_FONT,
      border: BORDER,
      alignment: { horizontal: "center", vertical: "middle" },
    });
  }
  sheet.mergeCells(rowNumber, 1, rowNumber, points - 1);
  sheet.getCell(rowNumber, 1).value = "合计";
  sheet.getCell(rowNumber, points).value = {
    formula: `SUM(${letter}${FIRST_ROW}:${letter}${rowNumber - 1})`,
    result: tasks.reduce((sum, task) => sum + task.points, 0),
  };
  sheet.getRow(rowNumber).height = 22;
  return rowNumber;
}

/** Notes and the signature line, which no table may swallow. */
function writeFoot(sheet, totalRow) {
  const notes = [
    "注：1.“完成时限”有多个节点的，以最后一个节点为准；长期坚持类任务每季度末报一次进展。",
    "　　2.本表每季度末前更新一次，由责任科室填写“完成情况”，办公室汇总后报部务会。",
  ];
  notes.forEach((note, index) => {
    const rowNumber = totalRow + 1 + index;
    sheet.mergeCells(rowNumber, 1, rowNumber, LAST_COLUMN);
    const cell = sheet.getCell(rowNumber, 1);
    cell.value = note;
    cell.font = BODY_FONT;
    cell.alignment = { horizontal: "left", vertical: "middle", wrapText: true };
    sheet.getRow(rowNumber).height = 18;
  });
  const signatureRow = totalRow + notes.length + 2;
  const signatures = { 2: "填表人：陈思远", 6: "审核人：郑海涛", 10: "联系电话：8210017" };
  for (const [column, text] of Object.entries(signatures)) {
    const cell = sheet.getCell(signatureRow, Number(column));
    cell.value = text;
    cell.font = BODY_FONT;
  }
  sheet.getRow(signatureRow).height = 20;
}

/** What the clerk has set up already and must find again: a rule, a list, two painted cells. */
function addOwnRules(sheet, rowCount) {
  const letter = sheet.getColumn(columnNumber("status")).letter;
  const area = `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + rowCount - 1}`;
  sheet.addConditionalFormatting({
    ref: area,
    rules: [
      {
        type: "containsText",
        operator: "containsText",
        text: "滞后",
        priority: 1,
        style: { font: { bold: true, color: { argb: "FFC00000" } } },
      },
    ],
  });
  for (let index = 0; index < rowCount; index++) {
    sheet.getCell(`${letter}${FIRST_ROW + index}`).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"已完成,进行中,未启动,滞后"'],
    };
  }
  const yellow = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell(FIRST_ROW + 1, columnNumber("task")).fill = yellow;
  sheet.getCell(FIRST_ROW + 1, columnNumber("remarks")).fill = yellow;
}

function addLedgerSheet(workbook, tasks) {
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: "frozen", ySplit: 4, topLeftCell: "A5", activeCell: "A5" }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "3:4",
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&"宋体"&9第 &P 页，共 &N 页' },
  });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  writeTitle(sheet);
  writeHeader(sheet);
  tasks.forEach((task, index) => writeTask(sheet, task, index));
  mergeDownward(sheet, tasks, "category");
  mergeDownward(sheet, tasks, "leader");
  writeFoot(sheet, writeTotal(sheet, tasks));
  addOwnRules(sheet, tasks.length);
}

/** The sample workbook as bytes, the same on every run. */
export async function sampleLedgerBytes() {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "青川湾县委组织部办公室";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = new Date("2026-01-04T01:30:00Z");
  workbook.modified = new Date("2026-09-30T08:00:00Z");
  addLedgerSheet(workbook, readSampleTasks());
  addInstructionsSheet(workbook);
  addContactsSheet(workbook);
  return workbookBytes(workbook);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fs.mkdirSync(new URL("./", OUTPUT), { recursive: true });
  fs.writeFileSync(OUTPUT, await sampleLedgerBytes());
  process.stdout.write(`${fileURLToPath(OUTPUT)}\n`);
}
