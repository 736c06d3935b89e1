import { readFileSync } from "node:fs";
import path from "node:path";
import { runStructure } from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "./actionContext";
import { openTestWorkbook } from "./hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
/** The sheet of the sample that holds its ledger. */
export const SAMPLE_SHEET = "2026年重点工作";

/** The sample workbook on the host, its ledger in front and structured. */
export async function structuredSample(): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SAMPLE_SHEET).activate();
    await context.sync();
  });
  await runStructure(actionContext(), {});
  return runtime;
}

/** All rows of an Excel table, its headings first. */
export async function tableRows(name: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
}
