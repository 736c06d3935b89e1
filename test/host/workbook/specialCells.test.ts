import { openTestWorkbook } from "../../helpers/hostWorkbook";

async function areas(address: string, kind: "Blanks" | "Constants" | "Formulas") {
  openTestWorkbook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").formulas = [
      ["一", "=1+1"],
      ["=A1", ""],
      ["", ""],
      [3, "=B1"],
    ];
    const found = sheet
      .getRange(address)
      .getSpecialCellsOrNullObject(kind as Excel.SpecialCellType);
    found.load("address,cellCount");
    await context.sync();
    return found.isNullObject ? null : [found.address, found.cellCount];
  });
}

test.each([
  ["A1:B4", "Constants", ["Sheet1!A1,Sheet1!A4", 2]],
  ["A1:B4", "Formulas", ["Sheet1!A2,Sheet1!B1,Sheet1!B4", 3]],
  ["A1:B4", "Blanks", ["Sheet1!A3,Sheet1!B2:B3", 3]],
  ["B2:B3", "Constants", null],
] as const)("%s %s", async (address, kind, expected) => {
  expect(await areas(address, kind)).toEqual(expected);
});

test("without OrNullObject nothing found is an error", async () => {
  openTestWorkbook();
  const asked = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
    range.getSpecialCells("Constants" as Excel.SpecialCellType).load("address");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
});
