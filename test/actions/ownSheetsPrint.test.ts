import { runFreeze } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { sampleLedger, tableValues } from "./snapshots/snapshotBook";

const MEASURES = "推进措施";
/** Points of a row with one line of text. */
const ONE_LINE = 15;

/** Heights in points of a table's rows, headings first. */
function rowHeights(name: string, rowCount: number): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    const rows = Array.from({ length: rowCount }, (_, row) =>
      range.getRow(row).load("format/rowHeight")
    );
    await context.sync();
    return rows.map(({ format }) => format.rowHeight);
  });
}

test("rows of a snapshot are as high as their wrapped texts, wherever it is printed", async () => {
  await sampleLedger();
  await runFreeze(actionContext(), { force: true });
  const [headings = [], ...rows] = await tableValues("tblSnapshot1");
  const at = headings.indexOf(MEASURES);
  const texts = rows.map((row) => String(row[at]));
  const [, ...heights] = await rowHeights("tblSnapshot1", rows.length + 1);
  const longest = texts.reduce(
    (most, text, row) => (text.length > texts[most]!.length ? row : most),
    0
  );
  expect(texts[longest]!.length).toBeGreaterThan(20);
  expect(heights[longest]).toBeGreaterThanOrEqual(2 * ONE_LINE);
  expect(heights.filter((height) => height === ONE_LINE).length).toBeGreaterThan(0);
});

test("设置 prints each of its lists on pages of its own, headings on every page", async () => {
  await sampleLedger();
  const printed = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("设置");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    return [area.address.split(",").length, titles.address];
  });
  expect(printed).toEqual([5, "设置!2:2"]);
});

test("设置 shows shares as people write them, and tells the whole reason of a column", async () => {
  await sampleLedger();
  const seen = await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const settings = tables.getItem("tblSettings").getDataBodyRange().load("text");
    const reason = tables.getItem("tblFields").columns.getItemAt(4).getDataBodyRange();
    reason.load("format/wrapText");
    await context.sync();
    const value = (id: string) => settings.text.find(([first]) => first === id)?.[2];
    return [value("quotaExcellent"), value("bonusCapRow"), reason.format.wrapText];
  });
  expect(seen).toEqual(["20%", "10%", true]);
});
