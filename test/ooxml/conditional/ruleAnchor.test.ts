import { areasAddress, parseAreas } from "../../../src/ooxml/address";
import { decodeXml } from "../../../src/ooxml/xml/escape";
import { partText } from "../support/buildPackage";
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

test.each<[string, string, number, number, string, string | undefined]>([
  ["the first rows", "A1:A10", 0, 3, "A1:A7", "AND(A1<>$B$9,B1>0)"],
  ["the first of several areas", "A3:A4 C8:C9", 1, 4, "C4:C5", "AND(C4<>$B$8,D4>0)"],
  ["rows above", "A5:A10", 0, 2, "A3:A8", "AND(A3<>$B$10,B3>0)"],
  ["all rows", "A2:A4", 1, 3, "", undefined],
])(
  "validations, of Excel 2010 too, live on when %s go",
  (_what, sqref, at, count, areas, formula) => {
    const [first = ""] = sqref.split(":");
    const [, column = "", row = ""] = /^([A-Z])(\d+)/.exec(first) ?? [];
    const right = String.fromCharCode(column.charCodeAt(0) + 1);
    const written = `AND(${column}${row}&lt;&gt;$B$12,${right}${row}&gt;0)`;
    const { book, sheet } = openTiny({
      sheets: {
        S:
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
          `<dataValidations count="1"><dataValidation type="custom" sqref="${sqref}"><formula1>${written}</formula1></dataValidation></dataValidations>` +
          `<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>${written}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
          `<ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations count="1"><x14:dataValidation type="custom"><x14:formula1><xm:f>${written}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      },
    });
    book.deleteRows(sheet.id, at, count);
    const read = sheet.dataValidations.map((rule) => [areasAddress(rule.areas), rule.formula1]);
    expect(read).toEqual(formula === undefined ? [] : [[areas, formula]]);
    const text = partText(book.save(), "xl/worksheets/sheet1.xml");
    const formulas = [...text.matchAll(/<xm:f>([^<]*)</g)].map(([, inner]) =>
      decodeXml(inner ?? "")
    );
    expect(formulas).toEqual(formula === undefined ? [] : [formula, formula]);
  }
);
