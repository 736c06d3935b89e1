import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";

/** Names of the workbook's own table styles as Office.js lists them, and of the table's. */
async function styles(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { tableStyles, tables } = context.workbook;
    tableStyles.load("items/name");
    const table = tables.getItem("T").load("style");
    await context.sync();
    return [...tableStyles.items.map(({ name }) => name), table.style];
  });
}

async function addTable(style: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["事项", "分值"],
      ["一", 5],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "T";
    context.workbook.tableStyles.add(style, false);
    table.style = style;
    await context.sync();
  });
}

test("an empty style changes no cell's look, is saved, and can be deleted", async () => {
  const runtime = openTestWorkbook();
  await addTable("Plain");
  expect(await styles()).toEqual(["Plain", "Plain"]);
  const { workbook } = reopenTestWorkbook(runtime);
  expect(await styles()).toEqual(["Plain", "Plain"]);
  const [sheet] = workbook.sheets();
  const header = workbook.drawnFormat(sheet?.id ?? "", 0, 0);
  expect([header.font.bold, header.borders.bottom]).toEqual([false, undefined]);
  await Excel.run(async (context) => {
    context.workbook.tableStyles.getItem("plain").delete();
    const gone = context.workbook.tableStyles.getItemOrNullObject("Plain").load("name");
    const builtIn = context.workbook.tableStyles.getItemOrNullObject("TableStyleLight1");
    builtIn.load("readOnly");
    await context.sync();
    expect([gone.isNullObject, builtIn.readOnly]).toEqual([true, true]);
  });
});

test.each([
  ["a name that is taken", (book: Excel.Workbook) => book.tableStyles.add("Plain", false)],
  ["a built-in name", (book: Excel.Workbook) => book.tableStyles.add("TableStyleDark1", false)],
  [
    "deleting a built-in style",
    (book: Excel.Workbook) => book.tableStyles.getItem("TableStyleDark1").delete(),
  ],
  [
    "a style that is not there",
    (book: Excel.Workbook) => (book.tables.getItem("T").style = "Nobody"),
  ],
])("%s is refused", async (_name, act) => {
  openTestWorkbook();
  await addTable("Plain");
  await expect(
    Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    })
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a name that is taken gets a number where that is asked for", async () => {
  openTestWorkbook();
  await addTable("Plain");
  await Excel.run(async (context) => {
    const added = context.workbook.tableStyles.add("Plain", true).load("name");
    await context.sync();
    expect(added.name).toBe("Plain 2");
  });
});
