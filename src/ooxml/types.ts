/**
 * The shape in which an .xlsx package is read and changed. Rows and columns are 0-based here, as in
 * Office.js; text in A1 notation stays text. Nothing in this file knows Office.js or calculation.
 */
import type { RuleDrawing } from "./conditional/ruleDrawing";

export type * from "./conditional/ruleDrawing";

/** An Excel error value such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds: a number (dates are serials), text, truth value, error, or null when blank. */
export type Scalar = number | string | boolean | CellError | null;

/** A rectangle of cells; all four are 0-based counts, never A1 numbers. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One side of a cell's border; style as in SpreadsheetML (`thin`, `medium`, `double` …), absent = none. */
export interface BorderEdge {
  readonly style: string;
  /** `#RRGGBB`; absent = automatic. */
  readonly color?: string;
}

/** A cell's format with theme and indexed colours resolved to `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly sizePoints: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    /** `#RRGGBB`; absent = automatic (black). */
    readonly color?: string;
  };
  /** Solid fill `#RRGGBB`; absent = none. */
  readonly fillColor?: string;
  /** What a pattern or gradient fill looks like as one colour, `#RRGGBB`; such a fill has no fillColor. */
  readonly patternColor?: string;
  readonly borders: {
    readonly left?: BorderEdge;
    readonly right?: BorderEdge;
    readonly top?: BorderEdge;
    readonly bottom?: BorderEdge;
  };
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees as SpreadsheetML writes them, 255 = stacked letters. */
  readonly textRotation: number;
  readonly locked: boolean;
}

/** A change of format: what is absent stays as it is; null takes the fill, colour or edge away. */
export interface CellFormatPatch {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly sizePoints?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly color?: string | null;
  };
  readonly fillColor?: string | null;
  readonly borders?: {
    readonly left?: BorderEdge | null;
    readonly right?: BorderEdge | null;
    readonly top?: BorderEdge | null;
    readonly bottom?: BorderEdge | null;
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  readonly textRotation?: number;
  readonly locked?: boolean;
}

/** The differential style (dxf) of a conditional format. */
export interface DifferentialFormat {
  readonly numberFormat?: string;
  readonly fillColor?: string;
  /** A pattern over the fill: its colour `#RRGGBB` and the share (0 to 1) of the cell that it covers. */
  readonly fillPattern?: { readonly color: string; readonly share: number };
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly borders?: CellFormat["borders"];
}

/** A conditional format as the file has it; `raw` keeps what this reader does not understand. */
export interface ConditionalFormatRule {
  /** Stable while the package is open. */
  readonly id: string;
  /** cfRule@type: expression, cellIs, containsText, colorScale, dataBar, iconSet, top10, … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** 1 is evaluated first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** cfRule@operator, @text, @timePeriod, @rank, @percent, @bottom, @aboveAverage, @equalAverage, @stdDev as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Without the equals sign; relative to the top left corner around all areas. */
  readonly formulas: readonly string[];
  readonly format?: DifferentialFormat;
  /** What a colour scale, data bar or icon set draws. */
  readonly drawing?: RuleDrawing;
  /** The cfRule element, verbatim. */
  readonly raw: string;
}

export interface NewConditionalFormatRule {
  readonly type: "expression" | "cellIs";
  /** cfRule@operator of a `cellIs` rule. */
  readonly operator?: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  readonly format: DifferentialFormat;
  readonly stopIfTrue?: boolean;
  /** Default: first of all (1), as Excel's own "new rule" does; the others move down. */
  readonly priority?: number;
}

/** Data validation 数据验证 as SpreadsheetML has it. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  readonly showErrorMessage: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface DefinedName {
  readonly name: string;
  /** Without the equals sign. */
  readonly formula: string;
  /** The sheet's id when the name belongs to one sheet. */
  readonly sheetId?: string;
  readonly hidden: boolean;
  readonly comment?: string;
}

/** Frozen panes 冻结窗格: so many rows at the top and columns at the left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** pageSetup@paperSize, 8 = A3, 9 = A4. */
  readonly paperSize?: number;
  readonly scalePercent?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Headers and footers of first and even pages; each is printed only where its flag says so. */
export interface HeaderFooterVariants {
  readonly first: HeaderFooter;
  readonly even: HeaderFooter;
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
}

/** Margins of the printed page in inches; header and footer are measured from the paper's edge. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface TableColumn {
  /** With line breaks as `\n` (the file writes `_x000a_`). */
  readonly name: string;
  /** Without the equals sign, in file syntax `Table[[#This Row],[X]]`. */
  readonly calculatedColumnFormula?: string;
}

