import fc from "fast-check";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import {
  SheetEditError,
  type Area,
  type CellFormatPatch,
  type Scalar,
  type SheetPart,
  type WorkbookPackage,
} from "../../src/ooxml/types";
import { partTexts, tinyWorkbook } from "./support/buildPackage";
import { EVERYTHING } from "./support/everythingBook";
import { LIVELY } from "./support/livelyBook";

const ROWS = 9;
const COLUMNS = 9;
const FILES = [tinyWorkbook(EVERYTHING), tinyWorkbook(LIVELY)];

type Edit = (book: WorkbookPackage, sheet: SheetPart) => void;

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const value: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("", " a ", "_x000D_", "甲\n乙", "=1", "富文本"),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, null)
);
const patch: fc.Arbitrary<CellFormatPatch> = fc.constantFrom<CellFormatPatch>(
  { fillColor: "#FF0000" },
  { fillColor: null },
  { font: { bold: true } },
  { font: { color: "#00FF00", sizePoints: 14 } },
  { numberFormat: "0.000" },
  { borders: { top: { style: "thin", color: "#000000" } } },
  { borders: { top: null } },
  { wrapText: true, locked: false }
);

const areaOf = (top: number, left: number, rows: number, columns: number): Area => ({
  rowIndex: top,
  columnIndex: left,
  rowCount: rows,
  columnCount: columns,
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(row, column, value).map(
    ([r, c, v]): Edit =>
      (_book, sheet) =>
        sheet.setValue(r, c, v)
  ),
  fc.tuple(row, column, fc.constantFrom("A1+1", "SUM($A$1:A3)", "数据!A5", `"<&>'"`)).map(
    ([r, c, text]): Edit =>
      (_book, sheet) =>
        sheet.setFormula(r, c, text, 1)
  ),
  fc.tuple(row, column).map(
    ([r, c]): Edit =>
      (_book, sheet) =>
        sheet.removeCell(r, c)
  ),
  fc.tuple(row, column, patch).map(([r, c, change]): Edit => (book, sheet) => {
    sheet.setStyleIndex(r, c, book.patchStyle(sheet.styleIndex(r, c), change));
  }),
  fc
    .tuple(
      fc.constantFrom("insertRows", "deleteRows", "insertColumns", "deleteColumns"),
      row,
      fc.integer({ min: 1, max: 3 })
    )
    .map(([method, at, count]): Edit => (book, sheet) => {
      book[method as "insertRows"](sheet.id, at, count);
    }),
  fc
    .tuple(row, column, fc.integer({ min: 1, max: 3 }))
    .map(([r, c, size]): Edit => (_book, sheet) => {
      sheet.setMerges([...sheet.merges.slice(1), areaOf(r, c, size, 2)]);
    }),
  fc.tuple(row, column).map(([r, c]): Edit => (_book, sheet) => {
    const areas = [areaOf(r, c, 2, 1)];
    sheet.addConditionalFormat({
      type: "expression",
      areas,
      formulas: ["A1>1"],
      format: { fillColor: "#FFC7CE" },
    });
  }),
  fc
    .tuple(row, fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }), fc.boolean())
    .map(([r, height, hidden]): Edit => (_book, sheet) => {
      sheet.setRowHeightPoints(r, height);
      sheet.setColumnHidden(r, hidden);
      sheet.setColumnWidthChars(r, height);
    }),
  fc.nat(99).map(
    (number): Edit =>
      (book, sheet) =>
        book.renameSheet(sheet.id, `改 名${number}`)
  ),
  fc.nat(99).map((number): Edit => (book, sheet) => {
    const name = `副本${number}`;
    if (book.sheets.length < 5 && !book.sheets.some((other) => other.name === name)) {
      book.copySheet(sheet.id, name);
    }
  }),
  fc.constant<Edit>((book) => {
    const last = book.sheets[book.sheets.length - 1];
    if (last && book.sheets.length > 1) book.deleteSheet(last.id);
  })
);

function facts(book: WorkbookPackage): unknown {
  return {
    names: book.definedNames.map(({ name, formula }) => [name, formula]),
    tables: book.tables.map(({ name, area, columns }) => [name, area, columns]),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      merges: sheet.merges,
      rules: sheet.conditionalFormats.map(({ areas, formulas, format, priority }) => [
        areas,
        formulas,
        format,
        priority,
      ]),
      validations: sheet.dataValidations,
      cells: cellsOf(book, sheet),
      lines: Array.from({ length: ROWS + 3 }, (_unused, at) => [
        sheet.rowHeightPoints(at),
        sheet.isRowHidden(at),
        sheet.columnWidthChars(at) ?? sheet.defaultColumnWidthChars,
        sheet.isColumnHidden(at),
      ]),
    })),
  };
}

function cellsOf(book: WorkbookPackage, sheet: SheetPart): unknown[] {
  const cells: unknown[] = [];
  for (let r = 0; r < ROWS + 3; r++) {
    for (let c = 0; c < COLUMNS + 3; c++) {
      cells.push([sheet.value(r, c), sheet.formula(r, c), book.format(sheet.styleIndex(r, c))]);
    }
  }
  return cells;
}

test("random edits: what is saved is read again as it stood", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(fc.tuple(edit, fc.nat(2)), { minLength: 1, maxLength: 8 }),
      (bytes, edits) => {
        const book = openWorkbookPackage(bytes);
        for (const [change, place] of edits) {
          const sheet = book.sheets[place % book.sheets.length];
          try {
            if (sheet) change(book, sheet);
          } catch (error) {
            if (!(error instanceof SheetEditError)) throw error;
          }
        }
        const saved = book.save();
        const again = openWorkbookPackage(saved);
        expect(facts(again)).toEqual(facts(book));
        // Saving says the same twice, and the reopened file is left alone.
        expect(partTexts(book.save())).toEqual(partTexts(saved));
        expect(again.touchedParts()).toEqual([]);
      }
    ),
    { numRuns: 60 }
  );
});
