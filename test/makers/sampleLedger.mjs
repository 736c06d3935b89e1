// Makes assets/samples/组织部2026年重点工作任务台账.xlsx: run `node test/makers/sampleLedger.mjs`;
// with --check it writes nothing and fails where the file on disk is another one.
// Everything in it is invented; it looks like the list a county organisation department keeps for its year.
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { mergeDownward, writeTask } from "./sampleBody.mjs";
import { COLUMNS } from "./sampleColumns.mjs";
import { writeFoot, writeTotal } from "./sampleFoot.mjs";
import { writeHeader, writeTitle } from "./sampleHead.mjs";
import { addContactsSheet, addInstructionsSheet } from "./sampleOtherSheets.mjs";
import { addOwnRules } from "./sampleOwnRules.mjs";
import { readSampleTasks } from "./sampleTasks.mjs";
import { workbookBytes } from "./workbookBytes.mjs";

const OUTPUT = new URL("../../assets/samples/组织部2026年重点工作任务台账.xlsx", import.meta.url);
const SHEET = "2026年重点工作";

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

async function sampleLedgerBytes() {
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

function isUpToDate(bytes) {
  return fs.existsSync(OUTPUT) && Buffer.compare(fs.readFileSync(OUTPUT), bytes) === 0;
}

const bytes = await sampleLedgerBytes();
if (process.argv.includes("--check")) {
  if (!isUpToDate(bytes)) {
    process.stderr.write("The sample on disk differs: run node test/makers/sampleLedger.mjs\n");
    process.exitCode = 1;
  }
} else {
  fs.mkdirSync(new URL("./", OUTPUT), { recursive: true });
  fs.writeFileSync(OUTPUT, bytes);
  process.stdout.write(`${fileURLToPath(OUTPUT)}\n`);
}
