import { strFromU8, unzipSync } from "fflate";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

/** Twelve Chinese characters: 126 points and the padding, three lines in 50 points. */
const LONG = "一二三四五六七八九十甲乙";

async function fitted(prepare: (sheet: Excel.Worksheet) => void) {
  const runtime = openTestWorkbook();
  const heights = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["短", ""],
      [LONG, ""],
      ["短", LONG],
    ];
    sheet.getRange("A1:A3").format.wrapText = true;
    sheet.getRange("A:A").format.columnWidth = 50;
    prepare(sheet);
    sheet.getRange("A1:B3").format.autofitRows();
    const rows = [1, 2, 3].map((row) => sheet.getRange(`A${row}`).load("format/rowHeight"));
    await context.sync();
    return rows.map(({ format }) => format.rowHeight);
  });
  return { heights, runtime };
}

test("a wrapped text makes its row as high as its lines; text that is not wrapped takes one", async () => {
  const { heights } = await fitted(() => undefined);
  expect(heights).toEqual([15, 45, 15]);
});

test("merged cells and hidden columns do not count; a hidden row stays hidden", async () => {
  const merged = await fitted((sheet) => sheet.getRange("A2:B2").merge());
  expect(merged.heights).toEqual([15, 15, 15]);
  const hidden = await fitted((sheet) => {
    sheet.getRange("A:A").columnHidden = true;
  });
  expect(hidden.heights).toEqual([15, 15, 15]);
  const { heights } = await fitted((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
  });
  expect(heights).toEqual([15, 0, 15]);
});

test("a fitted height is saved as nobody's choice, so that Excel fits the row again", async () => {
  const { runtime } = await fitted((sheet) => {
    sheet.getRange("A5").values = [["定高"]];
    sheet.getRange("A5").format.rowHeight = 40;
  });
  const parts = unzipSync(runtime.workbook.save());
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect([...sheet.matchAll(/<row [^>]*ht="[^"]*"[^>]*>/g)].map(([tag]) => tag)).toEqual([
    expect.stringMatching(/^<row r="2"(?!.*customHeight).* ht="45"/),
    expect.stringMatching(/^<row r="5".* ht="40" customHeight="1"/),
  ]);
});
