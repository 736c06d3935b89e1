import { readFileSync } from "node:fs";
import path from "node:path";
import { runStructure } from "../../src/actions";
import { textUnits } from "../../src/domain/text/textUnits";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");

test("a new text column is wide enough for its longest text; rows keep their heights", async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  const [sheet] = runtime.workbook.package.sheets;
  if (!sheet) throw new Error("no sheet");
  const heights = (from: number) =>
    Array.from({ length: 70 }, (_, row) => sheet.rowHeightPoints(row + from));
  const before = heights(0);
  await runStructure(actionContext(), {});
  // A hidden row with unique names came below the header of four rows.
  expect([...heights(0).slice(0, 4), ...heights(0).slice(5)]).toEqual(before.slice(0, 69));
  const table = runtime.workbook.package.tables.find(({ name }) => name === "tblLedger");
  const at = table?.columns.findIndex(({ name }) => name === "配合科室") ?? -1;
  const column = (table?.area.columnIndex ?? 0) + at;
  const texts = Array.from({ length: 64 }, (_, row) => String(sheet.value(row, column) ?? ""));
  const longest = Math.max(...texts.map(textUnits));
  expect(longest).toBe(28); // fourteen Chinese characters
  // Characters of the default font, 11 points; the sample's cells have 10.
  expect(sheet.columnWidthChars(column)).toBeGreaterThan((longest * 10) / 11);
});

test("keys lean away from the printed columns: LibreOffice prints centred hidden text over its neighbour", async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await runStructure(actionContext(), {});
  const { sheets, tables } = runtime.workbook.package;
  const ledger = tables.find(({ name }) => name === "tblLedger");
  const column =
    (ledger?.area.columnIndex ?? 0) +
    (ledger?.columns.findIndex(({ name }) => name === "行标识") ?? -1);
  const row = (ledger?.area.rowIndex ?? 0) + 1;
  const [sheet] = sheets;
  expect(sheet?.isColumnHidden(column)).toBe(true);
  expect(sheet?.value(row, column)).toMatch(/^[a-z0-9]{8}$/);
  const style = sheet?.styleIndex(row, column) ?? -1;
  expect(runtime.workbook.package.format(style).horizontalAlignment).toBe("left");
});
