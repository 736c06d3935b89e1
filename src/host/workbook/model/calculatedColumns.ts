import type { Area, SheetPart } from "../../../ooxml/types";
import { formulaFiller } from "../formula/formulaFiller";
import { moveFormula } from "../formula/moveFormula";
import { columnArea, intersectAreas, sameArea } from "./area";
import { tableBody, type WorkbookModel } from "./workbookModel";

/**
 * Calculated columns 计算列 after cells of a sheet were written, as Excel keeps them:
 * a formula in a column that is otherwise blank fills the column; a column whose body cells all hold the
 * same formula has it as its own; a body that was overwritten whole by anything else loses it.
 * Returns the areas that were filled.
 */
export function updateCalculatedColumns(
  model: WorkbookModel,
  sheetId: string,
  written: Area
): readonly Area[] {
  const filled: Area[] = [];
  for (const table of model.package.tables) {
    if (table.sheetId !== sheetId) continue;
    const body = tableBody(table);
    const touched = intersectAreas(body, written);
    if (touched === undefined) continue;
    const update = columnUpdater(model.sheet(sheetId), body, touched);
    const columns = table.columns.map((column, index) => {
      const at = body.columnIndex + index;
      if (at < touched.columnIndex || at >= touched.columnIndex + touched.columnCount)
        return column;
      const { formula, area } = update(at, column.calculatedColumnFormula);
      if (area !== undefined) filled.push(area);
      if (formula === column.calculatedColumnFormula) return column;
      return formula === undefined
        ? { name: column.name }
        : { name: column.name, calculatedColumnFormula: formula };
    });
    if (columns.some((column, index) => column !== table.columns[index])) {
      model.package.updateTable(table.id, { columns });
    }
  }
  return filled;
}

interface ColumnUpdate {
  readonly formula: string | undefined;
  /** Cells that were filled. */
  readonly area?: Area;
}

function columnUpdater(
  sheet: SheetPart,
  body: Area,
  touched: Area
): (column: number, before: string | undefined) => ColumnUpdate {
  return (column, before) => {
    const whole = columnArea(column, body.rowIndex, body.rowCount);
    const part = columnArea(column, touched.rowIndex, touched.rowCount);
    const formula = sheet.formula(part.rowIndex, column);
    if (formula === undefined) {
      return { formula: sameArea(whole, part) && !hasFormula(sheet, whole) ? undefined : before };
    }
    if (isUniform(sheet, whole, formula, part.rowIndex)) {
      return { formula: moveFormula(formula, { row: part.rowIndex, column }, firstCell(whole)) };
    }
    const isSingleCell = part.rowCount === 1 && touched.columnCount === 1;
    if (!isSingleCell || !isBlankExcept(sheet, whole, part.rowIndex)) return { formula: before };
    fillColumn(sheet, whole, formula, part.rowIndex);
    return {
      formula: moveFormula(formula, { row: part.rowIndex, column }, firstCell(whole)),
      area: whole,
    };
  };
}

/** Writes a formula of `row` into every body cell of its column. */
function fillColumn(sheet: SheetPart, whole: Area, formula: string, row: number): void {
  const fill = formulaFiller(formula);
  for (let at = whole.rowIndex; at < whole.rowIndex + whole.rowCount; at += 1) {
    const moved = fill(at - row, 0);
    if (sheet.formula(at, whole.columnIndex) !== moved) {
      sheet.setFormula(at, whole.columnIndex, moved, null);
    }
  }
}

function isUniform(sheet: SheetPart, whole: Area, formula: string, row: number): boolean {
  const fill = formulaFiller(formula);
  const last = whole.rowIndex + whole.rowCount - 1;
  // From the end: a column that is being written block by block fails at once.
  for (let at = last; at >= whole.rowIndex; at -= 1) {
    if (sheet.formula(at, whole.columnIndex) !== fill(at - row, 0)) return false;
  }
  return true;
}

function isBlankExcept(sheet: SheetPart, whole: Area, row: number): boolean {
  for (let at = whole.rowIndex; at < whole.rowIndex + whole.rowCount; at += 1) {
    if (at === row) continue;
    if (sheet.formula(at, whole.columnIndex) !== undefined) return false;
    if (sheet.value(at, whole.columnIndex) !== null) return false;
  }
  return true;
}

function hasFormula(sheet: SheetPart, whole: Area): boolean {
  for (let at = whole.rowIndex; at < whole.rowIndex + whole.rowCount; at += 1) {
    if (sheet.formula(at, whole.columnIndex) !== undefined) return true;
  }
  return false;
}

function firstCell(area: Area): { readonly row: number; readonly column: number } {
  return { row: area.rowIndex, column: area.columnIndex };
}
