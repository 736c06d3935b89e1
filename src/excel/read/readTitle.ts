import { runExcel } from "../runExcel";

/**
 * The title above a table: the one text in the first row that holds any; undefined where that row holds more
 * (headings) or nothing stands there. `rows` is how many rows are above. Round trips: 1.
 */
export function readTitle(sheetName: string, rows: number): Promise<string | undefined> {
  if (rows === 0) return Promise.resolve(undefined);
  return runExcel("read the title", async (context) => {
    const above = context.workbook.worksheets.getItem(sheetName).getRange(`1:${rows}`);
    const used = above.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    if (used.isNullObject) return undefined;
    const lines = (used.values as unknown[][]).map((row) => row.filter((cell) => cell !== ""));
    const first = lines.find((cells) => cells.length > 0);
    return first?.length === 1 ? String(first[0]) : undefined;
  });
}
