import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import type { WorkbookPackage } from "../../src/ooxml/types";
import { partTexts, tinyParts, zipParts } from "./support/buildPackage";
import { LIVELY } from "./support/livelyBook";

const SPREADSHEET_PARTS =
  /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/;

/** The lively workbook as writers with a prefix for everything and absolute targets put it. */
function prefixedWorkbook(): Uint8Array {
  const parts = Object.entries(tinyParts(LIVELY)).map(([name, text]) => {
    if (name === "xl/_rels/workbook.xml.rels") {
      const absolute = text
        .replace(/Target="(?!\.\.)/g, `Target="/xl/`)
        .replace(/Target="\.\.\//g, `Target="/`);
      return [name, absolute];
    }
    if (!SPREADSHEET_PARTS.test(name)) return [name, text];
    const prefixed = text
      .replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, "<$1x:$2")
      .replace(/ xmlns="/, ` xmlns:x="`);
    return [name, prefixed];
  });
  return zipParts(Object.fromEntries(parts));
}

function editAll(book: WorkbookPackage): void {
  const [sheet, other] = book.sheets;
  if (!sheet || !other) throw new Error("two sheets are there");
  const area = { rowIndex: 7, columnIndex: 0, rowCount: 2, columnCount: 2 };
  sheet.setValue(0, 3, "新的文字");
  sheet.setFormula(7, 0, "A1&1", "x");
  sheet.setStyleIndex(7, 1, book.patchStyle(1, { fillColor: "#FF0000", font: { bold: true } }));
  sheet.setMerges([...sheet.merges, area]);
  sheet.addConditionalFormat({
    type: "expression",
    areas: [area],
    formulas: ["A8>1"],
    format: { fillColor: "#FFC7CE", numberFormat: "0.0" },
  });
  const [validation] = sheet.dataValidations;
  if (validation) sheet.setDataValidations([validation, { ...validation, areas: [area] }]);
  sheet.setFrozenPanes({ rows: 2, columns: 1 });
  sheet.setPageSetup({ fitToWidth: 1 });
  sheet.setHeaderFooter({ leftHeader: "左" });
  sheet.setProtection(undefined);
  sheet.setColumnWidthChars(4, 30);
  book.setTabColor(other.id, "#00FF00");
  book.setDefinedName({ name: "新", formula: "表!$A$1", hidden: false });
  book.insertRows(sheet.id, 2, 1);
  book.renameSheet(sheet.id, "改 名");
  book.copySheet(sheet.id, "副本");
  book.addSheet("空");
}

function facts(book: WorkbookPackage): unknown {
  return {
    names: book.definedNames,
    tables: book.tables,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Array.from({ length: 120 }, (_unused, at) => {
        const [row, column] = [Math.floor(at / 10), at % 10];
        const format = book.format(sheet.styleIndex(row, column));
        return [sheet.value(row, column), sheet.formula(row, column), format];
      }),
      merges: sheet.merges,
      rules: sheet.conditionalFormats.map(({ areas, formulas, format }) => [
        areas,
        formulas,
        format,
      ]),
      validations: sheet.dataValidations,
      page: [sheet.pageSetup, sheet.headerFooter, sheet.frozenPanes, sheet.isProtected],
      look: [sheet.tabColor, sheet.columnWidthChars(4)],
    })),
  };
}

test("prefixed parts with absolute targets are edited as others are, and stay prefixed", () => {
  const plain = openWorkbookPackage(zipParts(tinyParts(LIVELY)));
  const prefixed = openWorkbookPackage(prefixedWorkbook());
  expect(facts(prefixed)).toEqual(facts(plain));
  editAll(plain);
  editAll(prefixed);
  const saved = prefixed.save();
  expect(facts(openWorkbookPackage(saved))).toEqual(facts(openWorkbookPackage(plain.save())));
  const before = partTexts(prefixedWorkbook());
  for (const [name, text] of Object.entries(partTexts(saved))) {
    if (!SPREADSHEET_PARTS.test(name) || !(name in before)) continue;
    expect({ name, bare: text.match(/<[A-Za-z]+[\s/>]/g) }).toEqual({ name, bare: null });
  }
});
