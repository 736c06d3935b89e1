import { openTestWorkbook } from "../../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../../ooxml/support/buildPackage";

const BOOK = tinyWorkbook({
  sheets: {
    S:
      `<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>5</v></c></row>` +
      `<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>6</v></c></row></sheetData>`,
  },
});

async function edit(change: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> {
  const { Excel } = openTestWorkbook(BOOK);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    change(sheet);
    const range = sheet.getRange("B1:B3");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value", (sheet) => (sheet.getRange("B2").values = [[1]])],
  ["a formula", (sheet) => (sheet.getRange("B1").formulas = [["=1"]])],
  ["clearing", (sheet) => sheet.getRange("A2:B2").clear()],
  ["a row in between", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["deleting a row of it", (sheet) => sheet.getRange("1:1").delete("Up")],
])("part of an array formula is not changed: %s", async (_name, change) => {
  await expect(edit(change)).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("the whole of an array formula is written over", async () => {
  const values = await edit((sheet) => (sheet.getRange("B1:B2").values = [[7], [8]]));
  expect(values).toEqual([[7], [8], [""]]);
});
