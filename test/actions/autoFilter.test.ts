import { runColour, runRestore, runStructure } from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const BANDED = { rows: 6, banded: true };

function filterOf(runtime: OfficeRuntime): object | undefined {
  return runtime.workbook.package.sheets[0]?.autoFilterArea;
}

async function withFilter(address: string): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(buildLedgerWorkbook(BANDED));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("T20:U22").values = [
      ["单位", "电话"],
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.autoFilter.apply(sheet.getRange(address));
    await context.sync();
  });
  return openTestWorkbook(runtime.workbook.save());
}

const { headerRows, lastColumn, lastDataRow } = ledgerLayout(BANDED);

test("the sheet's filter buttons give way to the table and come back with restore", async () => {
  const runtime = await withFilter(`A${headerRows.at(-1)}:${lastColumn}${lastDataRow}`);
  const before = workbookFacts(runtime.workbook.save());
  const area = filterOf(runtime);
  await runStructure(actionContext(), {});
  expect(filterOf(runtime)).toBeUndefined();
  await runColour(actionContext(), {});
  await runRestore(actionContext());
  expect(filterOf(runtime)).toBeUndefined();
  await runRestore(actionContext());
  expect(filterOf(runtime)).toEqual(area);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("filter buttons elsewhere on the sheet stay all the time", async () => {
  const runtime = await withFilter("T20:U22");
  const area = filterOf(runtime);
  await runStructure(actionContext(), {});
  expect(filterOf(runtime)).toMatchObject({ rowCount: 3, columnCount: 2 });
  await runRestore(actionContext());
  expect(filterOf(runtime)).toEqual(area);
});
