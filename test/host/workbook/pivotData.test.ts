import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import { partTexts, relationship, tinyWorkbook, zipParts } from "../../ooxml/support/buildPackage";

const NAMESPACE = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const STRESS = join(
  __dirname,
  "../../../../shared/corpus/robust/SheetJS_11235b_formula_stress_test.xlsx"
);
const corpusTest = existsSync(STRESS) ? test.each : skipped;

function skipped(): (name: string) => void {
  process.stdout.write(`skipped: no workbook at ${STRESS}\n`);
  return (name) => test.skip(name, () => undefined);
}

/** Columns A of the rows below the file's own hold the formulas; the results come in the same order. */
function results(parts: Record<string, string>, formulas: readonly string[]) {
  const sheet = "xl/worksheets/sheet1.xml";
  const rows = formulas
    .map(
      (formula, index) =>
        `<row r="${500 + index}"><c r="A${500 + index}"><f>${formula}</f></c></row>`
    )
    .join("");
  const text = (parts[sheet] ?? "").replace("</sheetData>", `${rows}</sheetData>`);
  const book = openHostWorkbook(zipParts({ ...parts, [sheet]: text }), {
    clock: { nowSerial: () => 46_000 },
  });
  const [first] = book.sheets();
  return formulas.map((_formula, index) => first?.value(499 + index, 0));
}

/* LibreOffice 7.4's answers over the same file, calculating everything anew, and the file's own (57). */
corpusTest([
  [`GETPIVOTDATA("Sum of Qux",B32)`, 57],
  [`GETPIVOTDATA("qux",$C$33)`, 57],
  [`GETPIVOTDATA("Qux",B32,"Foo","V8")`, 24],
  [`GETPIVOTDATA("Qux",B32,"foo","sm")`, 18],
  [`GETPIVOTDATA("Qux",B32,"Bar",18)`, 14],
  [`GETPIVOTDATA("Qux",B32,"Foo","V8","Baz",15)`, 10],
  [`GETPIVOTDATA("Qux",B32,"Foo","V8","Bar",14)`, 10],
  [`GETPIVOTDATA("Qux",B32,"Sna",75,"Foo","V8","Baz",15,"Bar",14)`, 10],
  [`GETPIVOTDATA("Qux",B32,"Foo","V8","Baz",15,"Bar",18)`, 0],
  [`GETPIVOTDATA("Qux",B32,"Foo","SM","Bar","9")`, 8],
  [`GETPIVOTDATA("Qux",B32,"Foo","V8","Baz",12)`, "#REF!"],
  [`GETPIVOTDATA("Qux",B32,"Foo","V9")`, "#REF!"],
  [`GETPIVOTDATA("Qux",B32,"Sna",105)`, "#REF!"],
  [`GETPIVOTDATA("Qux",B32,"Foo")`, "#REF!"],
  [`GETPIVOTDATA("Nix",B32)`, "#REF!"],
  [`GETPIVOTDATA("Qux",A1)`, "#REF!"],
])("%s is %s in the corpus's pivot table", (formula, expected) => {
  const [result] = results(partTexts(readFileSync(STRESS)), [formula]);
  expect(shown(result)).toBe(expected);
});

const DEPARTMENTS = `<cacheField name="牵头科室"><sharedItems count="2"><s v="办公室"/><s v="组织科"/></sharedItems></cacheField>`;
const MONTHS =
  `<cacheField name="完成时限"><fieldGroup base="1"><rangePr groupBy="months" startDate="2026-01-01T00:00:00" endDate="2026-12-31T00:00:00"/>` +
  `<groupItems count="3"><s v="&lt;2026/1/1"/><s v="1月"/><s v="2月"/></groupItems></fieldGroup></cacheField>`;
const YEARS = `<cacheField name="年度"><sharedItems><n v="2025"/><n v="2026"/></sharedItems></cacheField>`;

