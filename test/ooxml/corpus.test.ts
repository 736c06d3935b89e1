import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { cellAddress } from "../../src/ooxml/address";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import {
  PackageError,
  SheetEditError,
  type Area,
  type SheetPart,
  type WorkbookPackage,
} from "../../src/ooxml/types";

const CORPUS = path.resolve(__dirname, "../../../shared/corpus");
const files = ["robust", "tasklike"]
  .map((folder) => path.join(CORPUS, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));

const NUMBER = 4242;
const MOST_ROWS = 200;

function openOrUndefined(file: string): WorkbookPackage | undefined {
  try {
    return openWorkbookPackage(new Uint8Array(readFileSync(file)));
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

/** An empty cell right of a row that has cells; undefined for a sheet without any. */
function emptyCell(
  sheet: SheetPart
): { readonly row: number; readonly column: number } | undefined {
  const used = sheet.usedArea(false);
  if (!used || used.columnIndex + used.columnCount >= 16_000) return undefined;
  return { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount };
}

/** The sheet's text without what setting one cell may change: the cell, its row's spans, the dimension. */
function withoutEdit(text: string, row: number, address: string): string {
  return text
    .replace(
      new RegExp(
        `<(?:\\w+:)?c r="${address}"[^>]*><(?:\\w+:)?v>${NUMBER}</(?:\\w+:)?v></(?:\\w+:)?c>`
      ),
      ""
    )
    .replace(new RegExp(`(<(?:\\w+:)?row\\b[^>]*\\br="${row + 1}"[^>]*)`), (tag) =>
      tag.replace(/\s+spans="[^"]*"/, "")
    )
    .replace(/(<(?:\w+:)?dimension\b[^>]*?ref=")[^"]*/, "$1");
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function differing(
  before: Record<string, Uint8Array>,
  after: Record<string, Uint8Array>
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => {
    const [left, right] = [before[name], after[name]];
    return !left || !right || Buffer.compare(Buffer.from(left), Buffer.from(right)) !== 0;
  });
}

function visibleGrid(book: WorkbookPackage): SheetPart | undefined {
  return book.sheets.find(
    (sheet) => sheet.isGrid && sheet.visibility === "visible" && emptyCell(sheet)
  );
}

/** Values of the first rows, as text. */
function values(
  sheet: SheetPart,
  area: Area,
  moved: (row: number, column: number) => [number, number]
): string[] {
  const found: string[] = [];
  for (let row = area.rowIndex; row < area.rowIndex + Math.min(area.rowCount, MOST_ROWS); row++) {
    for (
      let column = area.columnIndex;
      column < area.columnIndex + Math.min(area.columnCount, 40);
      column++
    ) {
      found.push(JSON.stringify(sheet.value(...moved(row, column))));
    }
  }
  return found;
}

if (files.length === 0) {
  test("real workbooks", () => {
    console.log("skipped: the collection of real workbooks is not here");
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  test("a number in an empty cell changes that cell's row and not a byte more", () => {
    let done = 0;
    for (const file of files) {
      const book = openOrUndefined(file);
      const sheet = book && visibleGrid(book);
      const place = sheet && emptyCell(sheet);
      if (!book || !sheet || !place) continue;
      sheet.setValue(place.row, place.column, NUMBER);
      const before = unzipSync(new Uint8Array(readFileSync(file)));
      const after = unzipSync(book.save());
      const changed = differing(before, after);
      expect({ file, changed }).toEqual({ file, changed: [expect.stringMatching(/sheet/i)] });
      const [part = ""] = changed;
      const address = cellAddress(place.row, place.column);
      const [left, right] = [before[part], after[part]].map((bytes) =>
        withoutEdit(decoder.decode(bytes), place.row, address)
      );
      expect({ file, same: left === right }).toEqual({ file, same: true });
      done++;
    }
    console.log(`real workbooks: one number set in ${done} of ${files.length}`);
    expect(done).toBeGreaterThan(files.length / 2);
  }, 240_000);

  test("a row and a column put in the middle move every value and leave a workbook", () => {
    const refused: string[] = [];
    let done = 0;
    for (const file of files) {
      const book = openOrUndefined(file);
      const sheet = book && visibleGrid(book);
      const area = sheet?.usedArea(false);
      if (!book || !sheet || !area) continue;
      const row = area.rowIndex + Math.floor(area.rowCount / 2);
      const column = area.columnIndex + Math.floor(area.columnCount / 2);
      const before = values(sheet, area, (r, c) => [r, c]);
      try {
        book.insertRows(sheet.id, row, 1);
        book.insertColumns(sheet.id, column, 1);
      } catch (error) {
        if (!(error instanceof SheetEditError)) throw error;
        refused.push(error.code);
        continue;
      }
      const again = openWorkbookPackage(book.save());
      const moved = again.sheets[book.sheets.indexOf(sheet)];
      if (!moved) throw new Error(`${file} lost a sheet`);
      const after = values(moved, area, (r, c) => [r < row ? r : r + 1, c < column ? c : c + 1]);
      expect({ file, same: before.join() === after.join() }).toEqual({ file, same: true });
      done++;
    }
    console.log(`real workbooks: row and column put into ${done}, refused ${refused.join(", ")}`);
    expect(done).toBeGreaterThan(files.length / 2);
  }, 240_000);
}
