import { functionNamed } from "../functions/functionTable";
import type { CalcName, CalcTable, CalcView } from "../types";
import type { SheetIdentity } from "../values/operand";
import { CALC_ERRORS } from "../values/calcErrors";
import { compileFormula } from "./compileFormula";
import type { CompileScope, FormulaTemplate, NameSpace } from "./compileScope";
import { formulaKeyOf, splitFormula } from "./formulaKey";

/** Compiled formulas of a workbook, each distinct one once, and what names mean in it. */
export interface TemplateCache {
  readonly sheets: readonly SheetIdentity[];
  readonly names: NameSpace;
  /** The template of a formula in a cell: implicit intersection applies. */
  cellTemplate(formula: string, sheet: SheetIdentity, row: number, column: number): FormulaTemplate;
  /** The template of a formula that stands in no cell: references stand for all their cells. */
  freeTemplate(formula: string, sheet: SheetIdentity, row: number, column: number): FormulaTemplate;
}

/** Longest chain of names that refer to names (assumption; Excel has no documented limit). */
const MAXIMUM_NAME_DEPTH = 32;

/** Reads sheets, tables and names of the view once and compiles formulas against them. */
export function createTemplateCache(view: CalcView): TemplateCache {
  const sheets = view.sheets().map(({ id, name }, position) => ({ id, name, position }));
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheetsById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const tables = view.tables();
  const tablesByName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const namesByKey = new Map(view.names().map((name) => [nameKey(name.name, name.sheetId), name]));
  const templates = new Map<string, FormulaTemplate>();
  /** Formulas that mean the same in every cell, such as `Table[[#This Row],[X]]`, by text and sheet. */
  const unmovedInCells = new Map<string, FormulaTemplate[]>();
  const unmovedInArrays = new Map<string, FormulaTemplate[]>();
  const running: string[] = [];

  const scopeAt = (sheet: SheetIdentity, row: number, column: number): CompileScope => ({
    names,
    sheet,
    row,
    column,
    ownTable: tableAt(tables, sheet.id, row, column),
    variables: new Set(),
    found: {
      shapes: [],
      isVolatile: false,
      isDynamic: false,
      isSubtotal: false,
      unsupported: [],
    },
  });

  const compiled = (
    key: string,
    formula: string,
    where: readonly [SheetIdentity, number, number],
    inArray: boolean
  ): FormulaTemplate => {
    let template = templates.get(key);
    if (template === undefined) {
      template = compileFormula(formula, scopeAt(...where), inArray);
      templates.set(key, template);
    }
    return template;
  };

  const templateOf = (
    formula: string,
    sheet: SheetIdentity,
    row: number,
    column: number,
    inArray: boolean
  ): FormulaTemplate => {
    const anywhere = inArray ? unmovedInArrays : unmovedInCells;
    const known = anywhere.get(formula)?.[sheet.position];
    if (known !== undefined) {
      return known;
    }
    const text = splitFormula(formula);
    const own = text.needsOwnTable ? (tableAt(tables, sheet.id, row, column)?.name ?? "") : "";
    const key = `${inArray ? "a" : "s"}${sheet.position}|${own}|${formulaKeyOf(text, row, column)}`;
    const template = compiled(key, formula, [sheet, row, column], inArray);
    const isSameAnywhere = text.references.every(
      (word) => !word.rowIsRelative && !word.columnIsRelative
    );
    if (isSameAnywhere && !text.needsOwnTable) {
      const bySheet = anywhere.get(formula) ?? [];
      bySheet[sheet.position] = template;
      anywhere.set(formula, bySheet);
    }
    return template;
  };

  const names: NameSpace = {
    sheetNamed: (name) => sheetsByName.get(name.toLowerCase()),
    sheetsBetween(first, last) {
      const ends = [first, last].map((name) => sheetsByName.get(name.toLowerCase())?.position);
      const [from = -1, to = -1] = ends;
      return from < 0 || to < 0
        ? undefined
        : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
    },
    sheetWithId: (id) => sheetsById.get(id),
    table: (name) => tablesByName.get(name.toLowerCase()),
    functionNamed,
    nameTemplate: (name, sheet) => {
      const found = namesByKey.get(nameKey(name, sheet.id)) ?? namesByKey.get(nameKey(name));
      if (found === undefined) {
        return undefined;
      }
      const key = nameKey(found.name, found.sheetId);
      if (running.includes(key) || running.length >= MAXIMUM_NAME_DEPTH) {
        return FAILED_NAME;
      }
      running.push(key);
      const template = templateOf(withoutEquals(found), sheet, 0, 0, true);
      running.pop();
      return template;
    },
  };

  return {
    sheets,
    names,
    cellTemplate: (formula, sheet, row, column) => templateOf(formula, sheet, row, column, false),
    freeTemplate: (formula, sheet, row, column) => templateOf(formula, sheet, row, column, true),
  };
}

const FAILED_NAME: FormulaTemplate = {
  evaluate: () => CALC_ERRORS.name,
  shapes: [],
  isVolatile: false,
  isDynamic: false,
  isSubtotal: false,
  unsupported: [],
};

function nameKey(name: string, sheetId?: string): string {
  return `${sheetId ?? ""}\u0001${name.toLowerCase()}`;
}

function withoutEquals(name: CalcName): string {
  return name.formula.replace(/^\s*=/, "");
}

function tableAt(
  tables: readonly CalcTable[],
  sheetId: string,
  row: number,
  column: number
): CalcTable | undefined {
  return tables.find(
    ({ sheetId: id, area }) =>
      id === sheetId &&
      row >= area.rowIndex &&
      row < area.rowIndex + area.rowCount &&
      column >= area.columnIndex &&
      column < area.columnIndex + area.columnCount
  );
}
