import fc from "fast-check";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { Scalar } from "../../../src/ooxml/types";
import { partText, partTexts } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS =
  `<row r="1" spans="1:3" ht="20" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46023</v></c></row>\n` +
  `<row r="3" hidden="1"><c r="A3"><f t="shared" ref="A3:A5" si="4">B3*2</f><v>2</v></c></row>\n` +
  `<row r="4"><c r="A4"><f t="shared" si="4"/><v>4</v></c></row>\n` +
  `<row r="5"><c r="A5"><f t="shared" si="4"/><v>6</v></c></row>\n`;
const BOOK = {
  sheets: { S: `<dimension ref="A1:B5"/><sheetData>${ROWS}</sheetData><pageMargins left="1"/>` },
  strings: `<si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></si><si><t>旧</t></si>`,
};

test("an opened package without edits is saved byte for byte", () => {
  const { bytes, book } = openTiny(BOOK);
  expect(book.save()).toBe(bytes);
  expect(book.touchedParts()).toEqual([]);
});

test("only the changed row is written anew", () => {
  const { bytes, book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 1, 46024);
  expect(book.touchedParts()).toEqual([SHEET]);
  const before = partText(bytes, SHEET);
  const after = partText(book.save(), SHEET);
  expect(after).toBe(before.replace("<v>46023</v>", "<v>46024</v>"));
});

test("parts that were not touched keep their text", () => {
  const { bytes, book, sheet } = openTiny(BOOK);
  sheet.setValue(7, 0, "新");
  const before = partTexts(bytes);
  const after = partTexts(book.save());
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual([SHEET, "xl/sharedStrings.xml"]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test.each<[string, Scalar, string]>([
  ["text as a shared string", "新", `<c r="D1" t="s"><v>2</v></c>`],
  ["text that is known already", "旧", `<c r="D1" t="s"><v>1</v></c>`],
  ["a number", -0.1, `<c r="D1"><v>-0.1</v></c>`],
  ["a truth value", true, `<c r="D1" t="b"><v>1</v></c>`],
  ["an error", { error: "#DIV/0!" }, `<c r="D1" t="e"><v>#DIV/0!</v></c>`],
])("writes %s", (_what, value, cell) => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 3, value);
  expect(partText(book.save(), SHEET)).toContain(cell);
});

test("rich text is not reused for a plain text", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 3, "富文本");
  expect(partText(book.save(), SHEET)).toContain(`<c r="D1" t="s"><v>2</v></c>`);
});

test.each<[string, Scalar, string]>([
  ["text", "x<y", `<c r="D1" t="str"><f>A1&amp;"甲"</f><v>x&lt;y</v></c>`],
  ["a number", 3, `<c r="D1"><f>A1&amp;"甲"</f><v>3</v></c>`],
  ["nothing", null, `<c r="D1"><f>A1&amp;"甲"</f></c>`],
])("writes a formula whose cached value is %s", (_what, cached, cell) => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setFormula(0, 3, `A1&"甲"`, cached);
  expect(partText(book.save(), SHEET)).toContain(cell);
});

test("writing what a cell already has is no change", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 0, "富文本");
  sheet.setValue(0, 1, 46023);
  sheet.setValue(20, 20, null);
  sheet.setStyleIndex(0, 1, 1);
  sheet.setFormula(3, 0, "B4*2", 4);
  sheet.setCachedValue(4, 0, 6.0000000000000001);
  sheet.removeCell(9, 9);
  expect(book.touchedParts()).toEqual([]);
});

test("rich text comes back when its cell is set back", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 0, "别的");
  expect(book.touchedParts()).toEqual([SHEET, "xl/sharedStrings.xml"]);
  sheet.setValue(0, 0, "富文本");
  expect(book.touchedParts()).toEqual([]);
});

test("overwriting the first cell of a shared formula leaves the others right", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(2, 0, 1);
  const again = firstSheet(openWorkbookPackage(book.save()));
  expect([again.formula(2, 0), again.formula(3, 0), again.formula(4, 0)]).toEqual([
    undefined,
    "B4*2",
    "B5*2",
  ]);
  expect([again.value(3, 0), again.value(4, 0)]).toEqual([4, 6]);
  expect(partText(book.save(), SHEET)).toContain(
    `<c r="A4"><f t="shared" si="4" ref="A4:A5">B4*2</f><v>4</v></c>`
  );
});

test("overwriting a later cell of a shared formula leaves the group", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setFormula(3, 0, "1+1", 2);
  const text = partText(book.save(), SHEET);
  expect(text).toContain(`<f t="shared" ref="A3:A5" si="4">B3*2</f>`);
  expect(text).toContain(`<f>1+1</f><v>2</v>`);
  expect(text).toContain(`<c r="A5"><f t="shared" si="4"/><v>6</v></c>`);
});

