import fc from "fast-check";
import type { WorkbookPackage } from "../../../src/ooxml/types";
import { partText } from "../support/buildPackage";
import {
  APP,
  CHART,
  CHART_EX,
  COMMENTS,
  CONTROL,
  DRAWING,
  EVERYTHING,
  NOTES,
  PIVOT,
  PIVOT_CACHE,
  SHEET1,
  SHEET2,
  SINGLE_CELLS,
  THREADS,
} from "../support/everythingBook";
import { openTiny } from "../support/openTiny";

const WORKBOOK = "xl/workbook.xml";
const DRAWING_LINKS = "xl/drawings/_rels/drawing1.xml.rels";
const idAt = (book: WorkbookPackage, index: number): string => book.sheets[index]?.id ?? "";

type Edit = (book: WorkbookPackage) => void;

const rowsIn: Edit = (book) => book.insertRows(idAt(book, 0), 3, 2);
const rowOut: Edit = (book) => book.deleteRows(idAt(book, 0), 3, 1);
const columnIn: Edit = (book) => book.insertColumns(idAt(book, 0), 1, 1);
const renamed: Edit = (book) => book.renameSheet(idAt(book, 0), "新 名");
const deleted: Edit = (book) => book.deleteSheet(idAt(book, 0));
const pivotRowsIn: Edit = (book) => book.insertRows(idAt(book, 1), 0, 2);

/** After two rows put in before row 4 (1-based) of 数据. */
const ROWS_IN: readonly (readonly [string, string, string])[] = [
  ["protected range", SHEET1, `sqref="A7:B8"`],
  ["scenario", SHEET1, `<inputCells r="A7"`],
  ["filter", SHEET1, `<autoFilter ref="A3:C8"><filterColumn colId="2">`],
  ["sort", SHEET1, `<sortState ref="A6:C8"><sortCondition ref="B6:B8"/>`],
  ["rule", SHEET1, `sqref="B7"><cfRule type="expression" priority="1"><formula>数据!$A$7&gt;1<`],
  ["validation", SHEET1, `sqref="A8"><formula1>数据!$A$6:$A$7<`],
  ["watch", SHEET1, `<cellWatch r="A7"/>`],
  [
    "control's anchor",
    SHEET1,
    `<xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>7<`,
  ],
  ["x14 rule", SHEET1, `<xm:f>A7&gt;数据!$A$6</xm:f></x14:cfRule><xm:sqref>A7:A8<`],
  ["x14 validation", SHEET1, `<xm:f>数据!$A$8</xm:f></x14:formula1><xm:sqref>B6<`],
  ["sparkline", SHEET1, `<xm:f>数据!A7:C7</xm:f><xm:sqref>D7<`],
  ["shape", DRAWING, `<xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>8<`],
  ["shape's text", DRAWING, `textlink="数据!$A$7"`],
  [
    "picture that keeps its size",
    DRAWING,
    `<xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>5<`,
  ],
  ["picture that stays", DRAWING, `"absolute"><xdr:from><xdr:col>1</xdr:col><xdr:row>4<`],
  ["picture at one cell", DRAWING, `<xdr:row>10</xdr:row></xdr:from><xdr:sp/>`],
  ["note's cell", NOTES, `<x:Row>6</x:Row>`],
  ["note's box", NOTES, `2, 15, 6, 2, 4, 31, 10, 1</x:Anchor><x:Row>6<`],
  ["check box", NOTES, `<x:Anchor>1, 0, 6, 0, 2, 0, 7, 0</x:Anchor><x:FmlaLink>数据!$A$7<`],
  ["control's link", CONTROL, `fmlaLink="数据!$A$7"`],
  ["comment", COMMENTS, `ref="A6" authorId="0"><text><t>批`],
  ["threaded comment", THREADS, `ref="A7" id="{1}"`],
  ["chart", CHART, `<c:f>数据!$A$7:$A$8</c:f><c15:sqref>数据!$A$7<`],
  ["new kinds of charts", CHART_EX, `<cx:f dir="row">数据!$A$7:$A$8<`],
  ["pivot source", PIVOT_CACHE, `ref="A6:C8" sheet="数据"`],
  ["XML cell", SINGLE_CELLS, `r="A7"`],
  [
    "names",
    WORKBOOK,
    `>数据!$A$1:$B$8,数据!$D$7</definedName><definedName name="汇总数">SUM(数据!$A$7:$A$8)<`,
  ],
  ["other sheets", SHEET2, `<f>SUM(数据:末!A5)+数据!A7</f>`],
];

