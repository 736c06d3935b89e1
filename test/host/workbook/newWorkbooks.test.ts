import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

/** What createWorkbook hands out, in the order in which it is opened. */
function opened(runtime: ReturnType<typeof openTestWorkbook>): Uint8Array[] {
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  return files;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

test("a workbook made from bytes opens beside this one, which stays as it is", async () => {
  const other = openTestWorkbook();
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["明年"]];
    await context.sync();
  });
  const bytes = other.workbook.save();
  const runtime = openTestWorkbook();
  const before = runtime.workbook.package.contentState();
  const files = opened(runtime);
  await runtime.Excel.createWorkbook(base64(bytes));
  expect(files).toEqual([bytes]);
  expect(runtime.workbook.package.contentState()).toBe(before);
  const { workbook } = openTestWorkbook(files[0]);
  expect(workbook.cell(workbook.selection().sheetId, 1, 1).value).toBe("明年");
});

test("without bytes it is empty", async () => {
  const runtime = openTestWorkbook();
  const files = opened(runtime);
  await runtime.Excel.createWorkbook();
  const { workbook } = openTestWorkbook(files[0]);
  expect(workbook.sheets().map((sheet) => sheet.usedArea(false))).toEqual([undefined]);
});

test.each([
  ["no base64", "台账"],
  ["no workbook", base64(new Uint8Array([1, 2, 3]))],
])("what is %s is refused and nothing opens", async (_name, text) => {
  const runtime = openTestWorkbook();
  const files = opened(runtime);
  await expect(runtime.Excel.createWorkbook(text)).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  expect(files).toEqual([]);
});

test("its formulas are calculated as it opens, so that the file shows them anywhere", async () => {
  const sheet = `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c></row></sheetData>`;
  const runtime = openTestWorkbook();
  const files = opened(runtime);
  await runtime.Excel.createWorkbook(base64(tinyWorkbook({ sheets: { 表: sheet } })));
  const [part] = openWorkbookPackage(files[0] ?? new Uint8Array()).sheets;
  expect([part?.formula(0, 1), part?.value(0, 1)]).toEqual(["A1*21", 42]);
});
