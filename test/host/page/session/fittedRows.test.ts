import { createRowFitter } from "../../../../src/host/page/session/fittedRows";
import { openTestWorkbook } from "../../../helpers/hostWorkbook";
import { PLAIN_STYLES, tinyWorkbook } from "../../../ooxml/support/buildPackage";

/** Style 2 wraps, style 3 is in 20 points. */
const STYLES = PLAIN_STYLES.replace(
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><sz val="20"/><name val="宋体"/></font></fonts>'
).replace(
  "</cellXfs>",
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>'
);

function cell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const LINES = "一\n二\n三";

test("rows without a height grow with the lines of wrapped texts and with large fonts", () => {
  const rows = [
    cell("A1", LINES, 0),
    cell("A2", LINES, 2),
    cell("A3", "大字", 3),
    cell("A4", LINES, 2),
    `<c r="A5" s="2"/>`,
    cell("A6", "很长的一行字", 2),
  ];
  const { workbook } = openTestWorkbook(
    tinyWorkbook({
      sheets: {
        表: `<sheetFormatPr defaultRowHeight="13.5"/><sheetData>${rows.map((inner, row) => `<row r="${row + 1}">${inner}</row>`).join("")}</sheetData><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>`,
      },
      styles: STYLES,
    })
  );
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  const fit = createRowFitter(workbook, (text) => 10 * text.length)(sheet);
  const heights = [0, 1, 2, 3, 4, 5, 99].map((row) => fit(row, () => 35));
  // Of six characters of 10 pixels each three fit into a line of 30.
  // 11 points are lines of 18 pixels, 20 points of 32; merged and blank cells do not count.
  expect(heights).toEqual([undefined, 54, 32, undefined, undefined, 36, undefined]);
});
