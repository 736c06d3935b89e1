import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { CellFormatPatch } from "../../../src/ooxml/types";
import { DECLARATION, partText, partTexts, relationship, zipParts } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const STYLES = "xl/styles.xml";
const FONTS =
  `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>` +
  `<font><b/><i val="0"/><u val="double"/><sz val="20"/><color rgb="FFC00000"/><name val="方正小标宋简体"/></font>` +
  `<font><strike/><sz val="10"/><color indexed="10"/><name val="宋体"/></font></fonts>`;
const FILLS =
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>` +
  `<fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill></fills>`;
const BORDERS =
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border><left style="thin"><color auto="1"/></left><right/><top style="double"><color rgb="FF00B050"/></top><bottom/><diagonal/></border></borders>`;
const XF = (attributes: string, inner = "") =>
  `<xf ${attributes}${inner ? `>${inner}</xf>` : "/>"}`;
const BOOK = {
  sheets: {
    S: `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c></row></sheetData>`,
  },
  styles:
    `<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}` +
    `<cellStyleXfs count="1">${XF(`numFmtId="0" fontId="0" fillId="0" borderId="0"`)}</cellStyleXfs>` +
    `<cellXfs count="4">${XF(`numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"`)}` +
    XF(
      `numFmtId="176" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"`,
      `<alignment horizontal="center" vertical="center" wrapText="1" indent="2" textRotation="255"/><protection locked="0"/>`
    ) +
    XF(`numFmtId="31" fontId="2" fillId="3" borderId="0" xfId="0"`) +
    XF(`numFmtId="9" fontId="0" fillId="4" borderId="0" xfId="0" quotePrefix="1"`) +
    `</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>`,
};

test("a format is resolved with its theme, tint, palette and number format", () => {
  const { book } = openTiny(BOOK);
  expect(book.format(0)).toEqual({
    numberFormat: "General",
    font: {
      name: "等线",
      sizePoints: 11,
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      color: "#000000",
    },
    borders: {},
    horizontalAlignment: "general",
    verticalAlignment: "bottom",
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    textRotation: 0,
    locked: true,
  });
  expect(book.format(1)).toMatchObject({
    numberFormat: 'yyyy"年"m"月"',
    font: { name: "方正小标宋简体", sizePoints: 20, bold: true, italic: false, underline: true },
    // Accent 1 of the Office theme, 60 % lighter: Excel shows B8CCE4.
    fillColor: "#B8CCE4",
    borders: { left: { style: "thin" }, top: { style: "double", color: "#00B050" } },
    horizontalAlignment: "center",
    verticalAlignment: "center",
    wrapText: true,
    indentLevel: 2,
    textRotation: 255,
    locked: false,
  });
  expect(book.format(2)).toMatchObject({
    numberFormat: 'yyyy"年"m"月"d"日"',
    font: { strikethrough: true, color: "#FF0000" },
    // White, 25 % darker: Excel shows BFBFBF.
    fillColor: "#BFBFBF",
  });
  expect(book.format(3)).toMatchObject({ numberFormat: "0%", fillColor: "#FFFF99" });
});

test("the workbook's own theme and palette count", () => {
  const theme =
    `${DECLARATION}<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x">` +
    `<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1>` +
    `<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="123456"/></a:accent1>` +
    `</a:clrScheme></a:themeElements></a:theme>`;
  const { book } = openTiny({
    ...BOOK,
    styles: BOOK.styles
      .replace('theme="0" tint="-0.249977111117893"', 'theme="4"')
      .concat(
        `<colors><indexedColors>${Array.from({ length: 64 }, (_unused, index) => `<rgbColor rgb="00${index === 43 ? "ABCDEF" : "000000"}"/>`).join("")}</indexedColors></colors>`
      ),
    parts: { "xl/theme/theme1.xml": theme },
    workbookRelationships: relationship("rId77", "theme", "theme/theme1.xml"),
  });
  expect(book.format(0).font.color).toBe("#111111");
  expect(book.format(2).fillColor).toBe("#123456");
  expect(book.format(3).fillColor).toBe("#ABCDEF");
});

test("an index out of range reads as the default style", () => {
  const { book } = openTiny(BOOK);
  expect(book.format(99)).toEqual(book.format(0));
  expect(book.format(-1)).toEqual(book.format(0));
});

const PATCHES: readonly [string, CellFormatPatch][] = [
  ["a number format", { numberFormat: "0.0%" }],
  ["a built-in number format", { numberFormat: "0.00" }],
  [
    "the font",
    { font: { name: "仿宋", sizePoints: 16, bold: true, italic: true, underline: true } },
  ],
  ["the font's colour", { font: { color: "#00FF00", strikethrough: true } }],
  ["a fill", { fillColor: "#FFFF00" }],
  [
    "borders",
    { borders: { left: { style: "medium", color: "#112233" }, bottom: { style: "thin" } } },
  ],
  [
    "the alignment",
    { horizontalAlignment: "right", verticalAlignment: "top", wrapText: true, indentLevel: 1 },
  ],
  ["rotation and shrinking", { textRotation: 90, shrinkToFit: true }],
  ["the lock", { locked: false }],
];

