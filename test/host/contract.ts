/* eslint-disable office-addins/load-object-before-read, office-addins/no-context-sync-in-loop --
   the rule takes results of methods (getCount) for properties, and each refusal needs a run of its own */
/**
 * One script of ordinary Office.js code. It runs in Node and, unchanged, in a browser, so it imports
 * nothing: Excel, OfficeExtension and the assertion are handed in. It works on sheets of its own and
 * takes them away again; each section says in a line what was seen.
 */
type ExcelLibrary = typeof Excel;
type OfficeExtensionLibrary = typeof OfficeExtension;
type Assert = (condition: boolean, message: string) => void;

interface Tools {
  readonly Excel: ExcelLibrary;
  readonly OfficeExtension: OfficeExtensionLibrary;
  readonly same: (actual: unknown, expected: unknown, message: string) => void;
  /** Runs a batch that must fail; gives code and location of the error. */
  readonly refused: (
    batch: (context: Excel.RequestContext) => Promise<void>
  ) => Promise<{ readonly code: string; readonly location: string }>;
}

const SHEET = "合同 Contract";

const SECTIONS: readonly (readonly [string, (tools: Tools) => Promise<void>])[] = [
  ["load rules", loadRules],
  ["null objects", nullObjects],
  ["collections", collections],
  ["errors", errors],
  ["typed values", typedValues],
  ["tables", tables],
  ["calculated columns", calculatedColumns],
  ["table refusals", tableRefusals],
  ["formats", formats],
  ["cell properties", cellProperties],
  ["names", names],
  ["settings", settings],
  ["conditional formats", conditionalFormats],
  ["validation", validation],
  ["merges", merges],
  ["rows and columns", rowsAndColumns],
  ["tracked ranges move", trackedRanges],
  ["print settings", printSettings],
  ["custom XML", customXml],
  ["protection", protection],
  ["sheets", sheets],
  ["events", events],
  ["bulk writes", bulkWrites],
];

/** Runs every section; gives their names. The first failing assertion throws with its section's name. */
export async function runContract(
  Excel: ExcelLibrary,
  OfficeExtension: OfficeExtensionLibrary,
  assert: Assert
): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, section] of SECTIONS) {
    const same: Tools["same"] = (actual, expected, message) => {
      const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
      assert(left === right, `${name}: ${message}: ${left} instead of ${right}`);
    };
    const refused = refusal(Excel, OfficeExtension);
    await freshSheet(Excel);
    await section({ Excel, OfficeExtension, same, refused });
    seen.push(name);
  }
  await removeSheets(Excel);
  return seen;
}

function refusal(Excel: ExcelLibrary, OfficeExtension: OfficeExtensionLibrary): Tools["refused"] {
  return async (batch) => {
    try {
      await Excel.run(batch);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return { code: error.code, location: error.debugInfo.errorLocation ?? "" };
    }
    return { code: "none", location: "" };
  };
}

async function freshSheet(Excel: ExcelLibrary): Promise<void> {
  await removeSheets(Excel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(SHEET).activate();
    await context.sync();
  });
}

async function removeSheets(Excel: ExcelLibrary): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const own = worksheets.items.filter(({ name }) => name.startsWith("合同"));
    for (const sheet of own) sheet.delete();
    await context.sync();
  });
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(SHEET);
}

async function loadRules({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    let code = "";
    try {
      void sheet.name;
    } catch (error) {
      code = (error as OfficeExtension.Error).code;
    }
    same(code, "PropertyNotLoaded", "reading before load");
    const range = sheet.getRange("B2:C3").load("values");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const after = sheet.getRange("B2:C3").load({ values: true, address: true });
    await context.sync();
    same(
      after.values,
      [
        [1, 2],
        [3, 4],
      ],
      "what was written earlier in the batch"
    );
    same(after.address, `'${SHEET}'!B2:C3`, "address with a quoted sheet name");
    const used = sheet.getUsedRange().load("address,rowCount,worksheet/name");
    await context.sync();
    same([used.rowCount, used.worksheet.name], [2, SHEET], "used range and navigation");
  });
}

