import { existsSync, readdirSync, readFileSync } from "fs";
import { join, resolve } from "path";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import {
  PackageError,
  SheetEditError,
  type SheetPart,
  type WorkbookPackage,
} from "../../src/ooxml/types";
import { partTexts } from "./support/buildPackage";

const CORPUS = resolve(__dirname, "../../../shared/corpus");
const FOLDERS = ["robust", "tasklike"];
/** Sheets may claim a million rows; what is read of each is enough to meet every kind of cell. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;

const files = FOLDERS.map((folder) => join(CORPUS, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

function readEverything(sheet: SheetPart, format: (styleIndex: number) => unknown): number {
  const area = sheet.usedArea(false);
  let read = 0;
  for (let row = 0; row < Math.min(area?.rowCount ?? 0, MOST_ROWS); row++) {
    for (let column = 0; column < Math.min(area?.columnCount ?? 0, MOST_COLUMNS); column++) {
      const at = [(area?.rowIndex ?? 0) + row, (area?.columnIndex ?? 0) + column] as const;
      sheet.value(...at);
      format(sheet.styleIndex(...at));
      read++;
    }
  }
  return read + [...sheet.formulaCells()].length + sheet.conditionalFormats.length;
}

/** Puts in two rows; false where that would cut an array formula or push cells off the sheet. */
function canInsertRows(book: WorkbookPackage, sheet: SheetPart): boolean {
  try {
    book.insertRows(sheet.id, 3, 2);
    return true;
  } catch (error) {
    if (error instanceof SheetEditError) return false;
    throw error;
  }
}

function openOrRefuse(path: string): ReturnType<typeof openWorkbookPackage> | PackageError {
  try {
    return openWorkbookPackage(new Uint8Array(readFileSync(path)));
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

if (files.length === 0) {
  test("real workbooks", () => {
    console.log("skipped: the collection of real workbooks is not here");
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  test("real workbooks open, are read and saved without a change, or are refused", () => {
    const refused: string[] = [];
    let opened = 0;
    for (const path of files) {
      const book = openOrRefuse(path);
      if (book instanceof PackageError) {
        refused.push(book.code);
        continue;
      }
      opened++;
      for (const sheet of book.sheets) readEverything(sheet, (index) => book.format(index));
      expect({ path, touched: book.touchedParts() }).toEqual({ path, touched: [] });
      expect(Buffer.compare(book.save(), readFileSync(path))).toBe(0);
    }
    console.log(
      `real workbooks: ${opened} opened, ${refused.length} refused (${refused.join(", ")})`
    );
    expect(opened).toBeGreaterThan(refused.length);
  }, 120_000);

  test("one cell changed in each changes one sheet, and nothing else but what it needs", () => {
    let changed = 0;
    for (const path of files) {
      const book = openOrRefuse(path);
      if (book instanceof PackageError) continue;
      const sheet = book.sheets.find((candidate) => candidate.isGrid);
      if (!sheet) continue;
      const place = book.sheets.indexOf(sheet);
      sheet.setValue(2, 2, "改动");
      const touched = book
        .touchedParts()
        .filter((name) => !/calcChain|sharedStrings|rels$|Content_Types/.test(name));
      expect({ path, count: touched.length }).toEqual({ path, count: 1 });
      const bytes = book.save();
      expect(openWorkbookPackage(bytes).sheets[place]?.value(2, 2)).toBe("改动");
      const before = partTexts(new Uint8Array(readFileSync(path)));
      const after = partTexts(bytes);
      const lost = Object.keys(before).filter(
        (name) => !(name in after) && !name.includes("calcChain")
      );
      expect({ path, lost }).toEqual({ path, lost: [] });
      changed++;
    }
    console.log(`real workbooks: one cell changed in ${changed}`);
    expect(changed).toBeGreaterThan(0);
  }, 120_000);

  test("rows put in and taken out again leave each as it was", () => {
    const notSame: string[] = [];
    for (const path of files) {
      const book = openOrRefuse(path);
      if (book instanceof PackageError) continue;
      for (const sheet of book.sheets.filter((candidate) => candidate.isGrid)) {
        if (canInsertRows(book, sheet)) book.deleteRows(sheet.id, 3, 2);
      }
      if (book.touchedParts().length > 0)
        notSame.push(`${path}: ${book.touchedParts().join(", ")}`);
    }
    console.log(`rows in and out: ${notSame.length} differ`);
    expect(notSame).toEqual([]);
  }, 120_000);
}