test.each(PATCHES)("patches %s and reads it after saving", (_what, patch) => {
  const { book, sheet } = openTiny(BOOK);
  const before = book.format(0);
  const index = book.patchStyle(0, patch);
  expect(index).toBeGreaterThanOrEqual(4);
  expect(book.patchStyle(0, patch)).toBe(index);
  sheet.setStyleIndex(0, 0, index);
  const again = openWorkbookPackage(book.save());
  const { font, borders, ...rest } = patch;
  expect(again.format(firstSheet(again).styleIndex(0, 0))).toEqual({
    ...before,
    ...rest,
    font: { ...before.font, ...font },
    borders: { ...before.borders, ...borders },
  });
});

test.each(PATCHES)("%s taken back leaves the styles part as it was", (_what, patch) => {
  const { book, sheet } = openTiny(BOOK);
  for (const column of [0, 1, 2]) {
    const old = sheet.styleIndex(0, column);
    const { font, borders, fillColor, ...rest } = book.format(old);
    sheet.setStyleIndex(0, column, book.patchStyle(old, patch));
    const back: CellFormatPatch = {
      ...rest,
      font: { ...font, color: font.color ?? null },
      fillColor: fillColor ?? null,
      borders: {
        left: borders.left ?? null,
        right: borders.right ?? null,
        top: borders.top ?? null,
        bottom: borders.bottom ?? null,
      },
    };
    sheet.setStyleIndex(0, column, book.patchStyle(sheet.styleIndex(0, column), back));
  }
  expect(book.touchedParts()).toEqual([]);
});

test("a patch that changes nothing gives the same index", () => {
  const { book } = openTiny(BOOK);
  const { font, borders, ...rest } = book.format(1);
  expect(book.patchStyle(1, { ...rest, font, borders })).toBe(1);
  expect(book.patchStyle(2, { fillColor: "#bfbfbf" })).toBe(2);
});

test("what a patch does not name stays: double underline, quote prefix, other attributes", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setStyleIndex(0, 0, book.patchStyle(1, { fillColor: null }));
  sheet.setStyleIndex(0, 2, book.patchStyle(3, { font: { bold: true } }));
  const text = partText(book.save(), STYLES);
  expect(text).toContain(`<cellXfs count="6">`);
  expect(text).toMatch(/<xf numFmtId="176" fontId="1" fillId="0" borderId="1"[^>]*>/);
  expect(text).toMatch(/<xf numFmtId="9" fontId="3"[^>]*quotePrefix="1"[^>]*>/);
});

test("styles that nothing uses any more are not written", () => {
  const { book, sheet } = openTiny(BOOK);
  book.patchStyle(0, { fillColor: "#010203", numberFormat: "0.000" });
  expect(book.touchedParts()).toEqual([]);
  sheet.setStyleIndex(0, 0, book.patchStyle(0, { fillColor: "#040506" }));
  const text = partText(book.save(), STYLES);
  expect(text).toContain("FF040506");
});

test("a style added in an earlier session goes with its last use", () => {
  const { bytes, book, sheet } = openTiny(BOOK);
  const old = sheet.styleIndex(0, 1);
  sheet.setStyleIndex(0, 1, book.patchStyle(old, { fillColor: "#0A0B0C", numberFormat: "0.0000" }));
  const rule = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  sheet.addConditionalFormat({
    type: "expression",
    areas: [rule],
    formulas: ["A1=1"],
    format: { fillColor: "#FF0000" },
  });
  const later = openWorkbookPackage(book.save());
  const laterSheet = firstSheet(later);
  laterSheet.setStyleIndex(0, 1, old);
  const [added] = laterSheet.conditionalFormats;
  laterSheet.removeConditionalFormat(added?.id ?? "");
  expect(partTexts(later.save())).toEqual(partTexts(bytes));
});

test("differential formats are shared and read back", () => {
  const { book, sheet } = openTiny(BOOK);
  const format = {
    fillColor: "#FFC7CE",
    fontColor: "#9C0006",
    bold: true,
    numberFormat: "0.0",
    borders: { left: { style: "thin", color: "#000000" } },
  };
  const areas = [{ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }];
  for (const formula of ["A1=1", "A1=2"]) {
    sheet.addConditionalFormat({ type: "expression", areas, formulas: [formula], format });
  }
  const bytes = book.save();
  expect(partText(bytes, STYLES)).toContain(`<dxfs count="1">`);
  const again = firstSheet(openWorkbookPackage(bytes));
  expect(again.conditionalFormats.map((rule) => rule.format)).toEqual([format, format]);
});

test("a workbook without styles gets them with the first format", () => {
  const parts = { sheets: { S: "<sheetData/>" } };
  const { bytes } = openTiny(parts);

  const rest = partTexts(bytes);
  delete rest[STYLES];
  const relationships = (rest["xl/_rels/workbook.xml.rels"] ?? "").replace(
    relationship("rId90", "styles", "styles.xml"),
    ""
  );
  const types = (rest["[Content_Types].xml"] ?? "").replace(
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    ""
  );
  const book = openWorkbookPackage(
    zipParts({ ...rest, "xl/_rels/workbook.xml.rels": relationships, "[Content_Types].xml": types })
  );
  const sheet = firstSheet(book);
  sheet.setStyleIndex(0, 0, book.patchStyle(0, { font: { bold: true } }));
  const again = openWorkbookPackage(book.save());
  expect(again.format(firstSheet(again).styleIndex(0, 0)).font.bold).toBe(true);
  sheet.setStyleIndex(0, 0, 0);
  expect(book.touchedParts()).toEqual([]);
});