async function nullObjects({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    const chained = missing.getRange("A1").load("values");
    const present = context.workbook.worksheets.getItemOrNullObject(SHEET).load("name");
    const noTable = context.workbook.tables.getItemOrNullObject("没有").load("name");
    const nothingUsed = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    same(
      [missing, chained, present, noTable, nothingUsed].map((object) => object.isNullObject),
      [true, true, false, true, true],
      "isNullObject"
    );
  });
}

async function collections({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/tables/items/name");
    const count = worksheets.getCount();
    await context.sync();
    same(worksheets.items.length, count.value, "items and getCount");
    const ranges = worksheets.items.map((sheet) => sheet.getRange("A1").load("address"));
    await context.sync();
    same(ranges.length, count.value, "an object of each item");
    const last = worksheets.getLast().load("name,position");
    await context.sync();
    same([last.name, last.position], [SHEET, count.value - 1], "the last sheet");
  });
}

async function errors({ same, refused }: Tools): Promise<void> {
  const cases: readonly (readonly [string, string, string, (sheet: Excel.Worksheet) => void])[] = [
    [
      "unknown sheet",
      "ItemNotFound",
      "WorksheetCollection.getItem",
      (sheet) => sheet.context.workbook.worksheets.getItem("没有").load("name"),
    ],
    [
      "wrong size",
      "InvalidArgument",
      "Range.values",
      (sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
    ],
    ["no address", "InvalidArgument", "Worksheet.getRange", (sheet) => sheet.getRange("1A").load()],
    [
      "broken formula",
      "InvalidArgument",
      "Range.formulas",
      (sheet) => (sheet.getRange("A1").formulas = [["=SUM(1,"]]),
    ],
    ["bad sheet name", "InvalidArgument", "Worksheet.name", (sheet) => (sheet.name = "a/b")],
  ];
  for (const [what, code, location, act] of cases) {
    const error = await refused(async (context) => {
      act(sheetOf(context));
      await context.sync();
    });
    same(error, { code, location }, what);
  }
}

async function typedValues({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A2:A3").numberFormat = "@" as unknown as string[][];
    sheet.getRange("A1:F1").values = [["12", "80%", "2026/6/30", "'007", "=1+1", "TRUE"]];
    sheet.getRange("A2:B2").values = [["=1+1", "#N/A"]];
    sheet.getRange("C2:D3").values = 5 as unknown as number[][];
    sheet.getRange("C2:D2").values = [[null, 6]] as number[][];
    const row = sheet.getRange("A1:F1").load("values,text,valueTypes,formulas");
    const below = sheet.getRange("A2:D3").load("values,formulas");
    await context.sync();
    same(row.values[0], [12, 0.8, 46203, "007", 2, true], "values are read as typed");
    same(row.text[0], ["12", "80%", "2026/6/30", "007", "2", "TRUE"], "text");
    same(row.formulas[0]?.[4], "=1+1", "formula through values");
    same(row.valueTypes[0]?.[3], "String", "an apostrophe makes text");
    same(
      below.values,
      [
        ["=1+1", "#N/A", 5, 6],
        ["", "", 5, 5],
      ],
      "text cells, scalars, null"
    );
  });
}

async function tables({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:C4").values = [
      ["任务", "分值"],
      ["一", 5],
      ["二", 7],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "tblContract";
    table.showFilterButton = false;
    table.style = "TableStyleLight1";
    table.columns.add(-1, [["备注"], ["甲"], ["乙"]]);
    table.rows.add(undefined, [["三", 9, "丙"]]);
    table.columns.getItem("分值").name = "权重";
    const whole = table.getRange().load("address,values");
    const body = table.getDataBodyRange().load("rowCount");
    table.load("name,id,showFilterButton,columns/items/name,rows/count,worksheet/name");
    await context.sync();
    same(whole.values[0], ["任务", "权重", "备注"], "header row");
    same(whole.values[3], ["三", 9, "丙"], "added row");
    same([body.rowCount, table.rows.count, table.showFilterButton], [3, 3, false], "size");
    same(
      table.columns.items.map(({ name }) => name),
      ["任务", "权重", "备注"],
      "columns"
    );
    table.resize("B2:D3");
    table.columns.getItemAt(2).delete();
    const again = context.workbook.tables.getItem(table.id).getRange().load("address");
    await context.sync();
    same(again.address, `'${SHEET}'!B2:C3`, "resized, a column less");
    const left = table.convertToRange().load("values");
    const gone = context.workbook.tables.getItemOrNullObject("tblContract");
    await context.sync();
    same([left.values.length, gone.isNullObject], [2, true], "cells stay, the table goes");
  });
}

