import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import type { HostWorkbook } from "../../../src/host/workbook/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

const OPTIONS = { clock: { nowSerial: () => 46_218.5 } };

function opened(sheet: string, afterSheets = ""): HostWorkbook {
  return openHostWorkbook(tinyWorkbook({ sheets: { D: sheet }, afterSheets }), OPTIONS);
}

function valueAt(workbook: HostWorkbook, row: number, column: number): unknown {
  return workbook.cell(workbook.sheets()[0]?.id ?? "", row, column).value;
}

test("an array formula fills its area, also cells the file does not have, and stays one when saved", () => {
  const workbook = opened(
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>` +
      `<row r="3"><c r="A3"><f t="array" ref="A3:A5">TRANSPOSE(A1:C1*10)</f></c>` +
      `<c r="C3"><f>SUM(A3:A5)</f></c></row></sheetData>`
  );
  expect([2, 3, 4].map((row) => valueAt(workbook, row, 0))).toEqual([10, 20, 30]);
  expect(valueAt(workbook, 2, 2)).toBe(60);
  const again = openHostWorkbook(workbook.save(), OPTIONS);
  const [sheet] = again.sheets();
  expect(sheet?.arrayArea(2, 0)).toEqual({
    rowIndex: 2,
    columnIndex: 0,
    rowCount: 3,
    columnCount: 1,
  });
  expect([2, 3, 4].map((row) => valueAt(again, row, 0))).toEqual([10, 20, 30]);
});

test("a workbook that allows circles gets them calculated, one that does not has them named", () => {
  const circle = `<sheetData><row r="1"><c r="A1"><v>6</v></c><c r="B1"><f>0.1*(A1+C1)</f></c><c r="C1"><f>A1+B1</f></c></row></sheetData>`;
  const allowed = opened(circle, `<calcPr iterate="1" iterateDelta="1E-9"/>`);
  expect(valueAt(allowed, 0, 1)).toBeCloseTo(4 / 3, 8);
  expect(allowed.report().circular).toEqual([]);
  const forbidden = opened(circle);
  expect(
    forbidden
      .report()
      .circular.map(({ column }) => column)
      .sort()
  ).toEqual([1, 2]);
  expect(valueAt(forbidden, 0, 1)).toBe(0);
});

test("SUBTOTAL knows rows that the file's filter hides from rows hidden by hand", () => {
  const rows = (filter: string) =>
    `<sheetData><row r="1"><c r="A1" t="str"><v>数</v></c><c r="C1"><f>SUBTOTAL(9,A2:A4)</f></c><c r="D1"><f>SUBTOTAL(109,A2:A4)</f></c></row>` +
    `<row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>` +
    `<row r="4"><c r="A4"><v>4</v></c></row></sheetData>${filter}`;
  const filtered = opened(
    rows(
      `<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="1"/><filter val="4"/></filters></filterColumn></autoFilter>`
    )
  );
  expect([2, 3].map((column) => valueAt(filtered, 0, column))).toEqual([5, 5]);
  const byHand = opened(rows(""));
  expect([2, 3].map((column) => valueAt(byHand, 0, column))).toEqual([7, 5]);
});

test("what is not known keeps its stored value and is named", () => {
  const workbook = opened(
    `<sheetData><row r="1"><c r="A1"><f>CUBEVALUE("x",B1)</f><v>57</v></c><c r="B1"><f>A1+1</f><v>58</v></c></row></sheetData>`
  );
  expect([...workbook.unsupported().keys()]).toEqual(["CUBEVALUE"]);
  workbook.recalculate();
  expect([0, 1].map((column) => valueAt(workbook, 0, column))).toEqual([57, 58]);
});

test("line ends written raw are one line feed, as XML reads them", () => {
  const workbook = opened(
    `<sheetData><row r="1"><c r="A1" t="str"><v>2\r\n月</v></c></row></sheetData>`
  );
  expect(valueAt(workbook, 0, 0)).toBe("2\n月");
});
