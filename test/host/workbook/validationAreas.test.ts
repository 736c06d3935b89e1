import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

/** Each cell of C may hold what stands in F and G of its own row; `sqref` begins with a lower area. */
const BOOK = tinyWorkbook({
  sheets: {
    S:
      `<sheetData>` +
      [5, 6, 7, 8]
        .map(
          (row) =>
            `<row r="${row}"><c r="F${row}"><v>${row}1</v></c><c r="G${row}"><v>${row}2</v></c></row>`
        )
        .join("") +
      `</sheetData><dataValidations count="1"><dataValidation type="list" sqref="C7:C8 C5:C6"><formula1>$F5:$G5</formula1></dataValidation></dataValidations>`,
  },
});

function choices(bytes: Uint8Array) {
  const book = openHostWorkbook(bytes, { clock: { nowSerial: () => 46_000 } });
  const id = book.sheets()[0]?.id ?? "";
  return [4, 5, 6, 7].map((row) => book.choices(id, row, 2));
}

test("relative references of a validation are written for the first cell of all its areas", () => {
  expect(choices(BOOK)).toEqual([5, 6, 7, 8].map((row) => [`${row}1`, `${row}2`]));
});

test.each<[string, (sheet: Excel.Worksheet) => void, readonly number[]]>([
  ["the first cell is cleared", (sheet) => sheet.getRange("C5").clear(), [6, 7, 8]],
  ["the first row is deleted", (sheet) => sheet.getRange("5:5").delete("Up"), [6, 7, 8]],
  [
    "part of it gets a message",
    (sheet) =>
      (sheet.getRange("C6:C7").dataValidation.prompt = {
        showPrompt: true,
        title: "T",
        message: "M",
      }),
    [5, 6, 7, 8],
  ],
])("every other cell keeps its choices when %s", async (_what, change, rows) => {
  const { Excel, workbook } = openTestWorkbook(BOOK);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("S"));
    await context.sync();
  });
  const left = choices(workbook.save()).filter((words) => words !== undefined);
  expect(left).toEqual(rows.map((row) => [`${row}1`, `${row}2`]));
});
