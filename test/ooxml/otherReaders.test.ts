import ExcelJS from "exceljs";
import { emptyWorkbook } from "../../src/ooxml/emptyWorkbook";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import { partTexts } from "./support/buildPackage";
import { firstSheet } from "./support/openTiny";

/** A list as ExcelJS writes it: styles, merges, a table, rules, validation, print settings. */
async function madeByExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("任务清单", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.getCell("A1").value = {
    richText: [{ text: "二〇二六年" }, { font: { bold: true }, text: "任务清单" }],
  };
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").font = { name: "方正小标宋简体", size: 20 };
  sheet.addTable({
    name: "tblOld",
    ref: "A2",
    columns: [{ name: "序号" }, { name: "任务" }, { name: "完成时限" }, { name: "倍" }],
    rows: [1, 2, 3].map((number) => [
      number,
      `任务${number}`,
      new Date(Date.UTC(2026, 2, 31)),
      number,
    ]),
  });
  sheet.getCell("D3").value = { formula: "A3*2", result: 2 };
  sheet.fillFormula("E3:E5", "A3+1", [2, 3, 4]);
  sheet.getColumn(2).width = 40;
  sheet.addConditionalFormatting({
    ref: "C3:C5",
    rules: [
      {
        type: "expression",
        formulae: ["$C3<46000"],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } },
      },
    ],
  });
  sheet.getCell("B3").dataValidation = { type: "list", formulae: ['"甲,乙"'] };
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:D5",
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
}

test("a workbook of ExcelJS is read and saved without a change", async () => {
  const bytes = await madeByExcelJs();
  const book = openWorkbookPackage(bytes);
  const sheet = firstSheet(book);
  expect(sheet.value(0, 0)).toBe("二〇二六年任务清单");
  expect([sheet.value(2, 1), sheet.value(2, 2), sheet.formula(4, 4)]).toEqual([
    "任务1",
    46112,
    "A5+1",
  ]);
  expect(book.format(sheet.styleIndex(0, 0)).font).toMatchObject({
    name: "方正小标宋简体",
    sizePoints: 20,
  });
  expect(sheet.merges).toEqual([{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 4 }]);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    formulas: ["$C3<46000"],
    format: { fillColor: "#FF0000" },
  });
  expect(sheet.dataValidations[0]).toMatchObject({ type: "list", formula1: '"甲,乙"' });
  expect(sheet.pageSetup).toEqual({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(book.tables[0]).toMatchObject({
    name: "tblOld",
    area: { rowIndex: 1, rowCount: 4, columnCount: 4 },
  });
  expect(book.definedNames[0]).toMatchObject({ name: "_xlnm.Print_Area", sheetId: sheet.id });
  expect(book.touchedParts()).toEqual([]);
  expect(book.save()).toBe(bytes);
});

test("an edit in it leaves every other part byte for byte", async () => {
  const bytes = await madeByExcelJs();
  const book = openWorkbookPackage(bytes);
  firstSheet(book).setValue(2, 1, "改过");
  const before = partTexts(bytes);
  const after = partTexts(book.save());
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(
    Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .sort()
  ).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
});

test("ExcelJS reads what was written", async () => {
  const book = openWorkbookPackage(emptyWorkbook("台账"));
  const sheet = firstSheet(book);
  ["任务", "计划\n开始", "状态"].forEach((name, column) => sheet.setValue(1, column, name));
  sheet.setValue(2, 0, " 党建 & <考核> ");
  sheet.setValue(2, 1, 46112);
  sheet.setFormula(2, 2, `IF(B3>1,"逾期","")`, "逾期");
  sheet.setValue(3, 0, true);
  sheet.setValue(3, 1, { error: "#N/A" });
  sheet.setStyleIndex(
    2,
    1,
    book.patchStyle(0, {
      numberFormat: "yyyy/m/d",
      fillColor: "#FFEB9C",
      font: { bold: true, color: "#9C5700" },
    })
  );
  sheet.setMerges([{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 3 }]);
  sheet.setColumnWidthChars(0, 33);
  sheet.setRowHidden(3, true);
  sheet.setFrozenPanes({ rows: 2, columns: 1 });
  sheet.addConditionalFormat({
    type: "expression",
    areas: [{ rowIndex: 2, columnIndex: 2, rowCount: 2, columnCount: 1 }],
    formulas: [`$C3="逾期"`],
    format: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
  });
  sheet.setDataValidations([
    {
      areas: [{ rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 1 }],
      type: "list",
      formula1: '"甲,乙"',
      allowBlank: true,
      inCellDropDown: true,
      showErrorMessage: true,
      showInputMessage: false,
    },
  ]);
  book.addTable(sheet.id, {
    name: "tblLedger",
    area: { rowIndex: 1, columnIndex: 0, rowCount: 3, columnCount: 3 },
    columns: [{ name: "任务" }, { name: "计划\n开始" }, { name: "状态" }],
    headerRow: true,
    totalsRow: false,
    showFilterButton: false,
    styleName: "TableStyleLight1",
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
  book.addSheet("得分").setValue(0, 0, "科室");
  book.setDefinedName({ name: "AsOf", formula: "台账!$B$3", hidden: false });
  const read = await readByExcelJs(book.save());
  const seen = read.getWorksheet("台账");
  expect(read.worksheets.map((item) => item.name)).toEqual(["台账", "得分"]);
  expect(seen?.getCell("A3").value).toBe(" 党建 & <考核> ");
  expect(seen?.getCell("B3").value).toEqual(new Date(Date.UTC(2026, 2, 31)));
  expect(seen?.getCell("B3").font).toMatchObject({ bold: true, color: { argb: "FF9C5700" } });
  expect(seen?.getCell("B3").fill).toMatchObject({ fgColor: { argb: "FFFFEB9C" } });
  expect(seen?.getCell("C3").formula).toBe(`IF(B3>1,"逾期","")`);
  expect(seen?.getCell("C3").result).toBe("逾期");
  expect(seen?.getCell("A4").value).toBe(true);
  expect(seen?.getCell("B4").value).toEqual({ error: "#N/A" });
  expect(seen?.getCell("B1").isMerged).toBe(true);
  expect(seen?.getColumn(1).width).toBe(33);
  expect(seen?.getRow(4).hidden).toBe(true);
  expect(seen?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
  expect(seen?.getTable("tblLedger")).toBeDefined();
  expect(seen?.getCell("A3").dataValidation).toMatchObject({ type: "list", formulae: ['"甲,乙"'] });
  expect(read.definedNames.getRanges("AsOf").ranges).toEqual(["'台账'!$B$3"]);
});