async function calculatedColumns({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:D3").values = [
      ["数", "二 倍", "三倍", "和"],
      [1, "", "", ""],
      [2, "", "", ""],
    ];
    const table = sheet.tables.add("A1:D3", true);
    table.name = "tblTwice";
    sheet.getRange("B2").formulas = [["=[@数]*2"]];
    const three = table.columns.getItem("三倍").getDataBodyRange();
    three.formulas = "=tblTwice[[#This Row],[数]]+[@[二 倍]]" as unknown as string[][];
    sheet.getRange("D2:D3").formulas = [["=SUM(A2:C2)"], ["=SUM(A3:C3)"]];
    table.rows.add(undefined, [[5, null, null, null]] as unknown as number[][]);
    sheet.getRange("F1").formulas = [["=SUM(tblTwice[三倍])"]];
    const all = table.getDataBodyRange().load("values,formulas");
    const sum = sheet.getRange("F1").load("values,formulas");
    await context.sync();
    same(all.values[2], [5, 10, 15, 30], "a new row takes the formulas");
    same(all.formulas[2], [5, "=[@数]*2", "=[@数]+[@[二 倍]]", "=SUM(A4:C4)"], "short forms");
    same([sum.values, sum.formulas], [[[24]], [["=SUM(tblTwice[三倍])"]]], "outside the table");
  });
}

async function tableRefusals({ same, refused }: Tools): Promise<void> {
  const cases: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
    ["blank heading", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").values = [["a", ""]])],
    ["repeated", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").values = [["a", "A"]])],
    ["no text", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").values = [["a", 1]])],
    ["merged cells", "InvalidOperation", (sheet) => sheet.getRange("A2:B2").merge()],
    ["another table", "InvalidOperation", (sheet) => sheet.tables.add("B1:C3", true)],
  ];
  for (const [what, code, act] of cases) {
    const error = await refused(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.name = `合同 ${what}`;
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      act(sheet);
      await context.sync();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });
    same(error.code, code, what);
  }
}

async function formats({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    range.format.fill.color = "#FFC7CE";
    range.format.font.bold = true;
    range.format.font.color = "red";
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.columnWidth = 60;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.numberFormat = "0.00" as unknown as string[][];
    range.getCell(0, 0).format.fill.clear();
    const { format } = range;
    format.load("wrapText,horizontalAlignment,columnWidth");
    format.fill.load("color");
    format.font.load("bold,color");
    const edge = range.getRow(1).format.borders.getItem("EdgeBottom").load("style,weight");
    const cell = range.getCell(1, 1).load("numberFormat");
    await context.sync();
    same(
      [format.wrapText, format.horizontalAlignment, format.columnWidth],
      [true, "Center", 60],
      "layout"
    );
    same(
      [format.fill.color, format.font.bold, format.font.color],
      [null, true, "#FF0000"],
      "null where cells differ"
    );
    same(
      [edge.style, edge.weight, cell.numberFormat],
      ["Continuous", "Thin", [["0.00"]]],
      "border"
    );
  });
}

async function cellProperties({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#C6EFCE" } } }, { format: { font: { italic: true } } }],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true }, borders: { style: true } },
    });
    range.getEntireColumn().format.columnWidth = 33;
    const widths = range.getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
    await context.sync();
    const [first, second] = read.value[0] ?? [];
    same(first?.format?.fill?.color, "#C6EFCE", "fill of the first cell");
    same(second?.format?.font?.italic, true, "font of the second");
    same(second?.format?.borders?.top?.style, "None", "border style of each side");
    same(first?.address, `'${SHEET}'!A1`, "address");
    same(
      widths.value.map(({ format }) => format?.columnWidth),
      [33, 33],
      "widths"
    );
  });
}