/** An Excel table 表 (ListObject). */
export interface TablePart {
  /** Stable while the package is open; unique in the workbook. */
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly showFilterButton: boolean;
  readonly styleName?: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export interface CustomXmlPart {
  /** `{GUID}` of the part's datastore item. */
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

/** Why a file is refused; the words for the user are made elsewhere from the code. */
export type PackageErrorCode =
  | "notAZip"
  | "emptyFile"
  | "textFile"
  | "webPage"
  | "spreadsheetXml"
  | "encrypted"
  | "oldBinaryFormat"
  | "wpsFormat"
  | "binaryWorkbook"
  | "openDocument"
  | "otherFormat"
  | "zipBomb"
  | "tooManyEntries"
  | "unsafePath"
  | "repeatedPart"
  | "xmlEntities"
  | "corrupt";

export class PackageError extends Error {
  constructor(
    readonly code: PackageErrorCode,
    message: string
  ) {
    super(message);
    this.name = "PackageError";
  }
}

/** Why a change of a sheet is refused, as Excel refuses it. */
export type SheetEditErrorCode = "partOfArray" | "cellsPushedOff";

export class SheetEditError extends Error {
  constructor(
    readonly code: SheetEditErrorCode,
    message: string
  ) {
    super(message);
    this.name = "SheetEditError";
  }
}

/** One worksheet. Chart sheets and dialog sheets are listed too, with `isGrid` false and no cells. */
export interface SheetPart {
  /** Stable while the package is open, also after renaming and moving. */
  readonly id: string;
  readonly isGrid: boolean;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB` */
  readonly tabColor?: string | undefined;

  /** Rows and columns that hold a cell element or are formatted; undefined for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined;
  value(row: number, column: number): Scalar;
  /** Without the equals sign, shared formulas written out; undefined for a cell without formula. */
  formula(row: number, column: number): string | undefined;
  /** Cheaper than asking for the formula's text. */
  hasFormula(row: number, column: number): boolean;
  /** Area of an array formula whose anchor this is. */
  arrayArea(row: number, column: number): Area | undefined;
  /** Areas of all array formulas that fill more than one cell; dynamic arrays are none of them. */
  readonly arrayAreas: readonly Area[];
  /** Every formula cell in row order. */
  formulaCells(): Iterable<{
    row: number;
    column: number;
    formula: string;
    hasCachedValue: boolean;
    /** Set at the first cell of an array formula. */
    arrayArea?: Area;
  }>;
  /** Index into cellXfs; of the row or column where the cell itself is absent. */
  styleIndex(row: number, column: number): number;

  /** Writes a literal; takes a formula away. The cell keeps its style. */
  setValue(row: number, column: number, value: Scalar): void;
  /** `formula` without the equals sign. The cached value becomes `cached`. */
  setFormula(row: number, column: number, formula: string, cached: Scalar): void;
  /** Stores a computed result beside its formula; a row is rewritten only where the result differs. */
  setCachedValue(row: number, column: number, value: Scalar): void;
  /**
   * Shows a result that calculating on opening gave. It is saved only with other results of the sheet: a
   * file that is opened and saved, or changed where no formula reads, keeps what it has stored.
   */
  showOpenedValue(row: number, column: number, value: Scalar): void;
  setStyleIndex(row: number, column: number, styleIndex: number): void;
  /** Takes the cell element away altogether (value, formula and own style). */
  removeCell(row: number, column: number): void;

  rowHeightPoints(row: number): number | undefined;
  setRowHeightPoints(row: number, height: number | undefined): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** In characters of the default font, as `<col width>`; undefined = default width. */
  columnWidthChars(column: number): number | undefined;
  setColumnWidthChars(column: number, width: number | undefined): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  columnOutlineLevel(column: number): number;
  setColumnOutlineLevel(column: number, level: number): void;
  readonly defaultColumnWidthChars: number;
  readonly defaultRowHeightPoints: number;

  readonly merges: readonly Area[];
  setMerges(merges: readonly Area[]): void;

  readonly conditionalFormats: readonly ConditionalFormatRule[];
  /** Rules of Excel 2010 that stand in the sheet's extensions: read for display, kept, moved along. */
  readonly extendedConditionalFormats: readonly ConditionalFormatRule[];
  addConditionalFormat(rule: NewConditionalFormatRule): ConditionalFormatRule;
  updateConditionalFormat(
    id: string,
    change: Partial<
      Pick<
        NewConditionalFormatRule,
        "areas" | "formulas" | "format" | "stopIfTrue" | "priority" | "operator"
      >
    >
  ): void;
  removeConditionalFormat(id: string): void;

  readonly dataValidations: readonly DataValidation[];
  setDataValidations(validations: readonly DataValidation[]): void;

  readonly frozenPanes: FrozenPanes;
  setFrozenPanes(panes: FrozenPanes): void;
  readonly pageSetup: PageSetup;
  setPageSetup(change: Partial<PageSetup>): void;
  readonly headerFooter: HeaderFooter;
  setHeaderFooter(change: Partial<HeaderFooter>): void;
  readonly headerFooterVariants: HeaderFooterVariants;
  readonly pageMargins: PageMargins;
  readonly showGridlines: boolean;
  setShowGridlines(show: boolean): void;
  readonly isProtected: boolean;
  /** Options as sheetProtection's attributes; undefined takes the protection away. */
  setProtection(options: Readonly<Record<string, boolean>> | undefined): void;
  /** The sheet's own auto filter (not a table's). */
  readonly autoFilterArea: Area | undefined;
  /** Sets an auto filter without criteria, or takes the sheet's own away; a table's is not touched. */
  setAutoFilterArea(area: Area | undefined): void;
  /** True where the sheet's or a table's filter hides rows. */
  readonly isFiltered: boolean;
  /** The cell or range that was selected when the file was saved, e.g. `B3`. */
  readonly selection: string;
  /** The cell (0-based) at the top left of the scrolled part when the file was saved. */
  readonly firstSeenCell: { readonly row: number; readonly column: number } | undefined;
}

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
  /** Removes the part, its relations, its tables and names; formulas that used it become #REF!. */
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
  removeTable(id: string): void;

  readonly definedNames: readonly DefinedName[];
  /** Adds the name or replaces the one of that name and scope. */
  setDefinedName(name: DefinedName): void;
  removeDefinedName(name: string, sheetId?: string): void;

  /** A cellXfs entry resolved; `styleIndex` out of range reads as the default style. */
  format(styleIndex: number): CellFormat;
  /** The cellXfs index for this style with the patch applied; equal styles share one index. */
  patchStyle(styleIndex: number, patch: CellFormatPatch): number;

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
  save(): Uint8Array;
}
