/**
 * What calculation needs of a workbook and what it gives back. Rows and columns are 0-based.
 * Nothing here knows files or Office.js; the values have the same shape as in ooxml by structure only.
 */

export interface CalcError {
  readonly error: string;
}
export type CalcValue = number | string | boolean | CalcError | null;

export interface CalcArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CalcTable {
  readonly name: string;
  readonly sheetId: string;
  /** Header and totals rows included. */
  readonly area: CalcArea;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

/** A row or column of a pivot table's results: item by field, and which result where this axis tells. */
export interface CalcPivotLine {
  /** Row or column of the sheet. */
  readonly index: number;
  readonly items: ReadonlyMap<number, number>;
  readonly dataField: number | undefined;
}

/** A pivot table 数据透视表 as it is laid out on its sheet. */
export interface CalcPivotTable {
  readonly sheetId: string;
  readonly area: CalcArea;
  readonly fields: readonly {
    readonly names: readonly string[];
    readonly items: readonly {
      readonly value: CalcValue;
      readonly caption?: string;
      /** Of grouped dates: which month, quarter, day. */
      readonly groupNumber?: number;
    }[];
    readonly isPage: boolean;
    readonly pageItem?: number;
  }[];
  readonly dataFields: readonly (readonly string[])[];
  /** Undefined for layouts that are not read: what asks for them keeps its cached value. */
  readonly layout:
    | { readonly rows: readonly CalcPivotLine[]; readonly columns: readonly CalcPivotLine[] }
    | undefined;
}

/** Iterative calculation 迭代计算: at most so many rounds, or until no value moves by more than the change. */
export interface CalcIteration {
  readonly maximumRounds: number;
  readonly maximumChange: number;
}

export interface CalcName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
}

/** The workbook as calculation sees it; read again at `rebuild`, except for cells, which are read live. */
export interface CalcView {
  readonly date1904: boolean;
  sheets(): readonly { readonly id: string; readonly name: string }[];
  tables(): readonly CalcTable[];
  names(): readonly CalcName[];
  /** None where it is left out. */
  pivotTables?(): readonly CalcPivotTable[];
  /** The extent that holds anything: cells at or beyond these counts are blank. */
  extent(sheetId: string): { readonly rowCount: number; readonly columnCount: number };
  /** A literal, or the last stored result of a formula cell. */
  value(sheetId: string, row: number, column: number): CalcValue;
  /** Without the equals sign. */
  formula(sheetId: string, row: number, column: number): string | undefined;
  formulaCells(sheetId: string): Iterable<{
    row: number;
    column: number;
    formula: string;
    hasCachedValue: boolean;
    arrayArea?: CalcArea;
  }>;
  isRowHidden(sheetId: string, row: number): boolean;
  /** Whether a filter, rather than the user, hides the row; without it no row counts as filtered. */
  isRowFiltered?(sheetId: string, row: number): boolean;
  /** The area of the array formula 数组公式 (`{=…}`) whose first cell this is. */
  arrayArea?(sheetId: string, row: number, column: number): CalcArea | undefined;
  /** Set where the workbook allows circles and how they end (calcPr@iterate, @iterateCount, @iterateDelta). */
  readonly iteration?: CalcIteration;
  /** Called with every result that differs from the stored value. */
  storeResult(sheetId: string, row: number, column: number, value: CalcValue): void;
}

export interface CalcClock {
  /** Local date and time as an Excel serial of the 1900 system. */
  nowSerial(): number;
  /** Chance for RAND and its kin, from 0 up to, not including, 1; `Math.random` where it is left out. */
  random?(): number;
}

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface RecalculationReport {
  readonly computedCells: number;
  /** Cells that keep their cached value because a function in them is not known here. */
  readonly unknownFunctions: ReadonlyMap<string, CellPosition>;
  readonly circular: readonly CellPosition[];
}

export interface Calculator {
  /**
   * Sheets, names or tables changed, or rows moved: reads all formulas again.
   * `everything` marks every formula dirty; otherwise only those without a cached value and the
   * volatile ones (TODAY, NOW, RAND, OFFSET, INDIRECT …), as Excel does when it opens a file.
   */
  rebuild(everything: boolean): void;
  /** Literals or formulas inside the area were written or taken away. */
  cellsChanged(sheetId: string, area: CalcArea): void;
  /**
   * What the workbook's formulas name that is not known here (functions, other workbooks, text that is no
   * formula), with the first cell of each: their cells keep the value they were saved with.
   */
  unsupported(): ReadonlyMap<string, CellPosition>;
  /** Brings every dirty formula and its dependents up to date, in dependency order. */
  recalculate(): RecalculationReport;
  /**
   * A formula that stands in no cell (names, conditional formats); arrays come back as rows. Relative
   * references are written for `origin` where it is given, else for `at`.
   */
  evaluate(
    formula: string,
    at: CellPosition,
    origin?: CellPosition
  ): CalcValue | readonly (readonly CalcValue[])[];
}

/** A conditional format as calculation needs it (SpreadsheetML's words for types and attributes). */
export interface CalcRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly CalcArea[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  readonly drawing?: CalcDrawing;
}

/** A threshold of a colour scale, data bar or icon set (SpreadsheetML's `cfvo`). */
export interface CalcThreshold {
  readonly type: string;
  readonly value: string;
  readonly includesEqual: boolean;
}

/** What a rule draws beside formats; colours are `#RRGGBB`. */
export type CalcDrawing =
  | {
      readonly kind: "colorScale";
      readonly thresholds: readonly CalcThreshold[];
      readonly colors: readonly string[];
    }
  | CalcDataBar
  | {
      readonly kind: "iconSet";
      readonly thresholds: readonly CalcThreshold[];
      /** One a threshold, from the lowest; the set `NoIcons` is no icon. */
      readonly icons: readonly { readonly set: string; readonly index: number }[];
      readonly showsValue: boolean;
    };

export interface CalcDataBar {
  readonly kind: "dataBar";
  /** Of the shortest and of the longest bar. */
  readonly thresholds: readonly CalcThreshold[];
  readonly minLengthPercent: number;
  readonly maxLengthPercent: number;
  readonly showsValue: boolean;
  readonly isGradient: boolean;
  readonly color: string;
  readonly borderColor?: string;
  readonly negativeColor: string;
  readonly negativeBorderColor?: string;
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor: string;
  readonly isRightToLeft: boolean;
}

/** A bar as it lies in its cell; ratios are of the cell's width, from its left edge. */
export interface DrawnBar {
  readonly color: string;
  /** Where it begins: the edge or the axis. */
  readonly fromRatio: number;
  /** Where it ends; less than `fromRatio` for a bar that goes to the left. */
  readonly toRatio: number;
  readonly isGradient: boolean;
  readonly borderColor?: string;
  /** The axis between negative and positive bars, where there is one. */
  readonly axis?: { readonly ratio: number; readonly color: string };
}

/** What conditional formats do to one cell. */
export interface ConditionalResult {
  /** Rules that hold, in order of priority, up to and with the first that stops. */
  readonly ruleIds: readonly string[];
  /** Colour of a colour scale, `#RRGGBB`, and the rule it is of. */
  readonly scaleColor?: string;
  readonly scaleRuleId?: string;
  readonly dataBar?: DrawnBar;
  /** `index` counts from the icon of the lowest values. */
  readonly icon?: { readonly set: string; readonly index: number };
  /** Only the bar or icon is shown, not the cell's value. */
  readonly hidesValue?: true;
}
