import type { Area, DataTable, Scalar, Visibility } from "./cellTypes";
import type {
  HeaderFooter,
  HeaderFooterVariants,
  PageMargins,
  PageSetup,
  PrintOptions,
} from "./printTypes";
import type { ConditionalFormatRule, DataValidation, NewConditionalFormatRule } from "./ruleTypes";
import type { FrozenPanes } from "./workbookTypes";

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
  /**
   * Of `count` rows from `first` on those that the sheet holds an element for, ascending; in all others every
   * cell is blank and formatted as its column.
   */
  heldRows(first: number, count: number): readonly number[];
  value(row: number, column: number): Scalar;
  /** Without the equals sign, shared formulas written out; undefined for a cell without formula. */
  formula(row: number, column: number): string | undefined;
  /** Cheaper than asking for the formula's text. */
  hasFormula(row: number, column: number): boolean;
  /** Area of an array formula whose anchor this is. */
  arrayArea(row: number, column: number): Area | undefined;
  /**
   * Areas that may not be changed in part: array formulas that fill more than one cell and data tables;
   * dynamic arrays are none of them.
   */
  readonly arrayAreas: readonly Area[];
  /** What-if data tables 模拟运算表; their cells read as values. */
  readonly dataTables: readonly DataTable[];
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
  /** Makes those results part of the file, whether or not anything else is saved. */
  keepOpenedValues(): void;
  setStyleIndex(row: number, column: number, styleIndex: number): void;
  /** Takes the cell element away altogether (value, formula and own style). */
  removeCell(row: number, column: number): void;

  rowHeightPoints(row: number): number | undefined;
  /** `isFitted`: by its texts, as Excel fits a row; a height of its own otherwise, which stays with any text. */
  setRowHeightPoints(row: number, height: number | undefined, isFitted?: boolean): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** How often a row was hidden or shown since the file was opened. */
  readonly hiddenRowChanges: number;
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
        "areas" | "formulas" | "format" | "stopIfTrue" | "priority" | "operator" | "bar"
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
  /** Texts only: whether first and even pages have their own stays as it is. */
  setHeaderFooterVariant(pages: "first" | "even", change: Partial<HeaderFooter>): void;
  readonly pageMargins: PageMargins;
  setPageMargins(change: Partial<PageMargins>): void;
  readonly printOptions: PrintOptions;
  setPrintOptions(change: Partial<PrintOptions>): void;
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
