import { readFileSync } from "node:fs";
import path from "node:path";
import { proposeColour, runColour, runStructure } from "../../src/actions";
import { STATUSES } from "../../src/domain/model/statuses";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "../helpers/actionContext";
import { EXPECTED_SAMPLE_STATUSES_20261121 } from "../helpers/expectedSample";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const TODAY = "2026-11-21";

/** The values of a ledger column by its heading, as the sheet's formulas give them. */
async function ledgerColumn(runtime: OfficeRuntime, heading: string): Promise<readonly unknown[]> {
  return runtime.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("tblLedger").columns.getItem(heading);
    const body = column.getDataBodyRange().load("values");
    await context.sync();
    return (body.values as unknown[][]).map(([value]) => value);
  });
}

test("statuses of the sample, as counted by hand: in the preview and in the sheet", async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)), { today: TODAY });
  const context = actionContext(TODAY);
  await runStructure(context, {});
  const proposal = await proposeColour(context, {});
  expect(proposal.statusCountsWithOffers).toEqual(EXPECTED_SAMPLE_STATUSES_20261121);

  await runColour(context, {});
  const { headings, statuses } = context.words;
  const values = await ledgerColumn(runtime, headings.status);
  const counts = STATUSES.map((status) => [
    status,
    values.filter((value) => value === statuses[status]).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual(EXPECTED_SAMPLE_STATUSES_20261121);
});
