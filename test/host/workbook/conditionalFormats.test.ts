import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import {
  conditionalBook,
  drawnColumns,
  GREEN_FILL,
  RED_FILL,
  ruleColumns,
} from "../../fixtures/conditionalBook";
import { PLAIN_STYLES, tinyWorkbook } from "../../ooxml/support/buildPackage";

/** Wednesday, 15 July 2026. */
const TODAY = 46_218;
const ROWS = 10;

function open(bytes: Uint8Array) {
  const workbook = openHostWorkbook(bytes, { clock: { nowSerial: () => TODAY + 0.5 } });
  const sheets = workbook.sheets();
  const sheetId = (name: string) => sheets.find((sheet) => sheet.name === name)?.id ?? "";
  return { workbook, sheetId };
}

const book = open(conditionalBook(TODAY));

/** Results of a column of the sheet 图形, from row 2 on. */
function drawnResults(title: string) {
  const column = drawnColumns().findIndex((candidate) => candidate.title === title);
  return Array.from({ length: ROWS }, (_row, row) =>
    book.workbook.conditional(book.sheetId("图形"), row + 1, column)
  );
}

test.each(ruleColumns(TODAY).map(({ title, holds }, column) => [title, column, holds] as const))(
  "%s holds where it does by hand",
  (_title, column, holds) => {
    const fills = Array.from(
      { length: ROWS },
      (_row, row) => book.workbook.shownFormat(book.sheetId("规则"), row + 1, column).fillColor
    );
    expect(fills.flatMap((fill, row) => (fill === RED_FILL ? [row] : []))).toEqual(holds);
  }
);

test("the rule after one that stops holds only where that did not", () => {
  const column = ruleColumns(TODAY).findIndex(({ title }) => title === "停止");
  const fills = Array.from(
    { length: ROWS },
    (_row, row) => book.workbook.shownFormat(book.sheetId("规则"), row + 1, column).fillColor
  );
  expect(fills.map((fill) => fill === GREEN_FILL)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => value > 3 && value <= 7)
  );
});

test("rules that set different things apply together: fill, strike, border, number format", () => {
  const column = ruleColumns(TODAY).findIndex(({ title }) => title === "各管一样");
  const sheetId = book.sheetId("规则");
  const six = book.workbook.shownFormat(sheetId, 6, column);
  expect(six).toMatchObject({
    fillColor: RED_FILL,
    font: { bold: true, strikethrough: true, color: "#9C0006" },
    borders: { left: { style: "thin", color: "#0000FF" } },
  });
  expect(book.workbook.cell(sheetId, 6, column).text).toBe("6.0分");
  const two = book.workbook.shownFormat(sheetId, 2, column);
  expect([two.fillColor, two.font.bold]).toEqual([undefined, false]);
});

test("bars take colour, border, axis and hidden value from their counterpart of Excel 2010", () => {
  expect(drawnResults("2007数据条")[0]?.dataBar).toEqual({
    color: "#638EC6",
    fromRatio: 0,
    toRatio: 0.1,
    isGradient: true,
  });
  const [lowest, , zero] = drawnResults("负值与轴");
  expect(lowest?.dataBar).toMatchObject({ color: "#FF0000", axis: { color: "#000000" } });
  expect(zero?.dataBar?.fromRatio).toBeCloseTo(1 / 3);
  expect(zero?.dataBar?.toRatio).toBeCloseTo(1 / 3);
  expect(drawnResults("实心有边框")[6]?.dataBar).toMatchObject({
    color: "#FFB628",
    borderColor: "#806000",
    isGradient: false,
    toRatio: 1,
  });
  expect(drawnResults("轴居中仅条")[0]).toMatchObject({
    hidesValue: true,
    dataBar: { fromRatio: 0.5, toRatio: 0.25 },
  });
  expect(drawnResults("从右到左")[9]?.dataBar).toMatchObject({ fromRatio: 1, toRatio: 0 });
});

test.each([
  ["三色灯", "3TrafficLights1", [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]],
  ["箭头反转", "3Arrows", [2, 2, 2, 1, 1, 1, 1, 0, 0, 0]],
  ["四箭头", "4Arrows", [0, 0, 0, 1, 1, 2, 2, 3, 3, 3]],
  ["五象限", "5Quarters", [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]],
  ["星", "3Stars", [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]],
] as const)("icons of %s", (title, set, indexes) => {
  expect(drawnResults(title).map((result) => result?.icon)).toEqual(
    indexes.map((index) => ({ set, index }))
  );
});

test("icons chosen one by one, none among them", () => {
  expect(drawnResults("自选图标").map((result) => result?.icon)).toEqual([
    ...[0, 1, 2].map(() => ({ set: "3Flags", index: 0 })),
    ...[0, 1, 2, 3].map(() => undefined),
    ...[0, 1, 2].map(() => ({ set: "3Signs", index: 2 })),
  ]);
});

test("an edit moves bars and scales of the other cells along", () => {
  const { workbook, sheetId } = open(conditionalBook(TODAY));
  const column = drawnColumns().findIndex(({ title }) => title === "双色刻度");
  const colorOf = (row: number) => workbook.shownFormat(sheetId("图形"), row, column).fillColor;
  expect([colorOf(1), colorOf(10)]).toEqual(["#FFFFFF", "#F8696B"]);
  workbook.typeText(sheetId("图形"), 1, column, "19");
  // 10 is 8/17 of the way from 2 to 19.
  expect([colorOf(1), colorOf(2), colorOf(10)]).toEqual(["#F8696B", "#FFFFFF", "#FCB8B9"]);
});

test("a rule of the extensions may look at another sheet", () => {
  const rule =
    `<x14:cfRule type="expression" priority="1" id="{A}"><xm:f>另一张!$A$1=A1</xm:f>` +
    `<x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule>`;
  const { workbook, sheetId } = open(
    tinyWorkbook({
      sheets: {
        表: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row></sheetData><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>${rule}<xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        另一张: `<sheetData><row r="1"><c r="A1"><v>8</v></c></row></sheetData>`,
      },
    })
  );
  const fills = [0, 1].map((row) => workbook.shownFormat(sheetId("表"), row, 0).fillColor);
  expect(fills).toEqual([undefined, "#00B050"]);
});

test("a pattern of one rule lies over the colour of another, as the bars of Excel's project planner", () => {
  const rule = (priority: number, at: string) =>
    `<cfRule type="expression" dxfId="${priority - 1}" priority="${priority}"><formula>${at}&gt;0</formula></cfRule>`;
  const cells = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`;
  const { workbook, sheetId } = open(
    tinyWorkbook({
      sheets: {
        表: `<sheetData>${cells}</sheetData><conditionalFormatting sqref="A1:A2">${rule(1, "A1")}</conditionalFormatting><conditionalFormatting sqref="A2">${rule(2, "A2")}</conditionalFormatting>`,
      },
      styles:
        `${PLAIN_STYLES}<dxfs count="2"><dxf><fill><patternFill patternType="darkUp"><fgColor rgb="FF000000"/></patternFill></fill></dxf>` +
        `<dxf><fill><patternFill><bgColor rgb="FF4080C0"/></patternFill></fill></dxf></dxfs>`,
    })
  );
  const fills = [0, 1].map((row) => workbook.shownFormat(sheetId("表"), row, 0).fillColor);
  // Half black over white, half black over the blue.
  expect(fills).toEqual(["#808080", "#204060"]);
});
