import { applyPlan } from "../../src/excel/applyPlan";
import type { BookOverview } from "../../src/excel/read/bookSnapshot";
import { readBook } from "../../src/excel/read/readBook";
import { restoreLast } from "../../src/excel/restore/restoreLast";
import type { NewOwnTable, WritePlan } from "../../src/excel/write/writePlan";
import { areaAddress, columnLetters, type Area } from "../../src/domain/model/area";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { tinyWorkbook } from "../ooxml/support/buildPackage";

// The host refuses requests and answers above 5 MB, as Excel on the web does: one column of these texts at
// the larger size is 8 MB, so that nothing can be written or read whole.
const SMALL = 40;
const LARGE = 2_200;
const NAME = "tblLedger";
const HEADINGS = ["行标识", "任务", "备注"];

const keyOf = (row: number): string => `key${row}`;
const text = (row: number): string => `${row}${"责".repeat(1200)}`;

function sheetXml(rows: number, remark: (row: number) => string): string {
  const cells = (values: readonly string[], row: number): string =>
    values
      .map(
        (value, at) =>
          `<c r="${columnLetters(at)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`
      )
      .join("");
  const lines = [
    HEADINGS,
    ...Array.from({ length: rows }, (_, row) => [keyOf(row), "任务", remark(row)]),
  ];
  const body = lines.map((line, at) => `<row r="${at + 1}">${cells(line, at + 1)}</row>`).join("");
  return `<sheetData>${body}</sheetData>`;
}

async function openLedger(rows: number, remark: (row: number) => string): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(tinyWorkbook({ sheets: { 表: sheetXml(rows, remark) } }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRangeByIndexes(0, 0, rows + 1, 3);
    context.workbook.tables.add(range, true).name = NAME;
    await context.sync();
  });
  return runtime;
}

function planOf(rows: number, parts: Partial<WritePlan>): WritePlan {
  return {
    action: "fix",
    timestamp: "2026-07-15T09:00",
    sheetName: "表",
    tableName: NAME,
    tableArea: { rowIndex: 0, columnIndex: 0, rowCount: rows + 1, columnCount: 3 },
    newColumns: [],
    columnCells: [],
    formulaChanges: [],
    keyHeading: "行标识",
    keys: Array.from({ length: rows }, (_, row) => keyOf(row)),
    names: [],
    newSheets: [],
    ownTableChanges: [],
    ...parts,
  };
}

/** Requests and bytes of one piece of work. */
async function costOf(runtime: OfficeRuntime, work: () => Promise<unknown>) {
  runtime.resetCounters();
  await work();
  return runtime.counters();
}

async function cellsOf(area: Area, sheetName = "表"): Promise<unknown[]> {
  const sheet = (await readBook({ sheetName }, "usedRange"))?.sheet;
  return (sheet?.values ?? [])
    .slice(area.rowIndex, area.rowIndex + area.rowCount)
    .map((row) => row[area.columnIndex]);
}

const column = (columnIndex: number, rowCount: number): Area => ({
  rowIndex: 1,
  columnIndex,
  rowCount,
  columnCount: 1,
});
const all = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);

const filled = (rows: number): Partial<WritePlan> => ({
  columnCells: [
    {
      heading: "备注",
      cells: all(rows).map((bodyRow) => ({ bodyRow, from: "", to: text(bodyRow) })),
    },
  ],
});
const added = (rows: number): Partial<WritePlan> => ({
  newColumns: [{ heading: "说明", kind: "typed", widthPoints: 60, values: all(rows).map(text) }],
});

async function ledgerBook(): Promise<BookOverview> {
  const book = await readBook({ preferLedger: true }, "ledger");
  if (!book) throw new Error("there is a ledger");
  return book;
}

const isWritten = (value: unknown): boolean => value !== undefined && value !== "";

test.each([
  ["cells of a typed column", 2, filled],
  ["a new column", 3, added],
])("%s: one more request only for each 4 MB, and the same back", async (_what, at, partsOf) => {
  const syncs: number[][] = [];
  for (const rows of [SMALL, LARGE]) {
    const runtime = await openLedger(rows, () => "");
    const book = await ledgerBook();
    const written = await costOf(runtime, () => applyPlan(planOf(rows, partsOf(rows)), book));
    expect(await cellsOf(column(at, rows))).toEqual(all(rows).map(text));
    const restored = await costOf(runtime, () => restoreLast(false, () => false));
    expect((await cellsOf(column(at, rows))).filter(isWritten)).toEqual([]);
    syncs.push([written.syncs, restored.syncs]);
  }
  // 8 MB of texts: one more 4 MB out, and one more in to see what stands there before it is taken back.
  expect(syncs).toEqual([
    [2, 4],
    [3, 5],
  ]);
});

