import { runColour } from "../../../src/actions";
import { runSettle } from "../../../src/actions/settle";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { SheetPart, TablePart, WorkbookPackage } from "../../../src/ooxml/types";
import { actionContext } from "../../helpers/actionContext";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { columnValues, sampleLedger, typeInto } from "../snapshots/snapshotBook";

interface LedgerSheet {
  readonly book: WorkbookPackage;
  readonly sheet: SheetPart;
  readonly table: TablePart;
  /** Column of the sheet by heading. */
  readonly columns: ReadonlyMap<string, number>;
}

function ledgerSheet(bytes: Uint8Array): LedgerSheet {
  const book = openWorkbookPackage(bytes);
  const table = book.tables.find(({ name }) => name === "tblLedger");
  const sheet = book.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new Error("no ledger");
  const { columnIndex } = table.area;
  const columns = new Map(table.columns.map(({ name }, at) => [name, columnIndex + at]));
  return { book, sheet, table, columns };
}

let old: LedgerSheet;
let made: LedgerSheet;
let file: Uint8Array;
let itemRows: readonly number[];

beforeAll(async () => {
  const runtime = await sampleLedger(true);
  await runColour(actionContext(), {});
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  await runSettle(actionContext("2026-12-31"), { force: true, newWorkbook: true });
  const keys = await columnValues("tblLedger", "行标识");
  old = ledgerSheet(runtime.workbook.save());
  file = files[0] ?? new Uint8Array();
  made = ledgerSheet(file);
  openTestWorkbook(file);
  itemRows = (await columnValues("tblLedger", "行标识")).map((key) => keys.indexOf(key));
});

