import { partText } from "../support/buildPackage";
import { openTiny } from "../support/openTiny";

const SHEET = "xl/worksheets/sheet1.xml";

/** What may stand in a row beside the cell that is edited, C2; each must come out byte for byte. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ["rich text", `<c r="A2" t="s"><v>0</v></c>`],
  [
    "rich text of the cell itself",
    `<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>标</t></r><r><t xml:space="preserve"> 题</t></r></is></c>`,
  ],
  [
    "phonetic text",
    `<c r="A2" t="inlineStr" ph="1"><is><t>課題</t><rPh sb="0" eb="2"><t>カダイ</t></rPh><phoneticPr fontId="1"/></is></c>`,
  ],
  ["unknown attributes", `<c r="A2" foo:bar="1" s='1' vm="3" cm="1"><v>1.50</v></c>`],
  [
    "an extension list of a cell",
    `<c r="A2"><v>1</v><extLst><ext uri="{1}"><x:y z="1"/></ext></extLst></c>`,
  ],
  ["a formula with attributes", `<c r="A2"><f ca="1" aca="0">NOW()</f><v>1</v></c>`],
  [
    "a what-if table",
    `<c r="A2"><f t="dataTable" ref="A2:A3" dt2D="0" dtr="0" r1="B1"/><v>1</v></c>`,
  ],
  ["a date as text", `<c r="A2" t="d"><v>2026-07-15</v></c>`],
  ["numbers as written", `<c r="A2"><v>1.10000000000000001E-2</v></c>`],
  ["line breaks between cells", `\n      <c r="A2"><v>1</v></c>\n      `],
  ["comments between cells", `<!-- a --><c r="A2"><v>1</v></c><!-- b -->`],
  ["a cell without address", `<c r="A2"><v>1</v></c><c><v>2</v></c>`],
];

const HEAD = `<sheetData><row r="2" spans="1:3" foo:bar="1">`;
const TAIL = `<extLst><ext uri="{2}"><x:rowNote/></ext></extLst>\n    </row></sheetData>`;

test.each(NEIGHBOURS)("%s stays beside an edited cell", (_name, neighbour) => {
  const own = `<c r="C2" s="1"><v>7</v></c>`;
  const { book, sheet } = openTiny({
    sheets: { S: HEAD + neighbour + own + TAIL },
    strings: "<si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></si>",
  });
  sheet.setValue(1, 2, 8);
  const written = partText(book.save(), SHEET);
  const expected = HEAD + neighbour.replace("<c><v>2", `<c r="B2"><v>2`) + own.replace("7", "8");
  expect(written).toContain(expected + TAIL);
});

test("a row keeps its own extension list when it gets its first cell", () => {
  const row = `<row r="2" ht="20"><extLst><ext uri="{2}"/></extLst></row>`;
  const { book, sheet } = openTiny({ sheets: { S: `<sheetData>${row}</sheetData>` } });
  sheet.setValue(1, 0, 1);
  expect(partText(book.save(), SHEET)).toContain(
    `<row r="2" ht="20"><c r="A2"><v>1</v></c><extLst><ext uri="{2}"/></extLst></row>`
  );
});

test("a cell keeps its extension list and unknown attributes when its value or style changes", () => {
  const cell = `<c r="A1" foo:bar="1"><v>1</v><extLst><ext uri="{1}"/></extLst></c>`;
  const { book, sheet } = openTiny({
    sheets: { S: `<sheetData><row r="1">${cell}</row></sheetData>` },
  });
  sheet.setValue(0, 0, 2);
  expect(partText(book.save(), SHEET)).toContain(cell.replace("<v>1", "<v>2"));
  sheet.setStyleIndex(0, 0, 1);
  const styled = cell.replace("<v>1", "<v>2").replace(`bar="1"`, `bar="1" s="1"`);
  expect(partText(book.save(), SHEET)).toContain(styled);
});