async function names({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [[41]];
    const { names: all } = context.workbook;
    all.add("ContractCell", sheet.getRange("A1"), "说明");
    all.add("ContractNext", "=ContractCell+1");
    sheet.getRange("B1").formulas = [["=ContractNext"]];
    const item = all.getItem("ContractCell").load("formula,comment,scope,type,visible");
    const next = all.getItem("ContractNext").load("value");
    const range = all.getItem("ContractCell").getRangeOrNullObject().load("address");
    const used = sheet.getRange("B1").load("values");
    await context.sync();
    same(item.formula, `='${SHEET}'!$A$1`, "formula of a range");
    same(
      [item.comment, item.scope, item.type, item.visible],
      ["说明", "Workbook", "Range", true],
      "facts"
    );
    same([next.value, used.values[0]?.[0], range.address], [42, 42, `'${SHEET}'!A1`], "values");
    next.formula = "=ContractCell*2";
    const changed = sheet.getRange("B1").load("values");
    await context.sync();
    same(changed.values, [[82]], "a new formula counts at once");
    all.getItem("ContractNext").delete();
    const broken = sheet.getRange("B1").load("values");
    await context.sync();
    same(broken.values, [["#NAME?"]], "a name that is gone");
  });
  for (const [name, code] of [
    ["A1", "InvalidArgument"],
    ["两 字", "InvalidArgument"],
    ["ContractCell", "ItemAlreadyExists"],
  ] as const) {
    const error = await refused(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    same(error.code, code, name);
  }
  await Excel.run(async (context) => {
    context.workbook.names.getItem("ContractCell").delete();
    await context.sync();
  });
}

async function settings({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add("contract", { a: [1] });
    const setting = context.workbook.settings.getItem("contract").load("value");
    await context.sync();
    same(setting.value, { a: [1] }, "value");
    setting.delete();
    const gone = context.workbook.settings.getItemOrNullObject("contract");
    await context.sync();
    same(gone.isNullObject, true, "deleted");
  });
}

async function conditionalFormats({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>4";
    rule.custom.format.fill.color = "#FFEB9C";
    rule.custom.format.font.color = "#9C6500";
    rule.stopIfTrue = true;
    const second = sheet.getRanges("C1:C9,E1:E9").conditionalFormats.add("Custom");
    second.custom.rule.formula = "=$C1=1";
    const { conditionalFormats: all } = sheet.getRange();
    all.load(
      "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula"
    );
    const fill = rule.custom.format.fill.load("color");
    const areas = second.getRanges().load("address");
    const range = rule.getRange().load("address");
    await context.sync();
    same(
      all.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula),
      ["=$C1=1", "=$A1>4"],
      "the newest first"
    );
    same(
      all.items.map(({ priority, stopIfTrue }) => [priority, stopIfTrue]),
      [
        [0, false],
        [1, true],
      ],
      "order"
    );
    same([fill.color, areas.address.split(",").length], ["#FFEB9C", 2], "look and areas");
    same(range.address, `'${SHEET}'!A1:A9`, "range");
    all.items[0]?.delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    same(count.value, 1, "one deleted");
    sheet.getRange("A1:A4").conditionalFormats.clearAll();
    const rest = rule.getRange().load("address");
    await context.sync();
    same(rest.address, `'${SHEET}'!A5:A9`, "cleared cells leave the rule");
  });
  const error = await refused(async (context) => {
    const rule = sheetOf(context).getRange("A1").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=SomeTable[列]>1";
    await context.sync();
  });
  same(error.code, "InvalidArgument", "structured references");
}

async function validation({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const list = sheet.getRange("A1:A5").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "是,否" } };
    list.errorAlert = { showAlert: true, style: "Warning", title: "注意", message: "只能是或否" };
    list.ignoreBlanks = false;
    const number = sheet.getRange("B1").dataValidation;
    number.rule = { wholeNumber: { formula1: 0, formula2: "=$C$1", operator: "Between" } };
    number.prompt = { showPrompt: true, title: "分值", message: "0 到上限" };
    sheet.getRange("A2").dataValidation.clear();
    const read = sheet.getRange("A3:A5").dataValidation.load("type,rule,errorAlert,ignoreBlanks");
    const mixed = sheet.getRange("A1:A2").dataValidation.load("type");
    const none = sheet.getRange("A2").dataValidation.load("type");
    number.load("rule,prompt");
    await context.sync();
    same([read.type, read.rule.list?.source, read.ignoreBlanks], ["List", "是,否", false], "list");
    same([read.errorAlert.title, read.errorAlert.style], ["注意", "Warning"], "alert");
    same([mixed.type, none.type], ["Inconsistent", "None"], "cleared cell");
    same(
      number.rule.wholeNumber,
      { formula1: 0, formula2: "=$C$1", operator: "Between" },
      "number"
    );
    same(number.prompt.title, "分值", "prompt");
  });
  for (const [what, source] of [
    ["long list", "字".repeat(256)],
    ["structured reference", "=SomeTable[列]"],
  ] as const) {
    const error = await refused(async (context) => {
      sheetOf(context).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source },
      };
      await context.sync();
    });
    same(error.code, "InvalidArgument", what);
  }
}

