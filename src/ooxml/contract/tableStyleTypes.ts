import type { BorderEdge, DifferentialFormat } from "./formatTypes";

/** Part of a table that a style dresses (ST_TableStyleType, ECMA-376 part 1, 18.18.94). */
export type TableRegion =
  | "wholeTable"
  | "firstColumnStripe"
  | "secondColumnStripe"
  | "firstRowStripe"
  | "secondRowStripe"
  | "lastColumn"
  | "firstColumn"
  | "headerRow"
  | "totalRow"
  | "firstHeaderCell"
  | "lastHeaderCell"
  | "firstTotalCell"
  | "lastTotalCell";

/** How a region looks; its borders go around the region as a whole. */
export interface TableRegionLook extends DifferentialFormat {
  /** Lines between the columns (vertical) and rows (horizontal) of the region. */
  readonly innerBorders?: { readonly vertical?: BorderEdge; readonly horizontal?: BorderEdge };
  /** Rows or columns that a stripe is wide; 1 where absent. */
  readonly stripeSize?: number;
}

/** A table style 表格样式 with its colours resolved: the looks of the regions that it dresses. */
export type TableStyle = Readonly<Partial<Record<TableRegion, TableRegionLook>>>;
