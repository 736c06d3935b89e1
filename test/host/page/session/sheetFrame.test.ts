import fs from "node:fs";
import path from "node:path";
import { frameSignature, sheetFrame } from "../../../../src/host/page/session/sheetFrame";
import { openTestWorkbook } from "../../../helpers/hostWorkbook";

const SAMPLES = path.resolve(__dirname, "../../../../assets/samples");
/** Calibri 11, rows as the file has them. */
const MEASURES = { digitPixels: 7, fitRow: () => undefined };
const A1 = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

function sampleSheet() {
  const [name = ""] = fs.readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
  const { workbook } = openTestWorkbook(fs.readFileSync(path.join(SAMPLES, name)));
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error("The sample has no sheet");
  return { workbook, sheet };
}

describe("sheetFrame", () => {
  it("has the sample's sizes, merges and frozen panes in pixels", () => {
    const { sheet } = sampleSheet();
    const frame = sheetFrame(sheet, A1, MEASURES);
    expect(frame.merges).toEqual(sheet.merges);
    expect([frame.frozenRows, frame.frozenColumns]).toEqual([
      sheet.frozenPanes.rows,
      sheet.frozenPanes.columns,
    ]);
    const titlePoints = sheet.rowHeightPoints(0) ?? 0;
    expect(frame.rowHeights.get(0)).toBe(Math.round((titlePoints * 4) / 3));
    // ECMA-376 18.3.1.13: 8.43 characters of Calibri 11 are 64 pixels with the padding of 0.71.
    const characters = sheet.columnWidthChars(0) ?? 0;
    expect(frame.columnWidths.get(0)).toBe(Math.trunc(((256 * characters + 18) / 256) * 7));
  });

  it("reaches as far as the selection, but not over a whole column", () => {
    const { sheet } = sampleSheet();
    const far = sheetFrame(sheet, { ...A1, rowIndex: 4999, columnIndex: 199 }, MEASURES);
    expect([far.rowCount, far.columnCount]).toEqual([5000, 200]);
    const column = sheetFrame(sheet, { ...A1, rowCount: 1_048_576 }, MEASURES);
    expect(column.rowCount).toBeLessThan(200);
  });

  it("gets another signature when a row is hidden, the same when a cell is typed", () => {
    const { workbook, sheet } = sampleSheet();
    const before = frameSignature(sheetFrame(sheet, A1, MEASURES));
    workbook.typeText(sheet.id, 6, 2, "改过");
    expect(frameSignature(sheetFrame(sheet, A1, MEASURES))).toBe(before);
    sheet.setRowHidden(6, true);
    expect(frameSignature(sheetFrame(sheet, A1, MEASURES))).not.toBe(before);
  });
});