/** After row 4 of 数据 is deleted: what stood on it is gone. */
const ROW_OUT: readonly (readonly [string, string, string])[] = [
  [
    "x14 rule of its cell",
    SHEET1,
    `<xm:sqref>A4:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
  ],
  [
    "x14 validation of its cell",
    SHEET1,
    `<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations>`,
  ],
  [
    "sparkline of its cell",
    SHEET1,
    `<x14:sparklines><x14:sparkline><xm:f>数据!A4:C4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline></x14:sparklines>`,
  ],
  ["comment of its cell", COMMENTS, `<commentList><comment ref="A4" authorId="0"><text><t>注`],
  ["note of its cell", NOTES, `urn:x"><v:shape id="s4"`],
];

const COLUMN_IN: readonly (readonly [string, string, string])[] = [
  ["filtered column", SHEET1, `<autoFilter ref="A3:D6"><filterColumn colId="3">`],
  ["note's box", NOTES, `3, 15, 3, 2, 5, 31, 7, 1`],
  [
    "picture that keeps its size",
    DRAWING,
    `"oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>2<`,
  ],
  ["pivot source", PIVOT_CACHE, `ref="A4:D6"`],
];

const RENAMED: readonly (readonly [string, string, string])[] = [
  ["3-D reference", SHEET2, `<f>SUM('新 名:末'!A5)+'新 名'!A5</f>`],
  ["link from another sheet", SHEET2, `location="'新 名'!A5" display="去数据"`],
  ["link on the sheet itself", SHEET1, `location="'新 名'!A5"`],
  ["rule", SHEET1, `<formula>'新 名'!$A$5&gt;1<`],
  ["validation", SHEET1, `<formula1>'新 名'!$A$4:$A$5<`],
  ["x14 rule", SHEET1, `<xm:f>A5&gt;'新 名'!$A$4<`],
  ["sparkline", SHEET1, `<xm:f>'新 名'!A5:C5<`],
  ["shape's text", DRAWING, `textlink="'新 名'!$A$5"`],
  ["shape's link", DRAWING_LINKS, `Target="#'新%20名'!A5"`],
  ["check box", NOTES, `<x:FmlaLink>'新 名'!$A$5<`],
  ["control's link", CONTROL, `fmlaLink="'新 名'!$A$5"`],
  ["chart", CHART, `<c:f>'新 名'!$A$5:$A$6</c:f><c15:sqref>'新 名'!$A$5<`],
  ["pivot source", PIVOT_CACHE, `sheet="新 名"`],
  ["names", WORKBOOK, `>'新 名'!$A$1:$B$6,'新 名'!$D$5<`],
  [
    "document properties",
    APP,
    `<vt:lpstr>新 名</vt:lpstr><vt:lpstr>汇总</vt:lpstr><vt:lpstr>末</vt:lpstr><vt:lpstr>'新 名'!Print_Area<`,
  ],
];

const DELETED: readonly (readonly [string, string, string])[] = [
  ["3-D reference loses its end", SHEET2, `<f>SUM(汇总:末!A5)+#REF!</f>`],
  ["document properties", APP, `<vt:i4>2</vt:i4>`],
  [
    "document properties' titles",
    APP,
    `size="2" baseType="lpstr"><vt:lpstr>汇总</vt:lpstr><vt:lpstr>末</vt:lpstr></vt:vector>`,
  ],
];

const CASES = [
  ...ROWS_IN.map((row) => ["rows in", ...row, rowsIn] as const),
  ...ROW_OUT.map((row) => ["row out", ...row, rowOut] as const),
  ...COLUMN_IN.map((row) => ["column in", ...row, columnIn] as const),
  ...RENAMED.map((row) => ["renamed", ...row, renamed] as const),
  ...DELETED.map((row) => ["deleted", ...row, deleted] as const),
  ["rows above", "pivot table", PIVOT, `<location ref="A5:B10"`, pivotRowsIn] as const,
];

test.each(CASES)("%s: %s", (_what, _name, part, expected, edit) => {
  const { book } = openTiny(EVERYTHING);
  edit(book);
  expect(partText(book.save(), part)).toContain(expected);
});

test("what was put in and taken out again leaves nothing changed", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.nat(2),
      fc.nat(8),
      fc.integer({ min: 1, max: 4 }),
      (rows, place, at, count) => {
        const { book } = openTiny(EVERYTHING);
        const id = idAt(book, place);
        if (rows) {
          book.insertRows(id, at, count);
          book.deleteRows(id, at, count);
        } else {
          book.insertColumns(id, at, count);
          book.deleteColumns(id, at, count);
        }
        expect(book.touchedParts()).toEqual([]);
      }
    ),
    { numRuns: 60 }
  );
});

test("a sheet that gets its name back leaves nothing changed", () => {
  const { book } = openTiny(EVERYTHING);
  book.renameSheet(idAt(book, 0), "新 名");
  book.renameSheet(idAt(book, 0), "数据");
  expect(book.touchedParts()).toEqual([SHEET2]);
  // The one link was written with quotes that its sheet does not need.
  expect(partText(book.save(), SHEET2)).toContain(`location="数据!A5"`);
});
