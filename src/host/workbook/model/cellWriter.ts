import type { Area, Scalar, SheetPart, TablePart } from "../../../ooxml/types";
import { formulaFault } from "../formula/checkFormula";
import { FormulaTextError, toFileFormula } from "../formula/formulaText";
import { parseTypedInput } from "../formula/typedInput";
import { cellArea, containsArea, intersectAreas } from "./area";
import { currentYear } from "./clockYear";
import { invalidArgument } from "./excelErrors";
import type { WorkbookModel } from "./workbookModel";

/** Longest text of a cell (Excel specifications and limits). */
const MAX_TEXT_LENGTH = 32_767;

/** Writes single cells of one area; what does not depend on the cell is looked up once. */
export interface CellWriter {
  /** Text as typed, or a plain value; null leaves the cell alone. Throws InvalidArgument as Excel does. */
  writeInput(row: number, column: number, input: unknown): void;
  /** A formula in file syntax, without `=`. */
  writeFormula(row: number, column: number, formula: string): void;
  writeScalar(row: number, column: number, value: Scalar): void;
  /** True where the cell's format is Text: what is written stays as typed. */
  isTextCell(row: number, column: number): boolean;
  /** A typed formula (without `=`) in file syntax for this cell; throws InvalidArgument. */
  fileFormula(row: number, column: number, typed: string): string;
}

/** A writer for `area`; cells that a merge hides are left alone, as Excel leaves them. */
export function createCellWriter(model: WorkbookModel, sheet: SheetPart, area: Area): CellWriter {
  const merges = sheet.merges.filter((merge) => intersectAreas(merge, area) !== undefined);
  const tables = model.package.tables.filter(
    (table) => table.sheetId === sheet.id && intersectAreas(table.area, area) !== undefined
  );
  const fileFormulas = new Map<string, string>();
  const textStyles = new Map<number, boolean>();
  const year = currentYear(model);

  function isHiddenByMerge(row: number, column: number): boolean {
    if (merges.length === 0) return false;
    const cell = cellArea(row, column);
    const merge = merges.find((candidate) => containsArea(candidate, cell));
    return merge !== undefined && (merge.rowIndex !== row || merge.columnIndex !== column);
  }

  function isTextCell(row: number, column: number): boolean {
    const style = sheet.styleIndex(row, column);
    const known = textStyles.get(style);
    if (known !== undefined) return known;
    const isText = model.package.format(style).numberFormat === "@";
    textStyles.set(style, isText);
    return isText;
  }

  function tableOf(row: number, column: number): TablePart | undefined {
    return tables.find((table) => containsArea(table.area, cellArea(row, column)));
  }

  function fileFormula(row: number, column: number, typed: string): string {
    const ownTable = tableOf(row, column)?.name;
    const key = `${ownTable ?? ""} ${typed}`;
    const known = fileFormulas.get(key);
    if (known !== undefined) return known;
    const formula = convertFormula(typed, ownTable, model);
    fileFormulas.set(key, formula);
    return formula;
  }

  function writeText(row: number, column: number, text: string): void {
    if (text.length > MAX_TEXT_LENGTH) throw invalidArgument(`${text.length} characters`);
    const { date1904 } = model.package;
    const typed = parseTypedInput(text, {
      date1904,
      currentYear: year,
      isTextCell: isTextCell(row, column),
    });
    switch (typed.kind) {
      case "blank":
        sheet.setValue(row, column, null);
        return;
      case "formula":
        writer.writeFormula(row, column, fileFormula(row, column, typed.formula));
        return;
      case "literal":
        sheet.setValue(row, column, typed.value);
        if (typed.numberFormat !== undefined) giveFormat(row, column, typed.numberFormat);
    }
  }

  /** Typing a date or percentage formats the cell where it has no format yet. */
  function giveFormat(row: number, column: number, numberFormat: string): void {
    const style = sheet.styleIndex(row, column);
    if (model.package.format(style).numberFormat !== "General") return;
    sheet.setStyleIndex(row, column, model.package.patchStyle(style, { numberFormat }));
  }

  const writer: CellWriter = {
    fileFormula,
    isTextCell,
    writeInput(row, column, input) {
      if (input === null || input === undefined || isHiddenByMerge(row, column)) return;
      if (typeof input === "string") writeText(row, column, input);
      else if (typeof input === "boolean" || Number.isFinite(input)) {
        sheet.setValue(row, column, input as boolean | number);
      } else throw invalidArgument(`${typeof input} is no cell value`);
    },
    writeFormula(row, column, formula) {
      if (isHiddenByMerge(row, column)) return;
      if (sheet.formula(row, column) === formula) return;
      sheet.setFormula(row, column, formula, null);
    },
    writeScalar(row, column, value) {
      if (!isHiddenByMerge(row, column)) sheet.setValue(row, column, value);
    },
  };
  return writer;
}

function convertFormula(typed: string, ownTable: string | undefined, model: WorkbookModel): string {
  const formula = shortFormsToFile(typed, ownTable);
  const fault = formulaFault(formula, model.package.tables);
  if (fault !== undefined) throw invalidArgument(fault);
  return formula;
}

function shortFormsToFile(typed: string, ownTable: string | undefined): string {
  try {
    return toFileFormula(typed, ownTable);
  } catch (error) {
    if (error instanceof FormulaTextError) throw invalidArgument(error.message);
    throw error;
  }
}
