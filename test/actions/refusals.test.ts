import { proposeStructure, runColour, runScore, runStructure } from "../../src/actions";
import { buildStructurePlan } from "../../src/actions/structure/buildStructurePlan";
import { readTables } from "../../src/actions/structure/proposal";
import { applyPlan } from "../../src/excel/applyPlan";
import { readBook } from "../../src/excel/read/readBook";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const ledger = (): OfficeRuntime =>
  openTestWorkbook(buildLedgerWorkbook({ rows: 6, banded: true }));

/** The action is refused with this code and the file is as it was, byte for byte. */
async function expectRefusal(
  runtime: OfficeRuntime,
  action: () => Promise<unknown>,
  code: string
): Promise<void> {
  const before = Buffer.from(runtime.workbook.save());
  await expect(action()).rejects.toMatchObject({ name: "ActionError", code });
  expect(Buffer.compare(before, Buffer.from(runtime.workbook.save()))).toBe(0);
}

test("an empty workbook has no table", async () => {
  await expectRefusal(openTestWorkbook(), () => runStructure(actionContext(), {}), "noTable");
});

test("a sheet that is not there is named", async () => {
  const action = () => runStructure(actionContext(), { sheetName: "没有" });
  await expectRefusal(ledger(), action, "noSheet");
});

test.each([
  ["colour", () => runColour(actionContext(), {})],
  ["score", () => runScore(actionContext(), {})],
])("%s asks for a ledger first", async (_name, action) => {
  await expectRefusal(ledger(), action, "noLedger");
});

test("a protected sheet can be looked at but not written", async () => {
  const runtime = ledger();
  await runtime.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await expectRefusal(runtime, () => runStructure(actionContext(), {}), "protectedSheet");
  expect((await proposeStructure(actionContext(), {})).recordCount).toBe(6);
});

test("a dry run says what it would do and does nothing", async () => {
  const runtime = ledger();
  const before = Buffer.from(runtime.workbook.save());
  const report = await runStructure(actionContext(), { dryRun: true });
  expect(report.changes).toBeGreaterThan(0);
  expect(report.typedChanges.length).toBeGreaterThan(0);
  expect(Buffer.compare(before, Buffer.from(runtime.workbook.save()))).toBe(0);
});

test("where Excel refuses a late step, the steps before it are taken back", async () => {
  const runtime = ledger();
  const before = workbookFacts(runtime.workbook.save());
  const book = await readBook({}, "usedRange");
  const read = book && readTables(book, {})[0];
  if (!book || !read) throw new Error("no table in the fixture");
  const input = { book, read, year: 2026, settings: {}, reasonText: () => "" };
  const { plan } = buildStructurePlan(input, actionContext());
  // A name that reads as a cell is refused by Excel, after table, columns and sheets are made.
  const broken = { ...plan, names: [...plan.names, { name: "A1", formula: "=1" }] };
  await expect(applyPlan(broken, book)).rejects.toMatchObject({ name: "ExcelError" });
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});
