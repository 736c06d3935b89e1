import { inspectWorkbook } from "../../src/actions/headless/inspectWorkbook";
import { runStructure } from "../../src/actions";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const OPTIONS = { rows: 6, banded: true };

test("each sheet is read as 规范成表 reads it, rows counted from 1", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook(OPTIONS));
  runtime.workbook.package.addSheet("空表");
  const { sheetName, headerRows, firstDataRow, lastDataRow, columnOf } = ledgerLayout(OPTIONS);
  const before = Buffer.from(runtime.workbook.save());
  const sheets = await inspectWorkbook(actionContext());
  expect(sheets.map(({ sheet }) => sheet)).toEqual([sheetName, "空表"]);
  expect(sheets[1]?.tables).toEqual([]);
  expect(sheets[0]?.tables).toEqual([
    expect.objectContaining({ headerRows, firstDataRow, lastDataRow }),
  ]);
  expect(sheets[0]?.tables[0]?.columns).toMatchObject({
    task: columnOf["task"],
    leadDepartment: columnOf["department"],
    owner: columnOf["owner"],
    deadlineText: columnOf["deadline"],
  });
  expect(Buffer.compare(before, Buffer.from(runtime.workbook.save()))).toBe(0);
});

test("a ledger is its table with the fields of tblFields; the add-in's own tables are left out", async () => {
  openTestWorkbook(buildLedgerWorkbook(OPTIONS));
  await runStructure(actionContext(), {});
  const sheets = await inspectWorkbook(actionContext());
  const found = sheets.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, ...table })));
  const { sheetName, headerRows, lastDataRow, columnOf } = ledgerLayout(OPTIONS);
  const inserted = (headerRows.at(-1) ?? 0) + 1;
  expect(sheets.length).toBeGreaterThan(1);
  expect(found).toEqual([
    expect.objectContaining({
      sheet: sheetName,
      headerRows: [inserted],
      firstDataRow: inserted + 1,
      lastDataRow: lastDataRow + 1,
    }),
  ]);
  expect(found[0]?.columns).toMatchObject({
    task: columnOf["task"],
    deadlineText: columnOf["deadline"],
    rowKey: expect.stringMatching(/^[A-Z]+$/) as string,
    deadline: expect.stringMatching(/^[A-Z]+$/) as string,
  });
});

test("rows without a task at the end of a ledger are no tasks", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook(OPTIONS));
  await runStructure(actionContext(), {});
  const { sheetName, lastDataRow, columnOf } = ledgerLayout(OPTIONS);
  await runtime.Excel.run(async (context) => {
    const address = `${columnOf["task"]}${lastDataRow}:${columnOf["task"]}${lastDataRow + 1}`;
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[""], [""]];
    await context.sync();
  });
  const [first] = await inspectWorkbook(actionContext());
  expect(first?.tables[0]?.lastDataRow).toBe(lastDataRow - 1);
});
