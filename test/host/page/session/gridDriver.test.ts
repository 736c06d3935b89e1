import type { Grid, GridArea, GridSource } from "../../../../src/host/page/grid/gridTypes";
import { createGridDriver } from "../../../../src/host/page/session/gridDriver";
import { showSheet } from "../../../../src/host/page/session/showSheet";
import { openHostWorkbook } from "../../../../src/host/workbook/openHostWorkbook";
import { tinyWorkbook } from "../../../ooxml/support/buildPackage";

function open(text: string) {
  const row = `<row r="1" ht="20" customHeight="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const sheet = `<sheetData>${row}</sheetData>`;
  return openHostWorkbook(tinyWorkbook({ sheets: { 一: sheet, 二: sheet } }), {
    clock: { nowSerial: () => 46_218 },
  });
}

/** A grid that writes down what it is told. */
function recordingGrid() {
  const told: string[] = [];
  const grid: Grid = {
    show: (source: GridSource, isSameSheet: boolean) => {
      told.push(`show ${source.cell(0, 0)?.text ?? ""}${isSameSheet ? ", same sheet" : ""}`);
      return Promise.resolve();
    },
    refreshCells: () => void told.push("refresh"),
    select: (_area: GridArea, scrolls = true) => void told.push(scrolls ? "go to" : "mark"),
    cellRectangle: () => undefined,
    dispose: () => undefined,
  };
  return { grid, told };
}

test("another file begins at its own place, a sheet whose frame changes stays where it is scrolled", async () => {
  const { grid, told } = recordingGrid();
  const driver = createGridDriver(grid);
  const [first, second] = [open("甲"), open("乙")];
  await driver.bringUpToDate(first);
  // Its first sheet has the same id as that of the other file.
  expect(second.sheets()[0]?.id).toBe(first.sheets()[0]?.id);
  await driver.bringUpToDate(second);
  second.typeText(second.sheets()[0]?.id ?? "", 0, 1, "新");
  await driver.bringUpToDate(second);
  // Far out: the frame reaches further.
  second.select(second.sheets()[0]?.id ?? "", {
    rowIndex: 500,
    columnIndex: 0,
    rowCount: 1,
    columnCount: 1,
  });
  await driver.bringUpToDate(second);
  second.activateSheet(second.sheets()[1]?.id ?? "");
  await driver.bringUpToDate(second);
  expect(told).toEqual([
    "show 甲",
    "mark",
    "show 乙",
    "mark",
    "refresh",
    "show 乙, same sheet",
    "go to",
    "show 乙",
    "go to",
  ]);
});

/** A grid whose sheets are drawn or fail when the test says so. */
function heldGrid() {
  const { grid, told } = recordingGrid();
  const ends: { readonly draw: () => void; readonly fail: () => void }[] = [];
  const show: Grid["show"] = async (source, isSameSheet) => {
    await grid.show(source, isSameSheet);
    await new Promise<void>((draw, reject) =>
      ends.push({ draw, fail: () => reject(new Error("not drawn")) })
    );
  };
  return { grid: { ...grid, show }, told, ends };
}

test("a sheet that could not be drawn is set up once more", async () => {
  const { grid, told, ends } = heldGrid();
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const shown = showSheet(createGridDriver(grid), open("甲"));
  await settled();
  ends[0]?.fail();
  await settled();
  ends[1]?.draw();
  await shown;
  expect(told).toEqual(["show 甲", "show 甲", "mark"]);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test("what fails is told, and set up anew with the next change", async () => {
  const { grid, told, ends } = heldGrid();
  const driver = createGridDriver(grid);
  const first = driver.bringUpToDate(open("甲"));
  await settled();
  ends[0]?.fail();
  await expect(first).rejects.toThrow("not drawn");
  const again = driver.bringUpToDate(open("乙"));
  await settled();
  ends[1]?.draw();
  await again;
  expect(told).toEqual(["show 甲", "show 乙", "mark"]);
});

test("a sheet that another took the place of before it was drawn may fail", async () => {
  const { grid, told, ends } = heldGrid();
  const driver = createGridDriver(grid);
  const first = driver.bringUpToDate(open("甲"));
  await settled();
  const second = driver.bringUpToDate(open("乙"));
  await settled();
  ends[0]?.fail();
  await expect(first).resolves.toBeUndefined();
  ends[1]?.draw();
  await second;
  expect(told).toEqual(["show 甲", "show 乙", "mark"]);
});

const settled = () => new Promise((resolve) => setImmediate(resolve));