test("a new cached value keeps the formula element", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setCachedValue(2, 0, 20);
  expect(partText(book.save(), SHEET)).toContain(
    `<c r="A3"><f t="shared" ref="A3:A5" si="4">B3*2</f><v>20</v></c>`
  );
});

test("clearing a new cell leaves nothing, clearing a styled one leaves its style", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(9, 9, 1);
  sheet.setValue(9, 9, null);
  expect(book.touchedParts()).toEqual([]);
  sheet.setValue(0, 1, null);
  expect(partText(book.save(), SHEET)).toContain(`<c r="B1" s="1"/>`);
});

test("the dimension follows the used area only when it must", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setValue(0, 1, 1);
  expect(partText(book.save(), SHEET)).toContain(`<dimension ref="A1:B5"/>`);
  sheet.setValue(6, 2, 1);
  expect(partText(book.save(), SHEET)).toContain(`<dimension ref="A1:C7"/>`);
  sheet.removeCell(6, 2);
  expect(partText(book.save(), SHEET)).toContain(`<dimension ref="A1:B5"/>`);
});

test("row height and visibility are written and taken back", () => {
  const { book, sheet } = openTiny(BOOK);
  sheet.setRowHidden(2, false);
  sheet.setRowHeightPoints(0, 33.5);
  sheet.setRowHidden(11, true);
  const again = firstSheet(openWorkbookPackage(book.save()));
  expect([again.isRowHidden(2), again.rowHeightPoints(0), again.isRowHidden(11)]).toEqual([
    false,
    33.5,
    true,
  ]);
  expect(partText(book.save(), SHEET)).toContain(`x14ac:dyDescent="0.2"`);
  sheet.setRowHidden(2, true);
  sheet.setRowHeightPoints(0, 20);
  sheet.setRowHidden(11, false);
  expect(book.touchedParts()).toEqual([]);
});

test("a workbook without shared strings gets the part while a text needs it", () => {
  const { book, sheet } = openTiny({ sheets: { S: "<sheetData/>" } });
  sheet.setValue(0, 0, " 甲\n乙 ");
  expect([...book.touchedParts()].sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    SHEET,
  ]);
  expect(firstSheet(openWorkbookPackage(book.save())).value(0, 0)).toBe(" 甲\n乙 ");
  sheet.setValue(0, 0, null);
  expect(book.touchedParts()).toEqual([]);
});

test("the calculation chain goes when formulas come or go, and stays otherwise", () => {
  const chain = "xl/calcChain.xml";
  const { book, sheet } = openTiny({
    ...BOOK,
    parts: { [chain]: "<calcChain><c r='A3' i='1'/></calcChain>" },
    workbookRelationships: `<Relationship Id="rId95" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>`,
    overrides: `<Override PartName="/${chain}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
  });
  sheet.setValue(0, 1, 5);
  expect(partTexts(book.save())[chain]).toBeDefined();
  sheet.setValue(3, 0, 5);
  const parts = partTexts(book.save());
  expect(parts[chain]).toBeUndefined();
  expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  sheet.setFormula(3, 0, "B4*2", 4);
  expect(partTexts(book.save())[chain]).toBeDefined();
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("甲 乙", " 前后 ", "_x0041_", "a\r\nb", "=1+1", "<&>\"'", "\ud83d"),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
  fc.constant(null)
);

test("what is written is read again after saving, and taking it back restores the file", () => {
  const edit = fc.record({
    row: fc.nat(12),
    column: fc.nat(6),
    value: scalar,
    formula: fc.option(fc.constantFrom("A1+1", `"甲"&B2`, "SUM($A:$A)"), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
      const { book, sheet } = openTiny(BOOK);
      const original = openTiny(BOOK).sheet;
      for (const { row, column, value, formula } of edits) {
        if (formula === undefined) sheet.setValue(row, column, value);
        else sheet.setFormula(row, column, formula, value);
      }
      const again = firstSheet(openWorkbookPackage(book.save()));
      for (let row = 0; row < 14; row++) {
        for (let column = 0; column < 8; column++) {
          expect(again.value(row, column)).toEqual(sheet.value(row, column));
          expect(again.formula(row, column)).toBe(sheet.formula(row, column));
          expect(again.styleIndex(row, column)).toBe(sheet.styleIndex(row, column));
        }
      }
      for (const { row, column } of edits) {
        const formula = original.formula(row, column);
        if (formula === undefined) sheet.setValue(row, column, original.value(row, column));
        else sheet.setFormula(row, column, formula, original.value(row, column));
      }
      expect(book.touchedParts()).toEqual([]);
    }),
    { numRuns: 150 }
  );
});