test("it is printed as the old one: page, margins, footer, repeated rows; what was not printed is not", () => {
  for (const part of ["pageSetup", "pageMargins", "printOptions", "headerFooter"] as const) {
    const expected = old.sheet[part];
    expect(made.sheet[part]).toEqual(expected);
  }
  const names = (book: WorkbookPackage): Record<string, string> =>
    Object.fromEntries(
      book.definedNames
        .filter(({ name, formula }) => name.startsWith("_xlnm.") && /^'\d{4}年/.test(formula))
        .map(({ name, formula }) => [name, formula])
    );
  expect(names(old.book)["_xlnm.Print_Area"]).toBe("'2026年重点工作'!$A$1:$M$70");
  const bottom = 70 - (old.table.area.rowCount - made.table.area.rowCount);
  expect(names(made.book)).toEqual({
    // One column more: 原定时限.
    "_xlnm.Print_Area": `'2027年重点工作'!$A$1:$N$${bottom}`,
    "_xlnm.Print_Titles": "'2027年重点工作'!$3:$4",
  });
});

test("every column is as wide, as hidden and looks as it did", () => {
  const both = [...old.columns].map(([heading, from]) => {
    const to = made.columns.get(heading) ?? -1;
    const seen = ({ book, sheet, table }: LedgerSheet, column: number) => {
      const { numberFormat, ...look } = book.format(
        sheet.styleIndex(table.area.rowIndex + 5, column)
      );
      const isHidden = sheet.isColumnHidden(column);
      return {
        heading,
        isHidden,
        width: isHidden ? undefined : sheet.columnWidthChars(column)?.toFixed(6),
        level: sheet.columnOutlineLevel(column),
        // Black is the automatic colour, written out or not.
        look: JSON.parse(JSON.stringify(look).replace(/,?"color":"#000000"/g, "")) as object,
        isDate: /yy/.test(numberFormat),
      };
    };
    return [seen(old, from), seen(made, to)] as const;
  });
  expect(both.map(([, to]) => to)).toEqual(both.map(([from]) => from));
});

test("title, bands and notes stand as they did, with the new year and the new column in its band", () => {
  const head = (row: number): readonly unknown[] =>
    Array.from({ length: 14 }, (_, column) => made.sheet.value(row, column));
  expect(head(0)[0]).toBe("县委组织部2027年重点工作任务清单");
  expect(head(1)).toContain("填报日期：2027年　月　日");
  expect(head(2).slice(7, 11)).toEqual(["时间要求", null, null, "分值"]);
  expect(head(3).slice(7, 10)).toEqual(["开始时间", "完成时限", "原定时限"]);
  const merges = made.sheet.merges.map((area) => [
    area.rowIndex,
    area.columnIndex,
    area.columnCount,
  ]);
  expect(merges).toEqual(
    expect.arrayContaining([
      [0, 0, 14],
      [2, 7, 3],
    ])
  );
  const foot = made.table.area.rowIndex + made.table.area.rowCount;
  expect(made.sheet.value(foot, 0)).toBe("合计");
  expect(made.sheet.formula(foot, 10)).toBe(`SUM(K6:K${foot})`);
  expect(made.sheet.rowHeightPoints(0)).toBe(old.sheet.rowHeightPoints(0));
  expect(made.sheet.isRowHidden(made.table.area.rowIndex)).toBe(true);
  expect(made.sheet.frozenPanes).toEqual(old.sheet.frozenPanes);
});

test("every item's row is at least as high as it was", () => {
  const top = made.table.area.rowIndex + 1;
  const heights = itemRows.map((from, row) => [
    made.sheet.rowHeightPoints(top + row) ?? 0,
    old.sheet.rowHeightPoints(old.table.area.rowIndex + 1 + from) ?? 0,
  ]);
  expect(heights.filter(([now = 0, before = 0]) => now < before)).toEqual([]);
  expect(heights.filter(([now, before]) => now === before).length).toBeGreaterThan(30);
});

test("drop-downs and conditional formats stand on the same columns, over all items", () => {
  const { rowIndex, rowCount } = made.table.area;
  const headingAt = ({ columns }: LedgerSheet, column: number) =>
    [...columns].find(([, place]) => place === column)?.[0];
  const lists = (ledger: LedgerSheet) =>
    ledger.sheet.dataValidations.flatMap(({ areas, formula1 }) =>
      areas.map(({ columnIndex }) => [headingAt(ledger, columnIndex), formula1])
    );
  expect(lists(made)).toEqual(lists(old));
  const rows = made.sheet.dataValidations.flatMap(({ areas }) =>
    areas.map((area) => area.rowCount)
  );
  expect(new Set(rows)).toEqual(new Set([rowCount - 1]));
  const lights = ({ sheet, ...ledger }: LedgerSheet) =>
    [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .filter(({ formulas }) => /Light/.test(formulas[0] ?? ""))
      .map(({ areas, format, formulas }) => ({
        light: /Light\w+/.exec(formulas[0] ?? "")?.[0],
        columns: areas.map(({ columnIndex }) => headingAt({ sheet, ...ledger }, columnIndex)),
        format,
      }));
  expect(lights(made)).toEqual(lights(old));
  expect(lights(made).length).toBe(6);
  const shownOnce = made.sheet.conditionalFormats
    .filter(({ formulas }) => /ShownOnce/.test(formulas[0] ?? ""))
    .sort((a, b) => (a.areas[0]?.columnIndex ?? 0) - (b.areas[0]?.columnIndex ?? 0));
  expect(shownOnce.map(({ areas }) => areas)).toEqual(
    [1, 4].map((columnIndex) => [
      { rowIndex: rowIndex + 2, columnIndex, rowCount: rowCount - 2, columnCount: 1 },
    ])
  );
});

test("a deadline that is agreed on shows its status and light at once, without the add-in", async () => {
  const { workbook } = openTestWorkbook(file, { today: "2027-03-01" });
  const first = (await columnValues("tblLedger", "系统状态"))[0];
  expect(first).not.toBe("逾期");
  await typeInto("tblLedger", "完成时限", 0, 46_419);
  expect((await columnValues("tblLedger", "应完成日"))[0]).toBe(46_419);
  expect((await columnValues("tblLedger", "系统状态"))[0]).toBe("逾期");
  const status = made.columns.get("系统状态") ?? -1;
  const sheetId = workbook.sheets()[0]?.id ?? "";
  const shown = workbook.shownFormat(sheetId, made.table.area.rowIndex + 1, status);
  expect(shown.fillColor).toBe("#FFC7CE");
});
