import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { partTexts } from "../support/buildPackage";
import { EVERYTHING } from "../support/everythingBook";
import { openTiny } from "../support/openTiny";

const COPY = "xl/worksheets/sheet4.xml";

/** What a copied sheet and its own parts must say of themselves. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["rule", COPY, `<formula>'数据 (2)'!$A$5&gt;1</formula>`],
  ["validation", COPY, `<formula1>'数据 (2)'!$A$4:$A$5</formula1>`],
  ["x14 rule", COPY, `<xm:f>A5&gt;'数据 (2)'!$A$4</xm:f>`],
  ["sparkline", COPY, `<xm:f>'数据 (2)'!A5:C5</xm:f>`],
  ["chart", "xl/charts/chart2.xml", `<c:f>'数据 (2)'!$A$5:$A$6</c:f>`],
  ["new kinds of charts", "xl/charts/chartEx2.xml", `<cx:f dir="row">'数据 (2)'!$A$5:$A$6</cx:f>`],
  ["shape's text", "xl/drawings/drawing2.xml", `textlink="'数据 (2)'!$A$5"`],
  ["check box", "xl/drawings/vmlDrawing2.vml", `<x:FmlaLink>'数据 (2)'!$A$5</x:FmlaLink>`],
  ["control's link", "xl/ctrlProps/ctrlProp2.xml", `fmlaLink="'数据 (2)'!$A$5"`],
];

function copied(): {
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
} {
  const { book, sheet, bytes } = openTiny(EVERYTHING);
  book.copySheet(sheet.id, "数据 (2)");
  return { before: partTexts(bytes), after: partTexts(book.save()) };
}

test.each(CASES)("a copied sheet's %s means the copy", (_name, part, expected) => {
  expect(copied().after[part]).toContain(expected);
});

test("a copy does without what only one sheet can have", () => {
  const text = copied().after[COPY] ?? "";
  expect(text).not.toContain("slicer");
  expect(text).not.toContain("codeName");
});

test("the copied sheet itself and its parts stay byte for byte", () => {
  const { before, after } = copied();
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "docProps/app.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
  ]);
});

test("every relationship of the copy and its parts leads to a part", () => {
  const { book, sheet } = openTiny(EVERYTHING);
  book.copySheet(sheet.id, "数据 (2)");
  const saved = book.save();
  const parts = partTexts(saved);
  const ids = (text: string) => [...text.matchAll(/\br:id="([^"]*)"/g)].map((match) => match[1]);
  const listed = [
    ...(parts["xl/worksheets/_rels/sheet4.xml.rels"] ?? "").matchAll(/ Id="([^"]*)"/g),
  ];
  for (const id of ids(parts[COPY] ?? "")) expect(listed.map((match) => match[1])).toContain(id);
  const again = openWorkbookPackage(saved);
  again.deleteSheet(again.sheets[3]?.id ?? "");
  expect(Object.keys(partTexts(again.save())).sort()).toEqual(
    Object.keys(partTexts(openTiny(EVERYTHING).bytes)).sort()
  );
});
