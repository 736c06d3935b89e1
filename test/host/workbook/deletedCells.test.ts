import { openTestWorkbook } from "../../helpers/hostWorkbook";

/** A table A1:B4 with a name, a drop-down and a colour on single cells of it. */
async function tableWithNames(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "设置";
    sheet.getRange("A1:B4").values = [
      ["项", "值"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
    ];
    sheet.tables.add("A1:B4", true).name = "tblA";
    for (const [name, address] of [
      ["First", "B2"],
      ["Second", "B3"],
      ["Third", "B4"],
    ] as const) {
      context.workbook.names.add(name, sheet.getRange(address));
    }
    sheet.getRange("B3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    sheet
      .getRange("B3")
      .conditionalFormats.add("Custom" as Excel.ConditionalFormatType).custom.rule.formula =
      "=$B3>1";
    sheet.getRange("D1:D3").formulas = [
      ["=Second"],
      ["=IF(ISNUMBER(Second),Second,9)"],
      ["=B3+B4"],
    ];
    await context.sync();
  });
}

test("what named cells of a deleted table row becomes #REF!; their drop-down and colour go", async () => {
  openTestWorkbook();
  await tableWithNames();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblA").rows.getItemAt(1).delete();
    await context.sync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const names = context.workbook.names.load("items/name,items/formula");
    const results = sheet.getRange("D1:D3").load("values,formulas");
    const { dataValidation } = sheet.getRange("B3");
    dataValidation.load("type");
    const formats = sheet.getRange("B3").conditionalFormats.load("items/id");
    await context.sync();
    const formulas = Object.fromEntries(names.items.map(({ name, formula }) => [name, formula]));
    expect(formulas).toEqual({ First: "=设置!$B$2", Second: "=设置!#REF!", Third: "=设置!$B$3" });
    expect(results.values).toEqual([["#REF!"], [9], ["#REF!"]]);
    expect(results.formulas[2]).toEqual(["=#REF!+B3"]);
    expect(dataValidation.type).toBe("None");
    expect(formats.items).toEqual([]);
  });
});

test("a name may be given the reference to a lost cell back", async () => {
  openTestWorkbook();
  await tableWithNames();
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Second");
    name.formula = "='设置'!#REF!";
    name.load("formula");
    const result = context.workbook.worksheets.getActiveWorksheet().getRange("D2").load("values");
    await context.sync();
    expect([name.formula, result.values]).toEqual(["='设置'!#REF!", [[9]]]);
  });
});
