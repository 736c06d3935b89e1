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
