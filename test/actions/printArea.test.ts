import { runColour, runRestore, runScore, runStructure } from "../../src/actions";
import { printAreaAround } from "../../src/actions/ledger/printAreaAround";
import type { Area } from "../../src/domain/model/area";
import type { PrintedBook } from "../../src/actions/ledger/foldedColumns";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const { sheetName, lastColumn, lastDataRow } = ledgerLayout({ rows: 6 });

const area = (columnCount: number): Area => ({
  rowIndex: 0,
  columnIndex: 0,
  rowCount: 9,
  columnCount,
});

// print area, columns with values, columns with values or formats, result where columns come before D
const CASES: readonly (readonly [string | undefined, number, number, object | undefined])[] = [
  [undefined, 3, 3, { from: null, to: "A1:C9" }],
  [undefined, 3, 6, { from: null, to: "A1:C9" }],
  [undefined, 5, 5, { from: null, to: "A1:C9,D1:E9" }],
  ["A1:C9", 5, 5, undefined],
  ["A1:C9", 3, 3, undefined],
  ["A1:F9", 3, 3, { from: "A1:F9", to: "A1:C9" }],
  ["A1:F9", 6, 6, { from: "A1:F9", to: "A1:C9,D1:F9" }],
  ["D1:F9", 6, 6, undefined],
  ["A1:C9,A12:F20", 6, 6, { from: "A1:C9,A12:F20", to: "A1:C9,A12:C20,D12:F20" }],
  ["A:F", 6, 6, { from: "A:F", to: "A:C,D:F" }],
  ["1:20", 3, 3, { from: "1:20", to: "A1:C20" }],
  ["B2", 3, 3, undefined],
];

test.each(CASES)("%s with %d and %d columns in use", (printArea, used, formatted, expected) => {
  const book = {
    printArea,
    usedArea: area(used),
    formattedArea: area(formatted),
    drawnAreas: [],
  } as unknown as PrintedBook;
  expect(printAreaAround(book, 3)).toEqual(expected);
});

test("blank columns and rows before the first value are printed as before", () => {
  const used: Area = { rowIndex: 1, columnIndex: 1, rowCount: 8, columnCount: 2 };
  const book = {
    printArea: undefined,
    usedArea: used,
    formattedArea: used,
    drawnAreas: [],
  } as unknown as PrintedBook;
  expect(printAreaAround(book, 3)).toEqual({ from: null, to: "A1:C9" });
});

test("scaled to one page across, what stands beside the table stays on its page", () => {
  const book = { usedArea: area(6), formattedArea: area(6), fitsPagesAcross: true, drawnAreas: [] };
  const none = { ...book, printArea: undefined } as unknown as PrintedBook;
  expect(printAreaAround(none, 3)).toEqual({ from: null, to: "A1:F9" });
  expect(printAreaAround({ ...none, printArea: "A1:F9" }, 3)).toBeUndefined();
  const nothingBeside = { ...none, usedArea: area(3) };
  expect(printAreaAround(nothingBeside, 3)).toEqual({ from: null, to: "A1:C9" });
});

/** Print area of the ledger's sheet as the file says it. */
function printAreaOf(runtime: OfficeRuntime): string | undefined {
  const names = runtime.workbook.package.definedNames;
  return names.find(({ name }) => name === "_xlnm.Print_Area")?.formula;
}

async function opened(change: (sheet: Excel.Worksheet) => void): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
  return runtime;
}

const structure = () => runStructure(actionContext(), {});
const colour = () => runColour(actionContext(), {});
const score = () => runScore(actionContext(), {});
const restore = () => runRestore(actionContext());

const LEFT = `${sheetName}!$A$1:$${lastColumn}$${lastDataRow}`;

test.each([
  [
    "cells that are only formatted beside the table are not printed with the new columns",
    (sheet: Excel.Worksheet) => (sheet.getRange("T3").format.fill.color = "#FFFF00"),
    1,
  ],
  [
    "a note beside the table is printed as a page of its own",
    (sheet: Excel.Worksheet) => (sheet.getRange("T3").values = [["注"]]),
    2,
  ],
  [
    "a print area of the user's own does not grow",
    (sheet: Excel.Worksheet) => sheet.pageLayout.setPrintArea("A1:T8"),
    1,
  ],
])("%s", async (_name, change, areas) => {
  const runtime = await opened(change);
  const before = workbookFacts(runtime.workbook.save());
  for (const action of [structure, colour, score]) {
    await action();
    const parts = printAreaOf(runtime)?.split(",") ?? [];
    expect(parts).toHaveLength(areas);
    expect(parts[0]).toBe(LEFT);
    const [first = 0, last = 0] = columnsOf(parts[1]);
    // The note's area moves along with the columns and takes none of them in.
    expect(last - first).toBe(areas === 2 ? 2 : 0);
  }
  for (const action of [restore, restore, restore]) await action();
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

/** First and last column, counted from 1, of `Sheet!$R$1:$T$8`. */
function columnsOf(address = ""): readonly number[] {
  return [...address.matchAll(/\$([A-Z]+)\$/g)].map(([, letters = ""]) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  );
}

test("a print area that is set later is cut when the next columns come", async () => {
  const runtime = await opened(() => undefined);
  await structure();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.pageLayout.setPrintArea("A1:Z8");
    await context.sync();
  });
  const before = workbookFacts(runtime.workbook.save());
  await colour();
  expect(printAreaOf(runtime)).toBe(`${sheetName}!$A$1:$R$8`);
  await restore();
  expect(workbookFacts(runtime.workbook.save())).toEqual({ ...before });
});

test("beside something that is scaled to the page together with the table, new columns are folded away", async () => {
  const runtime = await opened((sheet) => {
    sheet.getRange("T3").values = [["注"]];
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  const before = workbookFacts(runtime.workbook.save());
  const reports = [await structure(), await colour(), await score()];
  // The first action adds no more than the hidden key.
  expect(
    reports.map(({ notices }) => notices.some(({ id }) => id === "notice.columnsFolded"))
  ).toEqual([false, true, true]);
  const sheet = runtime.workbook.package.sheets.find(({ name }) => name === sheetName)!;
  const [, behindTable = 0] = columnsOf(`$A$1:$${lastColumn}$1`);
  const [, printed = 0] = columnsOf(printAreaOf(runtime));
  const isShown = (column: number): boolean => !sheet.isColumnHidden(column);
  const added = Array.from({ length: printed - behindTable }, (_, at) => behindTable + at);
  // Only what stood beside the table: two empty columns and the note.
  expect(added.filter(isShown)).toEqual([printed - 3, printed - 2, printed - 1]);
  expect(added.length).toBeGreaterThan(20);
  for (const action of [restore, restore, restore]) await action();
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});
