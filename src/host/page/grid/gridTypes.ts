/**
 * What the page's grid draws and what it tells: the border behind which the drawing library stays.
 * Rows and columns are 0-based.
 */

export interface GridArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface GridEdge {
  /** As in SpreadsheetML: thin, medium, double … */
  readonly style: string;
  /** `#RRGGBB`; absent = automatic. */
  readonly color?: string;
}

/** How one cell looks, conditional formats already applied. */
export interface GridCellFormat {
  readonly font: {
    readonly name: string;
    readonly sizePoints: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    readonly color?: string;
  };
  readonly fillColor?: string;
  readonly borders: {
    readonly left?: GridEdge;
    readonly right?: GridEdge;
    readonly top?: GridEdge;
    readonly bottom?: GridEdge;
  };
  /** `general` already resolved to left, center or right by the kind of value. */
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees as SpreadsheetML writes them, 255 = stacked letters. */
  readonly textRotation: number;
}

/** A data bar 数据条; ratios are of the cell's width from its left edge. */
export interface GridBar {
  readonly color: string;
  readonly fromRatio: number;
  readonly toRatio: number;
  readonly isGradient: boolean;
  readonly borderColor?: string;
  readonly axis?: { readonly ratio: number; readonly color: string };
}

/** An icon of a set 图标集, counted from that of the lowest values. */
export interface GridIcon {
  readonly set: string;
  readonly index: number;
}

export interface GridCell {
  /** As shown, `####` where a number does not fit; empty where only a bar or icon is shown. */
  readonly text: string;
  readonly format: GridCellFormat;
  readonly bar?: GridBar;
  readonly icon?: GridIcon;
}

/** The frame of one sheet: everything but the cells. Sizes in CSS pixels at 100 %. */
export interface GridSheet {
  readonly id: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly GridArea[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  /** The cell at the top left of the scrolled part when the file was saved. */
  readonly firstSeen?: { readonly row: number; readonly column: number };
}

/** Where the grid takes what it draws from; asked again whenever the grid is refreshed. */
export interface GridSource {
  sheet(): GridSheet;
  /** Undefined for a cell without text and format. */
  cell(row: number, column: number): GridCell | undefined;
  /** What stands in the cell when somebody begins to edit it: the formula, or the value as typed. */
  editText(row: number, column: number): string;
}

/** What people do in the grid; the grid itself changes nothing. */
export interface GridEvents {
  /** The selected area; its top left cell is the active one. */
  readonly onSelect: (area: GridArea) => void;
  /** A cell was typed into. */
  readonly onEdit: (row: number, column: number, text: string) => void;
  /** Delete was pressed. */
  readonly onClear: (areas: readonly GridArea[]) => void;
  /** Text was pasted with its top left cell at the active one. */
  readonly onPaste: (area: GridArea, text: string) => void;
}

/** A grid in the page. */
export interface Grid {
  /**
   * Draws the source's sheet from the start: another sheet, or rows, columns, sizes changed. Resolves
   * when the sheet takes clicks. `isSameSheet`: the sheet that was shown until now, it stays scrolled to
   * where it is.
   */
  show(source: GridSource, isSameSheet: boolean): Promise<void>;
  /** Draws the cells again; sizes and merges stay. */
  refreshCells(): void;
  /** Selects an area and, unless told otherwise, scrolls to it; onSelect is not called. */
  select(area: GridArea, scrolls?: boolean): void;
  /** A cell's place in the page in CSS pixels; undefined while it is scrolled out of sight. */
  cellRectangle(row: number, column: number): DOMRect | undefined;
  dispose(): void;
}
