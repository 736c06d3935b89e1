import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { Area } from "../types";
import { rewriteElements, rewriteParts } from "./rewriteParts";
import type { WorkbookContents } from "./WorkbookContents";

/** Changes one formula; `homeSheet` is the sheet that references without one mean. */
export type FormulaRewriter = (
  formula: string,
  homeSheet: string | undefined,
  tableName?: string
) => string;

/** `xm:f`, whatever prefix the writer chose. */
export const EXTENSION_FORMULA = "\\w+:f";

/**
 * Changes every formula of a workbook: cells, conditional formats, validations, names, table columns,
 * charts, shapes, form controls and the extensions that hold formulas.
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
  rewriteParts(contents, rewrite);
}

/** Changes the formulas of one sheet: cells, rules, validations, extensions. */
export function rewriteSheet(part: WorksheetPart, rewrite: (formula: string) => string): void {
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
    part.sections.setText("extLst", rewriteElements(extensions, EXTENSION_FORMULA, remembered));
  }
}

function rewriteCells(part: WorksheetPart, rewrite: (formula: string) => string): void {
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
