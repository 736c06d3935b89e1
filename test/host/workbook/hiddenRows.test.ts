import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

const row = (number: number, inner: string, attributes = "") =>
  `<row r="${number}"${attributes}>${inner}</row>`;
const cell = (at: string, value: number, formula = "") =>
  `<c r="${at}">${formula === "" ? "" : `<f>${formula}</f>`}<v>${value}</v></c>`;

/** Numbers in A2:A4; B1 passes over rows hidden by hand, C1 over filtered ones, D1 as B1, E1 follows B1. */
const SHEET =
  `<sheetData>` +
  row(
    1,
    cell("B1", 6, "SUBTOTAL(109,A2:A4)") +
      cell("C1", 6, "SUBTOTAL(9,A2:A4)") +
      cell("D1", 6, "AGGREGATE(9,5,A2:A4)") +
      cell("E1", 12, "B1*2")
  ) +
  [1, 2, 3].map((value) => row(value + 1, cell(`A${value + 1}`, value))).join("") +
  `</sheetData>`;

async function resultsAfter(
  change: (sheet: Excel.Worksheet) => void,
  sheetXml = SHEET
): Promise<unknown[]> {
  const { Excel } = openTestWorkbook(tinyWorkbook({ sheets: { S: sheetXml } }));
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    change(sheet);
    const range = sheet.getRange("B1:E1").load("values");
    await context.sync();
    return range.values[0] ?? [];
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void, number[]]>([
  ["a hidden row", (sheet) => (sheet.getRange("3:3").rowHidden = true), [4, 6, 4, 8]],
  ["a row of no height", (sheet) => (sheet.getRange("4:4").format.rowHeight = 0), [3, 6, 3, 6]],
])("%s counts or not in the same answer", async (_what, change, expected) => {
  expect(await resultsAfter(change)).toEqual(expected);
});

test("rows that a filter hid count again when it is taken away", async () => {
  const filtered = SHEET.replace('<row r="3">', '<row r="3" hidden="1">')
    .replaceAll("<v>6</v>", "<v>4</v>")
    .replace("<v>12</v>", "<v>8</v>")
    .replace(
      "</sheetData>",
      `</sheetData><autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="1"/><filter val="3"/></filters></filterColumn></autoFilter>`
    );
  expect(await resultsAfter((sheet) => sheet.autoFilter.remove(), filtered)).toEqual([6, 6, 6, 12]);
});