test("what comes back over 4 MB is written in parts, too", async () => {
  const syncs: number[][] = [];
  for (const rows of [SMALL, LARGE]) {
    const runtime = await openLedger(rows, text);
    const book = await ledgerBook();
    const cells = all(rows).map((bodyRow) => ({ bodyRow, from: text(bodyRow), to: "" }));
    const plan = planOf(rows, { columnCells: [{ heading: "备注", cells }] });
    const written = await costOf(runtime, () => applyPlan(plan, book));
    expect((await cellsOf(column(2, rows))).filter(isWritten)).toEqual([]);
    const restored = await costOf(runtime, () => restoreLast(false, () => false));
    expect(await cellsOf(column(2, rows))).toEqual(all(rows).map(text));
    syncs.push([written.syncs, restored.syncs]);
  }
  expect(syncs).toEqual([
    [2, 4],
    [3, 5],
  ]);
});

test("a sheet of texts, formats and formulas is written in parts", async () => {
  const syncs: number[] = [];
  for (const rows of [SMALL, LARGE]) {
    const runtime = await openLedger(1, () => "");
    const book = await ledgerBook();
    const table: NewOwnTable = {
      name: "tblSnapshot1",
      title: "封存",
      rowIndex: 0,
      columnIndex: 0,
      headings: ["任务", "数", "式"],
      rows: all(rows).map((row) => [text(row), row, ""]),
      rowFormats: { 1: all(rows).map((row) => `0"${text(row).slice(0, 200)}"`) },
      cellFormulas: { 2: all(rows).map((row) => `="${text(row).slice(0, 200)}"`) },
      widthsPoints: [60, 60, 60],
    };
    const plan = planOf(1, { newSheets: [{ name: "封存", tables: [table], isRecord: true }] });
    const { syncs: count } = await costOf(runtime, () => applyPlan(plan, book));
    const body = { rowIndex: 2, columnIndex: 0, rowCount: rows, columnCount: 1 };
    expect(await cellsOf(body, "封存")).toEqual(all(rows).map(text));
    expect(await cellsOf({ ...body, columnIndex: 2 }, "封存")).toEqual(
      all(rows).map((row) => text(row).slice(0, 200))
    );
    syncs.push(count);
  }
  // 11 MB: two more.
  expect(syncs).toEqual([2, 4]);
});

test("where a later request is refused, what the requests before wrote is taken back", async () => {
  await openLedger(LARGE, () => "");
  const book = await ledgerBook();
  // A request of its own, behind all that the ledger gets: its failure tells nothing of those before.
  const cells = [{ row: 2_000_000, column: 0, from: "", to: "x".repeat(4_000_000) }];
  const plan = planOf(LARGE, {
    ...filled(LARGE),
    ownTableChanges: [{ tableName: NAME, appendRows: [], cells }],
  });
  await expect(applyPlan(plan, book)).rejects.toThrow("InvalidArgument");
  expect((await cellsOf(column(2, LARGE))).filter(isWritten)).toEqual([]);
});

test("merged cells are read, opened and merged again in parts", async () => {
  const syncs: number[][] = [];
  for (const count of [2, 26]) {
    const rows = count * MERGED_ROWS;
    const runtime = openTestWorkbook(mergedWorkbook(count));
    const book = await readBook({ sheetName: "表" }, "usedRange");
    if (!book) throw new Error("there is a sheet");
    const plan = planOf(rows, {
      action: "structure",
      newLedger: {
        headerRowIndex: 0,
        firstBodyRow: 1,
        lastBodyRow: rows,
        columnIndex: 0,
        headings: HEADINGS,
        insertHeaderRow: false,
        merges: all(count).map((at) => ({ area: mergedArea(at), filled: "类" })),
        shownOnce: [],
      },
    });
    const written = await costOf(runtime, () => applyPlan(plan, book));
    expect(await cellsOf(column(2, rows))).toEqual(all(rows).map(() => "类"));
    const restored = await costOf(runtime, () => restoreLast(false, () => false));
    const again = await readBook({ sheetName: "表" }, "usedRange");
    expect(again?.sheet.merges).toEqual(all(count).map(mergedArea));
    syncs.push([written.syncs, restored.syncs]);
  }
  // 20,800 cells with their borders: three blocks in, and two out when they come back.
  expect(syncs).toEqual([
    [2, 4],
    [4, 5],
  ]);
});

const MERGED_ROWS = 800;
const mergedArea = (at: number): Area => ({
  rowIndex: 1 + at * MERGED_ROWS,
  columnIndex: 2,
  rowCount: MERGED_ROWS,
  columnCount: 1,
});

function mergedWorkbook(count: number): Uint8Array {
  const xml = sheetXml(count * MERGED_ROWS, (row) => (row % MERGED_ROWS === 0 ? "类" : ""));
  const merges = all(count).map((at) => `<mergeCell ref="${areaAddress(mergedArea(at))}"/>`);
  return tinyWorkbook({ sheets: { 表: `${xml}<mergeCells>${merges.join("")}</mergeCells>` } });
}