async function merges({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B2").values = [
      ["甲", "乙"],
      ["丙", "丁"],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:E3").merge(true);
    const areas = sheet.getRange("A1:E3").getMergedAreasOrNullObject();
    areas.load("address,areas/items/address");
    const values = sheet.getRange("A1:B2").load("values");
    const inside = sheet.getRange("B2:C3").getMergedAreasOrNullObject().load("address");
    await context.sync();
    same(areas.areas.items.length, 4, "areas");
    same(
      values.values,
      [
        ["甲", ""],
        ["", ""],
      ],
      "the first value stays"
    );
    same(inside.isNullObject, true, "only areas that begin inside");
    sheet.getRange("B2").values = [["藏"]];
    sheet.getRange("A1").unmerge();
    const after = sheet.getRange("B2").load("values");
    await context.sync();
    same(after.values, [[""]], "writing to hidden cells of a merge does nothing");
  });
  const error = await refused(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("G1:H1").values = [["a", "b"]];
    sheet.tables.add("G1:H3", true);
    sheet.getRange("G2:H2").merge();
    await context.sync();
  });
  same(error.code, "InvalidOperation", "merging in a table");
}

async function rowsAndColumns({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B3").values = [
      [1, "=A1*2"],
      [2, "=A2*2"],
      [3, "=SUM(A1:A3)"],
    ];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    const moved = sheet.getRange("B1:C4").load("formulas");
    await context.sync();
    same(moved.formulas[3], [3, "=SUM(B1:B4)"], "references follow");
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("5:5").rowHidden = true;
    const left = sheet.getRange("B1:C3").load("formulas,values");
    const hidden = sheet.getRange("D5").load("columnHidden,rowHidden");
    await context.sync();
    same(left.formulas[2], [3, "=SUM(B1:B3)"], "deleted row");
    same([hidden.columnHidden, hidden.rowHidden], [true, true], "hidden");
    sheet.getRange("B1:B1").insert("Down");
    sheet.getRange("G1").copyFrom("C4");
    sheet.getRange("B2:C2").clear("Contents");
    const block = sheet.getRange("B1:C4").load("formulas");
    const copied = sheet.getRange("G1").load("formulas");
    await context.sync();
    same(block.formulas[2]?.[0], 2, "cells moved down");
    same(block.formulas[2]?.[1], "=SUM(B2:B4)", "references to moved cells");
    same(copied.formulas, [[""]], "copy of a blank cell");
  });
}

async function trackedRanges({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange("B5:B6");
    range.values = [[5], [6]];
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address,values");
    await context.sync();
    same(
      [range.address, range.values],
      [`'${SHEET}'!B7:B8`, [[5], [6]]],
      "after an insertion above"
    );
    context.trackedObjects.remove(range);
    await context.sync();
  });
}

async function printSettings({ Excel, same }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const { pageLayout, freezePanes } = sheet;
    pageLayout.setPrintArea("A1:D9");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,paperSize,zoom");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    sheet.load("showGridlines");
    await context.sync();
    same([area.address, rows.address], [`'${SHEET}'!A1:D9`, `'${SHEET}'!1:2`], "area and titles");
    same([pageLayout.orientation, pageLayout.paperSize], ["Landscape", "A3"], "paper");
    same(
      [pageLayout.zoom.horizontalFitToPages, footer.centerFooter],
      [1, "第 &P 页"],
      "zoom, footer"
    );
    same([frozen.address, sheet.showGridlines], [`'${SHEET}'!1:2`, false], "frozen rows");
    freezePanes.unfreeze();
    const thawed = freezePanes.getLocationOrNullObject();
    await context.sync();
    same(thawed.isNullObject, true, "nothing frozen");
  });
}

