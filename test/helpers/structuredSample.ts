import { readFileSync } from "node:fs";
import path from "node:path";
import { runScore, runStructure } from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "./actionContext";
import { openTestWorkbook } from "./hostWorkbook";
import { openMadeOnce } from "./openMadeOnce";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
/** The sheet of the sample that holds its ledger. */
export const SAMPLE_SHEET = "2026年重点工作";

/** The sample workbook on the host, its ledger in front and structured. */
export function structuredSample(): Promise<OfficeRuntime> {
  return openMadeOnce("structured sample", makeStructuredSample);
}

async function makeStructuredSample(): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SAMPLE_SHEET).activate();
    await context.sync();
  });
  await runStructure(actionContext(), {});
  return runtime;
}

/** The same, scored on the day of `actionContext`. */
export function scoredSample(): Promise<OfficeRuntime> {
  return openMadeOnce("scored sample", async () => {
    const runtime = await structuredSample();
    await runScore(actionContext(), {});
    return runtime;
  });
}

/** All rows of an Excel table, its headings first. */
export async function tableRows(name: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
}
