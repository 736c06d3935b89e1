import { printAreaAround } from "../../src/actions/ledger/printAreaAround";
import { foldsNewColumns, type PrintedBook } from "../../src/actions/ledger/foldedColumns";
import { runColour, runRestore, runStructure } from "../../src/actions";
import type { Area } from "../../src/domain/model/area";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { differingParts } from "../helpers/workbookFacts";
import { rectangleAnchor, withDrawing, type Corners } from "../helpers/withDrawing";

const { sheetName } = ledgerLayout({ rows: 6 });

/** From column `first` to `last`, counted from 0, and down to row `rows`. */
const drawn = (first: number, last: number, rows: number): Area => ({
  rowIndex: 0,
  columnIndex: first,
  rowCount: rows,
  columnCount: last - first + 1,
});

// what is drawn beside or below A1:C9, print area afterwards, folded?
test.each([
  ["below the values", [drawn(0, 2, 20)], "A1:C20", false],
  ["over the place of the new columns", [drawn(1, 5, 12)], "A1:F12", true],
  ["beside, on pages of its own", [drawn(4, 6, 0)], "A1:C9,D1:G9", false],
  ["nothing", [], "A1:C9", false],
])("%s", (_name, drawnAreas, to, isFolded) => {
  const usedArea = drawn(0, 2, 9);
  const facts = { usedArea, formattedArea: usedArea, drawnAreas, fitsPagesAcross: false };
  const book = facts as unknown as PrintedBook;
  expect(printAreaAround(book, 3)).toEqual({ from: null, to });
  expect(foldsNewColumns(book, 3)).toBe(isFolded);
});

function printAreaOf(runtime: OfficeRuntime): string | undefined {
  const names = runtime.workbook.package.definedNames;
  return names.find(({ name }) => name === "_xlnm.Print_Area")?.formula;
}

// The ledger of six rows is A1:Q8; 规范成表 adds the hidden key as column R.
const CASES: readonly (readonly [string, Corners, string])[] = [
  ["below the table", { from: [2, 9], to: [5, 19, 0, 3] }, "$A$1:$Q$20"],
  ["ending on a border", { from: [2, 9], to: [5, 20] }, "$A$1:$Q$20"],
  ["inside the table", { from: [2, 3], to: [5, 5] }, "$A$1:$Q$8"],
  ["over its last column and beyond", { from: [15, 9], to: [19, 12, 4, 4] }, "$A$1:$U$13"],
];

test.each(CASES)("a drawing %s is printed as before", async (_name, corners, expected) => {
  const before = withDrawing(buildLedgerWorkbook({ rows: 6 }), rectangleAnchor(corners));
  const runtime = openTestWorkbook(before);
  await runStructure(actionContext(), {});
  expect(printAreaOf(runtime)).toBe(`${sheetName}!${expected}`);
  await runRestore(actionContext());
  expect(await differingParts(before, runtime.workbook.save())).toEqual([]);
});

test("under a drawing the new columns are folded, so that its place and size stay", async () => {
  const anchor = rectangleAnchor({ from: [15, 9], to: [19, 12, 4, 4] });
  openTestWorkbook(withDrawing(buildLedgerWorkbook({ rows: 6 }), anchor));
  const place = (): Promise<readonly number[]> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const shape = sheet.shapes.getItem("矩形 2").load("left,top,width,height");
      await context.sync();
      return [shape.left, shape.top, shape.width, shape.height];
    });
  const before = await place();
  await runStructure(actionContext(), {});
  const { notices } = await runColour(actionContext(), {});
  expect(notices.map(({ id }) => id)).toContain("notice.columnsFolded");
  expect(await place()).toEqual(before);
});
