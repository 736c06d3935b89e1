import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

/** A sheet of three rows and one formatted row at its very end, as real files have them. */
const SHEET =
  `<sheetData>` +
  `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>` +
  `<row r="1048576" s="1" customFormat="1"><c r="A1048576" s="1"/></row></sheetData>`;

/** How often a style of a single cell was asked for: the work that a million rows cost. */
async function stylesAsked(change: (sheet: Excel.Worksheet) => void): Promise<number> {
  const { Excel, workbook } = openTestWorkbook(tinyWorkbook({ sheets: { S: SHEET } }));
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  const asked = jest.spyOn(sheet, "styleIndex");
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("S"));
    await context.sync();
  });
  return asked.mock.calls.length;
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["inserting a column", (sheet) => void sheet.getRange("B:B").insert("Right")],
  ["clearing a column", (sheet) => sheet.getRange("B:B").clear()],
  ["reading a column's fill", (sheet) => void sheet.getRange("A:B").format.fill.load("color")],
])("%s does not visit the empty rows of a sheet", async (_what, change) => {
  expect(await stylesAsked(change)).toBeLessThan(200);
});

test("empty rows below a formatted column are cleared all the same", async () => {
  const { Excel } = openTestWorkbook(
    tinyWorkbook({
      sheets: {
        S: `<cols><col min="2" max="2" width="9" style="1" customWidth="1"/></cols>${SHEET.replaceAll("1048576", "9")}`,
      },
    })
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("B1:B5").clear();
    const cells = ["B2", "B3", "B7"].map((address) => sheet.getRange(address).load("numberFormat"));
    await context.sync();
    const formats = cells.map(({ numberFormat }) => (numberFormat as string[][])[0]?.[0]);
    expect(formats.slice(0, 2)).toEqual(["General", "General"]);
    expect(formats[2]).not.toBe("General");
  });
});
