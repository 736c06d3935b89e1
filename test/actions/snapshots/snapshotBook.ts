import { readFileSync } from "node:fs";
import path from "node:path";
import { runScore, runStructure } from "../../../src/actions";
import type { OfficeRuntime } from "../../../src/host/node/officeRuntime";
import { actionContext } from "../../helpers/actionContext";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { openMadeOnce } from "../../helpers/openMadeOnce";
import { scoredSample, structuredSample } from "../../helpers/structuredSample";

const SAMPLE = path.join(__dirname, "../../../assets/samples/组织部2026年重点工作任务台账.xlsx");
/** Headings of the sample's ledger. */
export const TASK = "重点任务";
export const OWNER = "责任分工·责任人";
export const SHEET = "2026年重点工作";
export const SECOND_SHEET = "2026年追加任务";

/** The sample as a ledger, on wish with its scores, as of 15 July 2026. */
export function sampleLedger(isScored = false): Promise<OfficeRuntime> {
  return isScored ? scoredSample() : structuredSample();
}

/** Copies the sample's sheet as it came, makes both ledgers and scores both; the first one is in front. */
export function twoSampleLedgers(): Promise<OfficeRuntime> {
  return openMadeOnce("two", makeTwoLedgers);
}

async function makeTwoLedgers(): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).copy("End").name = SECOND_SHEET;
    await context.sync();
  });
  for (const sheetName of [SHEET, SECOND_SHEET]) await runStructure(actionContext(), { sheetName });
  for (const sheetName of [SECOND_SHEET, SHEET]) await runScore(actionContext(), { sheetName });
  return runtime;
}

/** Values of a table by its name, headings first. */
export function tableValues(name: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
}

/** The cells of one column of a table's body. */
export async function columnValues(name: string, heading: string): Promise<readonly unknown[]> {
  const [headings = [], ...rows] = await tableValues(name);
  const at = headings.indexOf(heading);
  if (at < 0) throw new Error(`${name} has no column ${heading}`);
  return rows.map((row) => row[at]);
}

/** Types into a cell of a table's body, as a person would. */
export function typeInto(
  table: string,
  heading: string,
  bodyRow: number,
  value: string | number
): Promise<void> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    column.getDataBodyRange().getCell(bodyRow, 0).values = [[value]];
    await context.sync();
  });
}

/** Names of the sheets, in their order. */
export function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
