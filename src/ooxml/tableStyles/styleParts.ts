import type { BorderEdge } from "../contract/formatTypes";
import type { TableRegionLook, TableStyle } from "../contract/tableStyleTypes";

/** A line of a SpreadsheetML style in a `#RRGGBB`. */
export function edge(style: string, color: string): BorderEdge {
  return { style, color };
}

/** First and last column in bold. */
export function boldColumns(fontColor: string): TableStyle {
  return { firstColumn: { fontColor, bold: true }, lastColumn: { fontColor, bold: true } };
}

/** Every other row and column in one look. */
export function stripes(look: TableRegionLook): TableStyle {
  return { firstRowStripe: look, firstColumnStripe: look };
}
