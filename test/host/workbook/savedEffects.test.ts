import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { SheetPart, WorkbookPackage } from "../../../src/ooxml/types";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
type See = (sheet: SheetPart, file: WorkbookPackage) => unknown;

const A1 = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
const scalar = (value: unknown) => value as never;
const format = (sheet: SheetPart, file: WorkbookPackage) => file.format(sheet.styleIndex(0, 0));

/** Puts a table of two columns and two rows into A1:B3. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["任务", "分值"],
    ["一", 5],
    ["二", 7],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = "tblA";
  return table;
}

// member, what an add-in does, what stands in the saved file afterwards, the expected
const EFFECTS: readonly (readonly [string, Act, See, unknown])[] = [
  ["Range.values", (s) => (s.getRange("A1").values = [["文"]]), (s) => s.value(0, 0), "文"],
  [
    "Range.values null",
    (s) => ((s.getRange("A1").values = [[1]]), (s.getRange("A1").values = [[scalar(null)]])),
    (s) => s.value(0, 0),
    1,
  ],
  [
    "Range.values blank",
    (s) => ((s.getRange("A1").values = [[1]]), (s.getRange("A1").values = [[""]])),
    (s) => s.value(0, 0),
    null,
  ],
  [
    "Range.formulas",
    (s) => (s.getRange("A1").formulas = [["=1+2"]]),
    (s) => [s.formula(0, 0), s.value(0, 0)],
    ["1+2", 3],
  ],
  [
    "Range.formulas filled",
    (s) => (s.getRange("B1:B3").formulas = scalar("=A1+$A$1")),
    (s) => s.formula(2, 1),
    "A3+$A$1",
  ],
  [
    "Range.numberFormat",
    (s) => (s.getRange("A1").numberFormat = [["0.0%"]]),
    (s, f) => format(s, f).numberFormat,
    "0.0%",
  ],
  [
    "RangeFill.color",
    (s) => (s.getRange("A1").format.fill.color = "#ff0000"),
    (s, f) => format(s, f).fillColor,
    "#FF0000",
  ],
  [
    "RangeFill.clear",
    (s) => ((s.getRange("A1").format.fill.color = "red"), s.getRange("A1").format.fill.clear()),
    (s, f) => format(s, f).fillColor,
    undefined,
  ],
  [
    "RangeFont.bold",
    (s) => (s.getRange("A1").format.font.bold = true),
    (s, f) => format(s, f).font.bold,
    true,
  ],
  [
    "RangeFont.italic",
    (s) => (s.getRange("A1").format.font.italic = true),
    (s, f) => format(s, f).font.italic,
    true,
  ],
  [
    "RangeFont.underline",
    (s) => (s.getRange("A1").format.font.underline = "Single"),
    (s, f) => format(s, f).font.underline,
    true,
  ],
  [
    "RangeFont.strikethrough",
    (s) => (s.getRange("A1").format.font.strikethrough = true),
    (s, f) => format(s, f).font.strikethrough,
    true,
  ],
  [
    "RangeFont.size",
    (s) => (s.getRange("A1").format.font.size = 14),
    (s, f) => format(s, f).font.sizePoints,
    14,
  ],
  [
    "RangeFont.name",
    (s) => (s.getRange("A1").format.font.name = "宋体"),
    (s, f) => format(s, f).font.name,
    "宋体",
  ],
  [
    "RangeFont.color",
    (s) => (s.getRange("A1").format.font.color = "#9C0006"),
    (s, f) => format(s, f).font.color,
    "#9C0006",
  ],
  [
    "RangeFormat.wrapText",
    (s) => (s.getRange("A1").format.wrapText = true),
    (s, f) => format(s, f).wrapText,
    true,
  ],
  [
    "RangeFormat.horizontalAlignment",
    (s) => (s.getRange("A1").format.horizontalAlignment = "CenterAcrossSelection"),
    (s, f) => format(s, f).horizontalAlignment,
    "centerContinuous",
  ],
  [
    "RangeFormat.verticalAlignment",
    (s) => (s.getRange("A1").format.verticalAlignment = "Top"),
    (s, f) => format(s, f).verticalAlignment,
    "top",
  ],
  [
    "RangeFormat.indentLevel",
    (s) => (s.getRange("A1").format.indentLevel = 2),
    (s, f) => format(s, f).indentLevel,
    2,
  ],
  [
    "RangeFormat.textOrientation",
    (s) => (s.getRange("A1").format.textOrientation = -45),
    (s, f) => format(s, f).textRotation,
    135,
  ],
  [
    "RangeFormat.shrinkToFit",
    (s) => (s.getRange("A1").format.shrinkToFit = true),
    (s, f) => format(s, f).shrinkToFit,
    true,
  ],
  [
    "RangeFormat.columnWidth",
    (s) => (s.getRange("A1").format.columnWidth = 52.5),
    (s) => s.columnWidthChars(0),
    10,
  ],
  [
    "RangeFormat.rowHeight",
    (s) => (s.getRange("A1").format.rowHeight = 30),
    (s) => s.rowHeightPoints(0),
    30,
  ],
  [
    "RangeBorder.style",
    (s) => (s.getRange("A1").format.borders.getItem("EdgeTop").style = "Double"),
    (s, f) => format(s, f).borders.top?.style,
    "double",
  ],
  [
    "RangeBorder.weight",
    (s) => (s.getRange("A1").format.borders.getItem("EdgeLeft").weight = "Medium"),
    (s, f) => format(s, f).borders.left?.style,
    "medium",
  ],
  [
    "RangeBorder InsideHorizontal",
    (s) => (s.getRange("A1:A3").format.borders.getItem("InsideHorizontal").style = "Continuous"),
    (s, f) => [format(s, f).borders.top, format(s, f).borders.bottom?.style],
    [undefined, "thin"],
  ],
  [
    "FormatProtection.locked",
    (s) => (s.getRange("A1").format.protection.locked = false),
    (s, f) => format(s, f).locked,
    false,
  ],
  [
    "Range.setCellProperties",
    (s) =>
      s
        .getRange("A1")
        .setCellProperties([
          [{ format: { borders: { top: { style: "Continuous", color: "#FF0000" } } } }],
        ]),
    (s, f) => format(s, f).borders.top,
    { style: "thin", color: "#FF0000" },
  ],
  [
    "Range.setRowProperties",
    (s) =>
      s.getRange("A1:A2").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 21 } }]),
    (s) => [s.isRowHidden(0), s.rowHeightPoints(1)],
    [true, 21],
  ],
  [
    "Range.setColumnProperties",
    (s) =>
      s
        .getRange("A1:B1")
        .setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 105 } }]),
    (s) => [s.isColumnHidden(0), s.columnWidthChars(1)],
    [true, 20],
  ],
  [
    "Range.rowHidden",
    (s) => (s.getRange("2:3").rowHidden = true),
    (s) => [s.isRowHidden(1), s.isRowHidden(3)],
    [true, false],
  ],
  [
    "Range.columnHidden",
    (s) => (s.getRange("B:B").columnHidden = true),
    (s) => s.isColumnHidden(1),
    true,
  ],
  [
    "Range.group",
    (s) => s.getRange("B:C").group("ByColumns" as Excel.GroupOption),
    (s) => s.columnOutlineLevel(2),
    1,
  ],
  [
    "Range.merge",
    (s) => s.getRange("A1:B2").merge(),
    (s) => s.merges,
    [{ ...A1, rowCount: 2, columnCount: 2 }],
  ],
  [
    "Range.unmerge",
    (s) => (s.getRange("A1:B2").merge(), s.getRange("A1:B2").unmerge()),
    (s) => s.merges,
    [],
  ],
  [
    "Range.insert rows",
    (s) => ((s.getRange("A1").values = [[1]]), void s.getRange("1:2").insert("Down")),
    (s) => s.value(2, 0),
    1,
  ],
  [
    "Range.delete columns",
    (s) => ((s.getRange("A1:C1").values = [[1, 2, 3]]), s.getRange("B:B").delete("Left")),
    (s) => [s.value(0, 1), s.value(0, 2)],
    [3, null],
  ],
  [
    "Range.clear formats",
    (s) => ((s.getRange("A1").format.fill.color = "red"), s.getRange("A1").clear("Formats")),
    (s, f) => format(s, f).fillColor,
    undefined,
  ],
  [
    "Range.copyFrom",
    (s) => (
      (s.getRange("A1").values = [[4]]),
      (s.getRange("B1").formulas = [["=A1*2"]]),
      s.getRange("B2").copyFrom("B1")
    ),
    (s) => s.formula(1, 1),
    "A2*2",
  ],
  [
    "Range.copyFrom values",
    (s) => ((s.getRange("B1").formulas = [["=1+1"]]), s.getRange("B2").copyFrom("B1", "Values")),
    (s) => [s.formula(1, 1), s.value(1, 1)],
    [undefined, 2],
  ],
  ["Worksheet.name", (s) => (s.name = "台账"), (s) => s.name, "台账"],
  ["Worksheet.tabColor", (s) => (s.tabColor = "#00FF00"), (s) => s.tabColor, "#00FF00"],
  ["Worksheet.showGridlines", (s) => (s.showGridlines = false), (s) => s.showGridlines, false],
  [
    "Worksheet.copy",
    (s) => void s.copy("End"),
    (_s, f) => f.sheets.map(({ name }) => name),
    ["Sheet1", "Sheet1 (2)"],
  ],
  [
    "Worksheet.visibility",
    (s, w) => (w.worksheets.add("x"), (s.visibility = "Hidden")),
    (s) => s.visibility,
    "hidden",
  ],
  [
    "Worksheet.position",
    (s, w) => (w.worksheets.add("x"), (s.position = 1)),
    (_s, f) => f.sheets.map(({ name }) => name),
    ["x", "Sheet1"],
  ],
  [
    "Worksheet.delete",
    (_s, w) => (w.worksheets.add("x"), w.worksheets.getItem("x").delete()),
    (_s, f) => f.sheets.length,
    1,
  ],
  [
    "FreezePanes.freezeAt",
    (s) => s.freezePanes.freezeAt(s.getRange("A1:B3")),
    (s) => s.frozenPanes,
    { rows: 3, columns: 2 },
  ],
  [
    "PageLayout.setPrintArea",
    (s) => s.pageLayout.setPrintArea("A1:C9"),
    (_s, f) => f.definedNames.map(({ name, formula }) => [name, formula]),
    [["_xlnm.Print_Area", "Sheet1!$A$1:$C$9"]],
  ],
  [
    "PageLayout.setPrintTitleRows",
    (s) => s.pageLayout.setPrintTitleRows("$1:$3"),
    (_s, f) => f.definedNames[0]?.formula,
    "Sheet1!$1:$3",
  ],
  [
    "PageLayout.orientation",
    (s) => (s.pageLayout.orientation = "Landscape"),
    (s) => s.pageSetup.orientation,
    "landscape",
  ],
  ["PageLayout.paperSize", (s) => (s.pageLayout.paperSize = "A3"), (s) => s.pageSetup.paperSize, 8],
  [
    "PageLayout.zoom",
    (s) => (s.pageLayout.zoom = { scale: 80 }),
    (s) => s.pageSetup.scalePercent,
    80,
  ],
  [
    "HeaderFooter.centerFooter",
    (s) => (s.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页"),
    (s) => s.headerFooter.centerFooter,
    "第 &P 页",
  ],
  [
    "WorksheetProtection.protect",
    (s) => s.protection.protect({ allowSort: true }),
    (s) => s.isProtected,
    true,
  ],
  [
    "AutoFilter.apply",
    (s) => s.autoFilter.apply("A1:B3"),
    (s) => s.autoFilterArea,
    { ...A1, rowCount: 3, columnCount: 2 },
  ],
  [
    "AutoFilter under a new table",
    (s) => (s.autoFilter.apply("A1:B3"), void addTable(s)),
    (s, f) => [s.autoFilterArea, f.tables.length],
    [undefined, 1],
  ],
  [
    "DataValidation list",
    (s) =>
      (s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } }),
    (s) => [s.dataValidations[0]?.type, s.dataValidations[0]?.formula1],
    ["list", '"甲,乙"'],
  ],
  [
    "DataValidation date",
    (s) =>
      (s.getRange("A1").dataValidation.rule = {
        date: { formula1: "2026/1/1", operator: "GreaterThan" },
      }),
    (s) => [s.dataValidations[0]?.operator, s.dataValidations[0]?.formula1],
    ["greaterThan", "46023"],
  ],
  [
    "DataValidation custom",
    (s) => (s.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } }),
    (s) => s.dataValidations[0]?.formula1,
    "A1>0",
  ],
  [
    "DataValidation prompt alone",
    (s) =>
      (s.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "题", message: "文" }),
    (s) => [s.dataValidations[0]?.type, s.dataValidations[0]?.prompt],
    ["none", "文"],
  ],
  [
    "ConditionalFormat custom",
    (s) => (s.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1"),
    (s) => [s.conditionalFormats[0]?.type, s.conditionalFormats[0]?.formulas],
    ["expression", ["$A1>1"]],
  ],
  [
    "ConditionalFormat cellValue",
    (s) => {
      const rule = s.getRange("A1:A3").conditionalFormats.add("CellValue").cellValue;
      rule.rule = { formula1: "=5", operator: "GreaterThan" };
      rule.format.font.bold = true;
    },
    (s) => [
      s.conditionalFormats[0]?.type,
      s.conditionalFormats[0]?.attributes["operator"],
      s.conditionalFormats[0]?.formulas,
      s.conditionalFormats[0]?.format,
    ],
    ["cellIs", "greaterThan", ["5"], { bold: true }],
  ],
  [
    "Table.name",
    (s) => void addTable(s),
    (_s, f) => [f.tables[0]?.name, f.tables[0]?.columns.map(({ name }) => name)],
    ["tblA", ["任务", "分值"]],
  ],
  [
    "Table.style",
    (s) => (addTable(s).style = "TableStyleLight1"),
    (_s, f) => f.tables[0]?.styleName,
    "TableStyleLight1",
  ],
  [
    "Table.showBandedRows",
    (s) => (addTable(s).showBandedRows = false),
    (_s, f) => f.tables[0]?.bandedRows,
    false,
  ],
  [
    "Table.showFilterButton",
    (s) => (addTable(s).showFilterButton = false),
    (_s, f) => f.tables[0]?.showFilterButton,
    false,
  ],
  [
    "Table.resize",
    (s) => addTable(s).resize("A1:C4"),
    (_s, f) => [f.tables[0]?.area.rowCount, f.tables[0]?.columns.length],
    [4, 3],
  ],
  [
    "Table.delete",
    (s) => addTable(s).delete(),
    (s, f) => [f.tables.length, s.value(1, 0)],
    [0, null],
  ],
  [
    "Table.convertToRange",
    (s) => void addTable(s).convertToRange(),
    (s, f) => [f.tables.length, s.value(1, 0)],
    [0, "一"],
  ],
  [
    "TableSort.apply",
    (s) => addTable(s).sort.apply([{ key: 1, ascending: false }]),
    (s) => [s.value(1, 1), s.value(2, 1)],
    [7, 5],
  ],
  [
    "TableColumn.name",
    (s) => (addTable(s).columns.getItem("分值").name = "权重"),
    (s, f) => [s.value(0, 1), f.tables[0]?.columns[1]?.name],
    ["权重", "权重"],
  ],
  [
    "a heading typed over",
    (s) => (addTable(s), (s.getRange("B1").values = [["任务"]])),
    (s, f) => [s.value(0, 1), f.tables[0]?.columns[1]?.name],
    ["任务2", "任务2"],
  ],
  [
    "calculated column",
    (s) =>
      (addTable(s).columns.add(-1, scalar(null), "倍").getDataBodyRange().formulas =
        scalar("=[@分值]*2")),
    (s, f) => [f.tables[0]?.columns[2]?.calculatedColumnFormula, s.formula(2, 2), s.value(2, 2)],
    ["tblA[[#This Row],[分值]]*2", "tblA[[#This Row],[分值]]*2", 14],
  ],
  [
    "NamedItemCollection.add",
    (s, w) => void w.names.add("Limit", s.getRange("B2"), "上限"),
    (_s, f) => f.definedNames[0],
    { name: "Limit", formula: "Sheet1!$B$2", hidden: false, comment: "上限" },
  ],
  [
    "NamedItem.visible",
    (_s, w) => (w.names.add("Limit", "=5").visible = false),
    (_s, f) => f.definedNames[0]?.hidden,
    true,
  ],
  [
    "CustomXmlPartCollection.add",
    (_s, w) => void w.customXmlParts.add('<a xmlns="urn:x">一</a>'),
    (_s, f) => f.customXmlParts.map(({ namespaceUri }) => namespaceUri),
    ["urn:x"],
  ],
];

test.each(EFFECTS)("%s", async (_member, act, see, expected) => {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });
  const file = openWorkbookPackage(runtime.workbook.save());
  const sheet = file.sheets.find(({ name }) => name !== "x");
  if (sheet === undefined) throw new Error("no sheet");
  expect(see(sheet, file)).toEqual(expected);
});

test("reading a workbook changes none of its parts", async () => {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C3").load("values,formulas,text");
    await context.sync();
  });
  expect(runtime.workbook.package.touchedParts()).toEqual([]);
});
