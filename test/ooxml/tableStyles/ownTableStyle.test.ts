import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { partText, PLAIN_STYLES, tinyWorkbook } from "../support/buildPackage";

const STYLE = `<tableStyle name="Plain" pivot="0" count="0"/>`;
const MINE = `<tableStyle name="Mine" pivot="0" count="1"><tableStyleElement type="wholeTable" dxfId="0"/></tableStyle>`;

function bookWith(tableStyles: string): Uint8Array {
  return tinyWorkbook({ sheets: { 一: "<sheetData/>" }, styles: PLAIN_STYLES + tableStyles });
}

test.each([
  ["an empty list", `<tableStyles count="0" defaultTableStyle="TableStyleMedium9"/>`],
  ["a blank before the end", `<tableStyles count="0" defaultTableStyle="TableStyleMedium9" />`],
  [
    "a style of the workbook",
    `<tableStyles count="1" defaultTableStyle="Mine">${MINE}</tableStyles>`,
  ],
  ["no list", ""],
])("%s: an empty style is added, found again, and gone without a trace", (_name, tableStyles) => {
  const before = bookWith(tableStyles);
  const book = openWorkbookPackage(before);
  const [...had] = book.tableStyleNames;
  book.addTableStyle("Plain");
  const saved = book.save();
  const again = openWorkbookPackage(saved);
  expect(partText(saved, "xl/styles.xml")).toContain(`${STYLE}</tableStyles>`);
  expect(partText(saved, "xl/styles.xml")).toContain(`count="${had.length + 1}"`);
  expect(again.tableStyleNames).toEqual([...had, "Plain"]);
  expect(again.tableStyle("plain")).toEqual({});
  again.removeTableStyle("Plain");
  expect(again.tableStyle("Plain")).toBeUndefined();
  expect(partText(again.save(), "xl/styles.xml")).toBe(partText(before, "xl/styles.xml"));
  book.removeTableStyle("Plain");
  expect(book.touchedParts()).toEqual([]);
});

test("a style taken out and added again is the one that the file had", () => {
  const book = openWorkbookPackage(bookWith(`<tableStyles count="1">${MINE}</tableStyles>`));
  book.removeTableStyle("Mine");
  book.addTableStyle("Mine");
  expect(book.touchedParts()).toEqual([]);
});
