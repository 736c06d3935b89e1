import { areasAddress, parseAreas } from "../../../src/ooxml/address";
import { firstSheet, openTiny } from "../support/openTiny";

/** A sheet with one rule over `sqref`. */
function openRule(sqref: string, formula: string) {
  const rule = `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
  return openTiny({
    sheets: {
      S: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`,
    },
  });
}

function told(book: ReturnType<typeof openTiny>["book"]) {
  const [rule] = firstSheet(book).conditionalFormats;
  return rule && [areasAddress(rule.areas), ...rule.formulas];
}

test.each<[string, string, string, number, number, readonly string[] | undefined]>([
  ["the first rows", "A1:A10", "A1=$B$12", 0, 3, ["A1:A7", "A1=$B$9"]],
  ["the first row of a later area", "A1:A2 C5:C9", "A1=1", 4, 1, ["A1:A2 C5:C8", "A1=1"]],
  ["all of the first area", "A3:A4 C8:C9", "$D3=1", 1, 4, ["C4:C5", "$D4=1"]],
  ["the last rows", "A1:A10", "A1=1", 7, 3, ["A1:A7", "A1=1"]],
  ["rows above", "A5:A10", "A5=A4", 0, 2, ["A3:A8", "A3=A2"]],
  ["all rows", "A2:A4", "A2=1", 1, 3, undefined],
])("a rule lives on when %s go", (_what, sqref, formula, at, count, expected) => {
  const { book, sheet } = openRule(sqref, formula);
  book.deleteRows(sheet.id, at, count);
  expect(told(book)).toEqual(expected);
});

test("a rule lives on when its first columns go", () => {
  const { book, sheet } = openRule("B2:F9", "B$1=$A2");
  book.deleteColumns(sheet.id, 1, 2);
  expect(told(book)).toEqual(["B2:D9", "B$1=$A2"]);
});

test("a rule whose first cells are taken out is written for the next ones", () => {
  const { book, sheet } = openRule("A1:C10", "$A1=B2");
  const [rule] = sheet.conditionalFormats;
  sheet.updateConditionalFormat(rule?.id ?? "", { areas: parseAreas("B4:C10") });
  expect(told(book)).toEqual(["B4:C10", "$A4=C5"]);
});

test("a rule that gets areas and formulas keeps the formulas as given", () => {
  const { book, sheet } = openRule("A1:C10", "A1=1");
  const [rule] = sheet.conditionalFormats;
  sheet.updateConditionalFormat(rule?.id ?? "", {
    areas: parseAreas("B4:C10"),
    formulas: ["A1=2"],
  });
  expect(told(book)).toEqual(["B4:C10", "A1=2"]);
});
