import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { Area } from "../types";
import { decodeXml, encodeXml } from "../xml/escape";
import type { WorkbookContents } from "./WorkbookContents";

/** Changes one formula; `homeSheet` is the sheet that references without one mean. */
export type FormulaRewriter = (
  formula: string,
  homeSheet: string | undefined,
  tableName?: string
) => string;

/**
 * Changes every formula of a workbook: cells, conditional formats, validations, names, table columns,
 * charts and the extensions that hold formulas.
 */
export function rewriteFormulas(contents: WorkbookContents, rewrite: FormulaRewriter): void {
  for (const part of contents.grids()) {
    rewriteSheet(part, (formula) => rewrite(formula, part.name));
  }
  contents.names.rewrite((name) => {
    const home = contents.sheets.find((sheet) => sheet.part.id === name.sheetId)?.part.name;
    return rewrite(name.formula, home);
  });
  rewriteTables(contents, rewrite);
  rewriteCharts(contents, rewrite);
}

function rewriteSheet(part: WorksheetPart, rewrite: (formula: string) => string): void {
  const known = new Map<string, string>();
  const remembered = (formula: string): string => {
    let text = known.get(formula);
    if (text === undefined) known.set(formula, (text = rewrite(formula)));
    return text;
  };
  rewriteCells(part, remembered);
  part.sections.conditionalFormats.rewrite((areas: readonly Area[]) => areas, remembered);
  part.setDataValidations(
    part.dataValidations.map((validation) => ({
      ...validation,
      ...(validation.formula1 === undefined ? {} : { formula1: remembered(validation.formula1) }),
      ...(validation.formula2 === undefined ? {} : { formula2: remembered(validation.formula2) }),
    }))
  );
  const extensions = part.sections.text("extLst");
  if (extensions !== "") {
    part.sections.setText("extLst", rewriteElements(extensions, "xm:f", remembered));
  }
}

/** Changes the formulas of one sheet's cells. */
export function rewriteCells(part: WorksheetPart, rewrite: (formula: string) => string): void {
  const { cells } = part;
  for (const slot of cells.orderedSlots()) {
    const changes: [number, string][] = [];
    cells.eachCell(slot, (column, cell) => {
      if (!cells.hasFormula(cell)) return;
      const formula = cells.formulaOf(cell);
      if (!formula) return;
      const text = rewrite(formula.text);
      if (text !== formula.text) changes.push([column, text]);
    });
    for (const [column, text] of changes) {
      const found = cells.find(slot.row, column);
      const formula = { ...cells.formulaOf(found), text };
      cells.write(slot.row, column, { content: { formula, value: cells.valueOf(found) } });
    }
  }
}

function rewriteTables(contents: WorkbookContents, rewrite: FormulaRewriter): void {
  for (const table of contents.tables.all) {
    const home = contents.sheet(table.part.sheetId).part.name;
    const columns = table.columns.map((held) => {
      const before = held.column.calculatedColumnFormula;
      if (before === undefined) return held;
      const after = rewrite(before, home, table.part.name);
      if (after === before) return held;
      return { ...held, column: { ...held.column, calculatedColumnFormula: after } };
    });
    if (columns.every((held, index) => held === table.columns[index])) continue;
    const part = { ...table.part, columns: columns.map((held) => held.column) };
    contents.tables.put({ ...table, columns, part });
  }
}

function rewriteCharts(contents: WorkbookContents, rewrite: FormulaRewriter): void {
  const { store } = contents;
  for (const name of store.names()) {
    if (!/\/charts\/chart[^/]*\.xml$/i.test(name)) continue;
    const text = rewriteElements(store.text(name), "(?:\\w+:)?f", (f) => rewrite(f, undefined));
    store.setText(name, text);
  }
}

/** Changes the text of elements that hold a formula. */
function rewriteElements(
  text: string,
  qualifiedName: string,
  rewrite: (formula: string) => string
): string {
  const pattern = new RegExp(`(<(${qualifiedName})(?:\\s[^>]*)?>)([^<]+)(</\\2>)`, "g");
  return text.replace(
    pattern,
    (whole, open: string, _name: string, inner: string, close: string) => {
      const before = decodeXml(inner);
      const after = rewrite(before);
      return after === before ? whole : open + encodeXml(after) + close;
    }
  );
}
