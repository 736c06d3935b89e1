import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { buildLedgerWorkbook } from "../../fixtures/buildLedgerWorkbook";
import { rectangleAnchor, withDrawing, type Corners } from "../../helpers/withDrawing";
import { partText } from "../support/buildPackage";

const DRAWING = "xl/drawings/drawing1.xml";
const CORNERS: Corners = { from: [15, 9, 2], to: [18, 12, 4, 4] };

function opened(editAs: "oneCell" | "absolute" | undefined) {
  const corners = editAs ? { ...CORNERS, editAs } : CORNERS;
  const bytes = withDrawing(buildLedgerWorkbook({ rows: 6 }), rectangleAnchor(corners));
  const book = openWorkbookPackage(bytes);
  return { bytes, book, sheetId: book.sheets[0]?.id ?? "" };
}

/** Columns of both corners as the drawing part says them. */
const columnsIn = (bytes: Uint8Array): readonly number[] =>
  [...partText(bytes, DRAWING).matchAll(/<xdr:col>(\d+)/g)].map(([, digits]) => Number(digits));

// two columns inserted before Q and hidden, columns of the corners afterwards
test.each([
  ["oneCell", true, [15, 20]],
  ["absolute", true, [15, 20]],
  [undefined, true, [15, 20]],
  ["oneCell", false, [15, 17]],
  [undefined, false, [15, 20]],
] as const)("%s, hidden: %s", (editAs, hidden, expected) => {
  const { book, sheetId, bytes } = opened(editAs);
  book.insertColumns(sheetId, 16, 2);
  const [sheet] = book.sheets;
  for (const column of [16, 17]) {
    // As wide as Q: where they show, the second one takes in the end that lay in R and S.
    sheet?.setColumnWidthChars(column, 20);
    sheet?.setColumnHidden(column, hidden);
  }
  const saved = book.save();
  expect(columnsIn(saved)).toEqual(expected);
  const again = openWorkbookPackage(saved);
  again.deleteColumns(again.sheets[0]?.id ?? "", 16, 2);
  expect(partText(again.save(), DRAWING)).toBe(partText(bytes, DRAWING));
});

test("what is not under a drawing leaves its part as it came", () => {
  const { book, bytes } = opened("oneCell");
  book.sheets[0]?.setRowHeightPoints(40, 99);
  book.sheets[0]?.setValue(0, 0, "改");
  expect(book.touchedParts()).not.toContain(DRAWING);
  expect(partText(book.save(), DRAWING)).toBe(partText(bytes, DRAWING));
});