/** Departments and below each its months; two results side by side; a report filter on the year. */
function plan(changes: { readonly fields?: string; readonly rowItems?: string } = {}) {
  const fields =
    changes.fields ??
    `<pivotField axis="axisRow"><items count="3"><item x="0" n="综合办"/><item x="1"/><item t="default"/></items></pivotField>` +
      `<pivotField axis="axisRow"><items count="3"><item x="1"/><item x="2"/><item t="default"/></items></pivotField>`;
  const rowItems =
    changes.rowItems ??
    `<i><x/></i><i r="1"><x/></i><i r="1"><x v="1"/></i><i><x v="1"/></i><i r="1"><x v="1"/></i><i t="grand"><x/></i>`;
  const table =
    `<pivotTableDefinition ${NAMESPACE} name="汇总" cacheId="1"><location ref="A3:C9" firstHeaderRow="0" firstDataRow="1" firstDataCol="1"/>` +
    `<pivotFields count="5">${fields}<pivotField axis="axisPage"><items><item x="0"/><item x="1"/></items></pivotField><pivotField dataField="1"/><pivotField dataField="1"/></pivotFields>` +
    `<rowFields count="2"><field x="0"/><field x="1"/></rowFields><rowItems>${rowItems}</rowItems>` +
    `<colFields count="1"><field x="-2"/></colFields><colItems><i><x/></i><i i="1"><x v="1"/></i></colItems>` +
    `<pageFields><pageField fld="2" item="1"/></pageFields>` +
    `<dataFields count="2"><dataField name="任务数" fld="3" subtotal="count"/><dataField name="平均得分" fld="4" subtotal="average"/></dataFields></pivotTableDefinition>`;
  const cache = `<pivotCacheDefinition ${NAMESPACE}><cacheFields>${DEPARTMENTS}${MONTHS}${YEARS}<cacheField name="序号"><sharedItems/></cacheField><cacheField name="得分"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;
  const numbers = [[], [3, 90], [2, 85], [1, 100], [4, 70], [4, 70], [7, 79]];
  const rows = numbers
    .map(([count, score], index) => {
      const row = index + 3;
      const cells =
        count === undefined
          ? ""
          : `<c r="B${row}"><v>${count}</v></c><c r="C${row}"><v>${score}</v></c>`;
      return `<row r="${row}">${cells}</row>`;
    })
    .join("");
  const bytes = tinyWorkbook({
    sheets: { 汇总: `<sheetData>${rows}</sheetData>` },
    parts: {
      "xl/pivotTables/pivotTable1.xml": table,
      "xl/pivotCache/pivotCacheDefinition1.xml": cache,
    },
    relationships: {
      "xl/worksheets/sheet1.xml": relationship(
        "rId1",
        "pivotTable",
        "../pivotTables/pivotTable1.xml"
      ),
      "xl/pivotTables/pivotTable1.xml": relationship(
        "rId1",
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml"
      ),
    },
  });
  return partTexts(bytes);
}

test.each([
  [`GETPIVOTDATA("任务数",A3)`, 7],
  [`GETPIVOTDATA("平均得分",A3)`, 79],
  [`GETPIVOTDATA("得分",A3,"牵头科室","组织科")`, 70],
  [`GETPIVOTDATA("序号",A3,"牵头科室","综合办")`, 3],
  [`GETPIVOTDATA("序号",A3,"牵头科室","办公室","完成时限",2)`, 1],
  [`GETPIVOTDATA("平均得分",A3,"牵头科室","办公室","完成时限","1月")`, 85],
  [`GETPIVOTDATA("序号",A3,"年度",2026)`, 7],
  [`GETPIVOTDATA("序号",A3,"年度",2025)`, "#REF!"],
  [`GETPIVOTDATA("序号",A3,"牵头科室","组织科","完成时限",1)`, "#REF!"],
])("%s is %s: captions, grouped months, report filters, several results", (formula, expected) => {
  expect(shown(results(plan(), [formula])[0])).toBe(expected);
});

test("a group without a subtotal shows none", () => {
  const fields =
    `<pivotField axis="axisRow" defaultSubtotal="0"><items count="2"><item x="0"/><item x="1"/></items></pivotField>` +
    `<pivotField axis="axisRow" defaultSubtotal="0"><items count="2"><item x="1"/><item x="2"/></items></pivotField>`;
  const formulas = [`GETPIVOTDATA("任务数",A3,"牵头科室","办公室")`, `GETPIVOTDATA("任务数",A3)`];
  expect(results(plan({ fields }), formulas).map(shown)).toEqual(["#REF!", 7]);
});

test("a layout that is not read keeps the stored result and is named", () => {
  const parts = plan({ rowItems: `<i t="sum"><x/></i>` });
  const sheet = "xl/worksheets/sheet1.xml";
  const cell = `<row r="20"><c r="A20"><f>GETPIVOTDATA("任务数",A3)</f><v>41</v></c></row>`;
  const text = (parts[sheet] ?? "").replace("</sheetData>", `${cell}</sheetData>`);
  const book = openHostWorkbook(zipParts({ ...parts, [sheet]: text }), {
    clock: { nowSerial: () => 46_000 },
  });
  expect(book.sheets()[0]?.value(19, 0)).toBe(41);
  expect([...book.unsupported().keys()]).toEqual(["GETPIVOTDATA"]);
});

test("what the pivot table shows is read again when its cells change or move", () => {
  const parts = plan();
  const sheet = "xl/worksheets/sheet1.xml";
  const cell = `<row r="20"><c r="A20"><f>GETPIVOTDATA("任务数",A3)</f><v>7</v></c></row>`;
  const text = (parts[sheet] ?? "").replace("</sheetData>", `${cell}</sheetData>`);
  const book = openHostWorkbook(zipParts({ ...parts, [sheet]: text }), {
    clock: { nowSerial: () => 46_000 },
  });
  const [first] = book.sheets();
  book.typeText(first?.id ?? "", 8, 1, "12");
  expect(first?.value(19, 0)).toBe(12);
  book.package.insertRows(first?.id ?? "", 0, 2);
  book.recalculate();
  expect(first?.formula(21, 0)).toBe(`GETPIVOTDATA("任务数",A5)`);
  expect(first?.value(21, 0)).toBe(12);
});

function shown(value: unknown): unknown {
  return typeof value === "object" && value !== null && "error" in value ? value.error : value;
}
