import type { SheetPart } from "./SheetPart";
import type { Visibility } from "./cellTypes";
import type { CellFormat, CellFormatPatch } from "./formatTypes";
import type { DrawnObject } from "./drawingTypes";
import type { PivotTablePart } from "./pivotTypes";
import type { TableStyle } from "./tableStyleTypes";
import type { CustomXmlPart, DefinedName, TablePart } from "./workbookTypes";

/** An opened .xlsx/.xlsm package; unchanged parts leave `save` byte for byte as they came. */
export interface WorkbookPackage {
  readonly date1904: boolean;
  /** True where sheets may not be added, removed, renamed or moved 保护工作簿结构. */
  readonly isStructureProtected: boolean;
  /** Iterative calculation 迭代计算 where the workbook allows circles (calcPr@iterate). */
  readonly iteration:
    { readonly maximumRounds: number; readonly maximumChange: number } | undefined;
  /** In tab order. */
  readonly sheets: readonly SheetPart[];
  readonly activeSheetId: string;
  setActiveSheet(sheetId: string): void;
  addSheet(name: string, position?: number): SheetPart;
  /** Cells, formats, merges, rules, print settings; tables get new names as in Excel. */
  copySheet(sheetId: string, name: string, position?: number): SheetPart;
  /**
   * Removes the part, its relations, its tables and names; formulas that used it become #REF!. Throws
   * {@link SheetEditError} where a slicer or timeline depends on it.
   */
  deleteSheet(sheetId: string): void;
  /** Rewrites the sheet's name in every formula, name, rule and validation. */
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setSheetVisibility(sheetId: string, visibility: Visibility): void;
  setTabColor(sheetId: string, color: string | undefined): void;

  readonly tables: readonly TablePart[];
  addTable(sheetId: string, table: Omit<TablePart, "id" | "sheetId">): TablePart;
  /** A new name for a table or column rewrites the structured references to it. */
  updateTable(id: string, change: Partial<Omit<TablePart, "id" | "sheetId">>): void;
  /** Throws {@link SheetEditError} where a slicer chooses from the table. */
  removeTable(id: string): void;

  /** Pivot tables 数据透视表 as they lie now; read anew at every call. */
  readonly pivotTables: readonly PivotTablePart[];

  /** Charts, pictures, shapes and embedded objects of a sheet, read anew at every call. */
  drawings(sheetId: string): readonly DrawnObject[];

  readonly definedNames: readonly DefinedName[];
  /** Adds the name or replaces the one of that name and scope. */
  setDefinedName(name: DefinedName): void;
  removeDefinedName(name: string, sheetId?: string): void;

  /** A cellXfs entry resolved; `styleIndex` out of range reads as the default style. */
  format(styleIndex: number): CellFormat;
  /** The cellXfs index for this style with the patch applied; equal styles share one index. */
  patchStyle(styleIndex: number, patch: CellFormatPatch): number;

  /** How a table style looks in the workbook's colours; undefined where no style has the name. */
  tableStyle(name: string): TableStyle | undefined;
  /** Names of the table styles that the workbook defines itself. */
  readonly tableStyleNames: readonly string[];
  /** Adds a style of its own that changes nothing; the name must be free. */
  addTableStyle(name: string): void;
  /** Tables of that style are shown without one. */
  removeTableStyle(name: string): void;

  readonly customXmlParts: readonly CustomXmlPart[];
  addCustomXmlPart(xml: string): CustomXmlPart;
  setCustomXmlPart(id: string, xml: string): void;
  removeCustomXmlPart(id: string): void;

  /**
   * Whole rows or columns inserted before `at`, or `count` of them taken away from `at` on; formulas
   * everywhere, names, tables, conditional formats, validations, merges, hyperlinks, print areas,
   * row heights and column widths move along as in Excel. Throws {@link SheetEditError} where an array
   * formula would be cut or filled cells would be pushed off the sheet.
   */
  insertRows(sheetId: string, at: number, count: number): void;
  deleteRows(sheetId: string, at: number, count: number): void;
  insertColumns(sheetId: string, at: number, count: number): void;
  deleteColumns(sheetId: string, at: number, count: number): void;

  /** Names of the parts whose bytes `save` will change, add or drop. */
  touchedParts(): readonly string[];
  /**
   * A text that differs whenever saving would write something else, apart from which sheet is in front; empty
   * where nothing changed since the file was opened. Costs as much as saving.
   */
  contentState(): string;
  save(): Uint8Array;
}
