import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { DataValidation, SheetPart, WorkbookPackage } from "../../../src/ooxml/types";
import { partText, PLAIN_STYLES } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const SHEET = "xl/worksheets/sheet1.xml";
const RULE = `<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule>`;
const RICH =
  `<sheetPr codeName="甲"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C3"/>` +
  `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultColWidth="8.7" defaultRowHeight="14.25"/>` +
  `<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="4" width="12" customWidth="1" style="1" outlineLevel="1"/></cols>` +
  `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
  `<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>` +
  `<autoFilter ref="A2:C3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>` +
  `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>` +
  `<conditionalFormatting sqref="A2:A3 C2:C3">${RULE}<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="错" error="只能选" promptTitle="提示" prompt="请选" sqref="B2:B3" xr:uid="{1}"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>` +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" scale="85" orientation="landscape" horizontalDpi="600"/>` +
  `<headerFooter><oddHeader>&amp;L左&amp;C&amp;"宋体,常规"中 &amp;&amp; &amp;P/&amp;N&amp;R右</oddHeader></headerFooter>` +
  `<extLst><ext uri="{x}"/></extLst>`;
const BOOK = {
  sheets: { 表: RICH },
  styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`,
};

function reopened(book: WorkbookPackage): SheetPart {
  return firstSheet(openWorkbookPackage(book.save()));
}

test("everything beside the cells is read", () => {
  const { sheet } = openTiny(BOOK);
  expect(sheet.tabColor).toBe("#FF0000");
  expect(sheet.frozenPanes).toEqual({ rows: 2, columns: 0 });
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.selection).toBe("B3");
  expect([0, 1, 3, 4].map((column) => sheet.columnWidthChars(column))).toEqual([
    5.5,
    12,
    12,
    undefined,
  ]);
  expect(sheet.columnOutlineLevel(2)).toBe(1);
  expect([sheet.defaultColumnWidthChars, sheet.defaultRowHeightPoints]).toEqual([8.7, 14.25]);
  expect(sheet.merges.length).toBe(2);
  expect(sheet.pageSetup).toEqual({ orientation: "landscape", paperSize: 9, scalePercent: 85 });
  expect(sheet.headerFooter).toEqual({
    leftHeader: "左",
    centerHeader: `&"宋体,常规"中 && &P/&N`,
    rightHeader: "右",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  });
  expect([sheet.isProtected, sheet.isFiltered]).toEqual([true, true]);
  expect(sheet.autoFilterArea).toEqual({
    rowIndex: 1,
    columnIndex: 0,
    rowCount: 2,
    columnCount: 3,
  });
  expect(
    sheet.conditionalFormats.map(({ type, priority, formulas }) => ({ type, priority, formulas }))
  ).toEqual([
    { type: "cellIs", priority: 1, formulas: ["5"] },
    { type: "dataBar", priority: 2, formulas: [] },
  ]);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    attributes: { operator: "greaterThan" },
    format: { fontColor: "#FF0000" },
    raw: RULE,
  });
  expect(sheet.dataValidations).toEqual([
    {
      areas: [{ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 1 }],
      type: "list",
      formula1: `"甲,乙"`,
      allowBlank: true,
      inCellDropDown: true,
      showErrorMessage: true,
      showInputMessage: true,
      errorTitle: "错",
      error: "只能选",
      promptTitle: "提示",
      prompt: "请选",
    },
  ]);
});

const AREA = { rowIndex: 4, columnIndex: 0, rowCount: 2, columnCount: 3 };
const LIST: DataValidation = {
  areas: [AREA],
  type: "list",
  formula1: "名单",
  allowBlank: true,
  inCellDropDown: true,
  showErrorMessage: false,
  showInputMessage: true,
  prompt: "第一行\n第二行",
};

interface Change {
  readonly what: string;
  readonly make: (sheet: SheetPart, book: WorkbookPackage) => void;
  readonly back: (sheet: SheetPart, book: WorkbookPackage, before: SheetPart) => void;
  readonly seen: (sheet: SheetPart) => unknown;
  readonly expected: unknown;
}

const CHANGES: readonly Change[] = [
  {
    what: "merges",
    make: (sheet) => sheet.setMerges([...sheet.merges, AREA]),
    back: (sheet, _book, before) => sheet.setMerges(before.merges),
    seen: (sheet) => sheet.merges[2],
    expected: AREA,
  },
  {
    what: "no merges",
    make: (sheet) => sheet.setMerges([]),
    back: (sheet, _book, before) => sheet.setMerges(before.merges),
    seen: (sheet) => sheet.merges,
    expected: [],
  },
  {
    what: "column widths",
    make: (sheet) => {
      sheet.setColumnWidthChars(2, 30);
      sheet.setColumnWidthChars(9, 7);
      sheet.setColumnWidthChars(0, undefined);
    },
    back: (sheet) => {
      sheet.setColumnWidthChars(2, 12);
      sheet.setColumnWidthChars(9, undefined);
      sheet.setColumnWidthChars(0, 5.5);
    },
    seen: (sheet) => [0, 1, 2, 3, 9].map((column) => sheet.columnWidthChars(column)),
    expected: [undefined, 12, 30, 12, 7],
  },
  {
    what: "hidden columns and outline levels",
    make: (sheet) => {
      sheet.setColumnHidden(3, true);
      sheet.setColumnHidden(20, true);
      sheet.setColumnOutlineLevel(1, 2);
    },
    back: (sheet) => {
      sheet.setColumnHidden(3, false);
      sheet.setColumnHidden(20, false);
      sheet.setColumnOutlineLevel(1, 1);
    },
    seen: (sheet) => [
      [2, 3, 20].map((column) => sheet.isColumnHidden(column)),
      [1, 2].map((column) => sheet.columnOutlineLevel(column)),
    ],
    expected: [
      [false, true, true],
      [2, 1],
    ],
  },
  {
    what: "frozen panes",
    make: (sheet) => sheet.setFrozenPanes({ rows: 3, columns: 2 }),
    back: (sheet) => sheet.setFrozenPanes({ columns: 0, rows: 2 }),
    seen: (sheet) => [sheet.frozenPanes, sheet.selection],
    expected: [{ rows: 3, columns: 2 }, "B3"],
  },
  {
    what: "no frozen panes",
    make: (sheet) => sheet.setFrozenPanes({ rows: 0, columns: 0 }),
    back: (sheet) => sheet.setFrozenPanes({ rows: 2, columns: 0 }),
    seen: (sheet) => sheet.frozenPanes,
    expected: { rows: 0, columns: 0 },
  },
  {
    what: "gridlines",
    make: (sheet) => sheet.setShowGridlines(true),
    back: (sheet) => sheet.setShowGridlines(false),
    seen: (sheet) => sheet.showGridlines,
    expected: true,
  },
  {
    what: "fitting to pages",
    make: (sheet) => sheet.setPageSetup({ fitToWidth: 1, paperSize: 8, orientation: "portrait" }),
    back: (sheet) =>
      sheet.setPageSetup({ scalePercent: 85, paperSize: 9, orientation: "landscape" }),
    seen: (sheet) => sheet.pageSetup,
    expected: { orientation: "portrait", paperSize: 8, fitToWidth: 1, fitToHeight: 0 },
  },
  {
    what: "header and footer",
    make: (sheet) => sheet.setHeaderFooter({ centerFooter: "第 &P 页", leftHeader: "" }),
    back: (sheet) => sheet.setHeaderFooter({ centerFooter: "", leftHeader: "左" }),
    seen: (sheet) => [sheet.headerFooter.leftHeader, sheet.headerFooter.centerFooter],
    expected: ["", "第 &P 页"],
  },
  {
    what: "protection",
    make: (sheet) => sheet.setProtection(undefined),
    back: (sheet) => sheet.setProtection({ objects: true, scenarios: true, formatCells: false }),
    seen: (sheet) => sheet.isProtected,
    expected: false,
  },
  {
    what: "the tab's colour",
    make: (sheet, book) => book.setTabColor(sheet.id, "#00b050"),
    back: (sheet, book) => book.setTabColor(sheet.id, "#FF0000"),
    seen: (sheet) => sheet.tabColor,
    expected: "#00B050",
  },
  {
    what: "no tab colour",
    make: (sheet, book) => book.setTabColor(sheet.id, undefined),
    back: (sheet, book) => book.setTabColor(sheet.id, "#FF0000"),
    seen: (sheet) => sheet.tabColor,
    expected: undefined,
  },
  {
    what: "data validations",
    make: (sheet) => sheet.setDataValidations([...sheet.dataValidations, LIST]),
    back: (sheet, _book, before) => sheet.setDataValidations(before.dataValidations),
    seen: (sheet) => sheet.dataValidations[1],
    expected: LIST,
  },
  {
    what: "no data validations",
    make: (sheet) => sheet.setDataValidations([]),
    back: (sheet, _book, before) => sheet.setDataValidations(before.dataValidations),
    seen: (sheet) => sheet.dataValidations,
    expected: [],
  },
  {
    what: "conditional formats",
    make: (sheet) => {
      sheet.addConditionalFormat({
        type: "expression",
        areas: [AREA],
        formulas: [`$A5="逾期"`],
        format: { fillColor: "#FF0000" },
        stopIfTrue: true,
      });
    },
    back: (sheet) => sheet.removeConditionalFormat(sheet.conditionalFormats[2]?.id ?? ""),
    seen: (sheet) =>
      sheet.conditionalFormats.map(({ priority, stopIfTrue, formulas, areas }) => ({
        priority,
        stopIfTrue,
        formulas,
        areas: areas.length,
      })),
    expected: [
      { priority: 2, stopIfTrue: false, formulas: ["5"], areas: 2 },
      { priority: 3, stopIfTrue: false, formulas: [], areas: 2 },
      { priority: 1, stopIfTrue: true, formulas: [`$A5="逾期"`], areas: 1 },
    ],
  },
];

test.each(CHANGES)("$what: changed, saved and read again", ({ make, seen, expected }) => {
  const { book, sheet } = openTiny(BOOK);
  make(sheet, book);
  expect(seen(sheet)).toEqual(expected);
  expect(seen(reopened(book))).toEqual(expected);
});

test.each(CHANGES)("$what: taken back, the file is as it was", ({ make, back }) => {
  const { book, sheet } = openTiny(BOOK);
  make(sheet, book);
  expect(book.touchedParts()).toContain(SHEET);
  back(sheet, book, openTiny(BOOK).sheet);
  expect(book.touchedParts()).toEqual([]);
});

test.each(CHANGES)("$what: into a bare sheet and out again", ({ make }) => {
  const { book, sheet } = openTiny({ sheets: { S: "<sheetData/>" } });
  make(sheet, book);
  const order = [...partText(book.save(), SHEET).matchAll(/<(\w+)/g)].map((match) => match[1]);
  const places = [
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "pageSetup",
    "headerFooter",
  ]
    .map((name) => order.indexOf(name))
    .filter((place) => place >= 0);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});

test("all of it at once, in the order that Excel demands", () => {
  const { book, sheet } = openTiny({ sheets: { S: "<sheetData/><extLst/>" } });
  for (const { make } of CHANGES) make(sheet, book);
  sheet.setProtection({ objects: true });
  sheet.setMerges([AREA]);
  sheet.setDataValidations([LIST]);
  sheet.setFrozenPanes({ rows: 1, columns: 0 });
  const text = partText(book.save(), SHEET);
  const order = [
    ...text.matchAll(
      /<(sheetPr|sheetViews|cols|sheetData|sheetProtection|mergeCells|conditionalFormatting|dataValidations|pageSetup|headerFooter|extLst)\b/g
    ),
  ].map((match) => match[1]);
  expect(order).toEqual([
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "sheetProtection",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "pageSetup",
    "headerFooter",
    "extLst",
  ]);
});

test("one rule of a group changes, the others keep their text", () => {
  const { book, sheet } = openTiny(BOOK);
  const [first] = sheet.conditionalFormats;
  sheet.updateConditionalFormat(first?.id ?? "", { formulas: ["7"], stopIfTrue: true });
  const text = partText(book.save(), SHEET);
  expect(text).toContain(
    `priority="1" operator="greaterThan" stopIfTrue="1"><formula>7</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar>`
  );
  sheet.updateConditionalFormat(first?.id ?? "", { formulas: ["5"], stopIfTrue: false });
  expect(book.touchedParts()).toEqual([]);
});

test("a rule gets another priority and gives it back", () => {
  const { book, sheet } = openTiny(BOOK);
  const id = sheet.conditionalFormats[1]?.id ?? "";
  sheet.updateConditionalFormat(id, { priority: 1 });
  expect(sheet.conditionalFormats.map((rule) => rule.priority)).toEqual([2, 1]);
  sheet.updateConditionalFormat(id, { priority: 2 });
  expect(book.touchedParts()).toEqual([]);
});

test("an unchanged validation keeps its text beside a new one", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setDataValidations([LIST, ...sheet.dataValidations]);
  expect(partText(book.save(), SHEET)).toContain(`sqref="B2:B3" xr:uid="{1}">`);
});

test("a width that Excel found itself comes back with its hint", () => {
  const { book, sheet } = openTiny({
    sheets: { S: `<cols><col min="1" max="2" width="9.5" bestFit="1"/></cols><sheetData/>` },
  });
  sheet.setColumnWidthChars(1, 20);
  expect(partText(book.save(), SHEET)).toContain(
    `<cols><col min="1" max="1" width="9.5" bestFit="1"/><col min="2" max="2" width="20" customWidth="1"/></cols>`
  );
  sheet.setColumnWidthChars(1, 9.5);
  expect(book.touchedParts()).toEqual([]);
});