async function customXml({ Excel, same }: Tools): Promise<void> {
  const namespace = "urn:guatu:contract";
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(`<a xmlns="${namespace}">一</a>`).load("id,namespaceUri");
    const scoped = parts.getByNamespace(namespace);
    const only = scoped.getOnlyItemOrNullObject();
    const count = scoped.getCount();
    const xml = only.getXml();
    await context.sync();
    same([part.namespaceUri, count.value], [namespace, 1], "found by namespace");
    same(xml.value.includes("一"), true, "text");
    part.setXml(`<a xmlns="${namespace}">二</a>`);
    const changed = parts.getItem(part.id).getXml();
    await context.sync();
    same(changed.value.includes("二"), true, "new text");
    part.delete();
    const gone = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    await context.sync();
    same(gone.isNullObject, true, "deleted");
  });
}

async function protection({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A2").format.protection.locked = false;
    sheet.getRange("A1:B2").values = 1 as unknown as number[][];
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected");
    sheet.getRange("A1").values = [["可填"]];
    await context.sync();
    same(sheet.protection.protected, true, "protected");
  });
  const error = await refused(async (context) => {
    sheetOf(context).getRange("B1").values = [["锁定"]];
    await context.sync();
  });
  same(error.code, "AccessDenied", "a locked cell");
  await Excel.run(async (context) => {
    sheetOf(context).protection.unprotect();
    sheetOf(context).getRange("B1").values = [["开放"]];
    await context.sync();
  });
}

async function sheets({ Excel, same, refused }: Tools): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [[7]];
    const other = context.workbook.worksheets.add("合同 other");
    other.getRange("A1").formulas = [[`='${SHEET}'!A1+1`]];
    sheet.name = "合同 renamed";
    sheet.tabColor = "#FF0000";
    const formula = other.getRange("A1").load("formulas,values");
    const copy = sheet.copy("Before", sheet).load("name,position");
    sheet.load("position,tabColor");
    other.visibility = "VeryHidden";
    other.load("visibility");
    await context.sync();
    same(formula.formulas, [["='合同 renamed'!A1+1"]], "references follow a new name");
    same([copy.name, sheet.position - copy.position], ["合同 renamed (2)", 1], "copy");
    same([sheet.tabColor, other.visibility], ["#FF0000", "VeryHidden"], "tab and visibility");
    sheet.name = SHEET;
    await context.sync();
  });
  const error = await refused(async (context) => {
    context.workbook.worksheets.add(SHEET.toUpperCase());
    await context.sync();
  });
  same(error.code, "ItemAlreadyExists", "a name twice");
}

async function events({ Excel, same }: Tools): Promise<void> {
  const seen: string[] = [];
  const values: unknown[] = [];
  const registration = await Excel.run(async (context) => {
    const added = sheetOf(context).onChanged.add(async (change) => {
      seen.push(`${change.changeType} ${change.address} ${change.triggerSource}`);
      await Excel.run(async (inner) => {
        const range = change.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values[0]?.[0]);
      });
    });
    await context.sync();
    return added;
  });
  const write = (value: number): Promise<void> =>
    Excel.run(async (context) => {
      sheetOf(context).getRange("B2").values = [[value]];
      await context.sync();
    });
  await write(42);
  await settle();
  same(seen, ["RangeEdited B2 ThisLocalAddin"], "changed");
  same(values, [42], "the event's range");
  await Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
  await write(43);
  await settle();
  same(seen.length, 1, "removed");
}

/** Events arrive later than the answer of the batch that caused them. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function bulkWrites({ Excel, same }: Tools): Promise<void> {
  const rows = Array.from({ length: 700 }, (_row, index) => [
    index,
    `第${index}行`,
    index % 2 === 0,
  ]);
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRangeByIndexes(0, 0, rows.length, 3);
    range.values = rows;
    const read = sheetOf(context).getUsedRange(true).load("values,address");
    await context.sync();
    same(read.address, `'${SHEET}'!A1:C700`, "used range");
    same(read.values, rows, "2,100 cells, written block by block");
  });
}
