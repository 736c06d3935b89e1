import type { Area } from "./cellTypes";

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
