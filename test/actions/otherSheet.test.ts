import { runColour, runRestore, runStructure } from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const { sheetName } = ledgerLayout({ rows: 6 });

/** A task list behind a help sheet, which is the one in front; one more sheet is hidden. */
async function behindHelp(visibility: "Visible" | "Hidden" = "Visible"): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  await Excel.run(async (context) => {
    const help = context.workbook.worksheets.add("Help's 说明");
    help.getRange("A1").values = [["先读这里"]];
    help.activate();
    context.workbook.worksheets.getItem(sheetName).visibility = visibility;
    await context.sync();
  });
  return runtime;
}

test("the sheet in front is taken at its word unless others are allowed", async () => {
  await behindHelp();
  const action = runStructure(actionContext(), {});
  await expect(action).rejects.toMatchObject({ code: "noTable", params: { sheet: "Help's 说明" } });
});

test("the first visible sheet with a task table is taken, told, and found again", async () => {
  const runtime = await behindHelp();
  const before = workbookFacts(runtime.workbook.save());
  const { changes, notices } = await runStructure(actionContext(), { otherSheets: true });
  expect(changes).toBeGreaterThan(0);
  expect(notices[0]).toEqual({ id: "notice.otherSheet", params: { sheet: sheetName } });
  expect((await runStructure(actionContext(), { otherSheets: true })).changes).toBe(0);
  expect((await runColour(actionContext(), {})).changes).toBeGreaterThan(0);
  await runRestore(actionContext());
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("hidden sheets are not looked at", async () => {
  const runtime = await behindHelp("Hidden");
  const before = Buffer.from(runtime.workbook.save());
  const action = runStructure(actionContext(), { otherSheets: true });
  await expect(action).rejects.toMatchObject({ code: "noTable" });
  expect(Buffer.compare(before, Buffer.from(runtime.workbook.save()))).toBe(0);
});
