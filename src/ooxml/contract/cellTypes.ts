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

/** A what-if data table 模拟运算表: its cells are filled by trying values in one or two input cells. */
export interface DataTable {
  /** Its first cell, which holds the formula. */
  readonly row: number;
  readonly column: number;
  /** The cells it fills. */
  readonly area: Area;
  /** As Excel shows it, without the equals sign: `TABLE(B1,B2)`, row input first. */
  readonly formula: string;
}
