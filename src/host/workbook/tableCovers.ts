import type { TablePart, TableRegion, TableRegionLook, TableStyle } from "../../ooxml/types";

/** A row or column of the part of a table that a region covers, counted from 0. */
export interface PlaceInRegion {
  readonly at: number;
  readonly count: number;
}

/** A region that covers a cell, with the cell's place in it. */
export interface TableCover {
  readonly look: TableRegionLook;
  readonly row: PlaceInRegion;
  readonly column: PlaceInRegion;
}

interface Candidate {
  readonly region: TableRegion;
  readonly row: PlaceInRegion;
  readonly column: PlaceInRegion;
}

const ONE: PlaceInRegion = { at: 0, count: 1 };

/**
 * The regions of a style that cover a table's cell, from the lowest to the highest in the order of
 * ST_TableStyleType (ECMA-376 part 1, 18.18.94): stripes over the whole table, columns over stripes,
 * header and total row over columns, their corners over all.
 *
 * @param at row and column of the cell in the table, from 0
 * @param shownAbove shown body rows above the cell's row: stripes skip hidden ones
 */
export function tableCovers(
  style: TableStyle,
  table: TablePart,
  at: { readonly row: number; readonly column: number },
  shownAbove: number
): readonly TableCover[] {
  const row = { at: at.row, count: table.area.rowCount };
  const column = { at: at.column, count: table.area.columnCount };
  const isHeader = table.headerRow && at.row === 0;
  const isTotal = table.totalsRow && at.row === row.count - 1;
  const isFirst = table.firstColumn && at.column === 0;
  const isLast = table.lastColumn && at.column === column.count - 1;
  const candidates: readonly (Candidate | false)[] = [
    { region: "wholeTable", row, column },
    ...(isHeader || isTotal ? [] : bodyStripes(style, table, at, shownAbove)),
    isLast && { region: "lastColumn", row, column: ONE },
    isFirst && { region: "firstColumn", row, column: ONE },
    isHeader && { region: "headerRow", row: ONE, column },
    isTotal && { region: "totalRow", row: ONE, column },
    isHeader && isFirst && { region: "firstHeaderCell", row: ONE, column: ONE },
    isHeader && isLast && { region: "lastHeaderCell", row: ONE, column: ONE },
    isTotal && isFirst && { region: "firstTotalCell", row: ONE, column: ONE },
    isTotal && isLast && { region: "lastTotalCell", row: ONE, column: ONE },
  ];
  return candidates.flatMap((candidate) => {
    const look = candidate === false ? undefined : style[candidate.region];
    return candidate === false || look === undefined ? [] : [{ ...candidate, look }];
  });
}

/** Stripes of columns under those of rows. */
function bodyStripes(
  style: TableStyle,
  { area, headerRow, totalsRow, bandedRows, bandedColumns }: TablePart,
  at: { readonly row: number; readonly column: number },
  shownAbove: number
): readonly (Candidate | false)[] {
  const headers = headerRow ? 1 : 0;
  const body = { at: at.row - headers, count: area.rowCount - headers - (totalsRow ? 1 : 0) };
  const columns = { at: at.column, count: area.columnCount };
  const stripeOfColumn = stripeAt(style, "Column", at.column);
  const stripeOfRow = stripeAt(style, "Row", shownAbove);
  return [
    bandedColumns && { region: stripeOfColumn.region, row: body, column: stripeOfColumn.place },
    bandedRows && { region: stripeOfRow.region, row: stripeOfRow.place, column: columns },
  ];
}

/** Which stripe a row or column lies in, and where in it. */
function stripeAt(
  style: TableStyle,
  direction: "Row" | "Column",
  at: number
): { readonly region: TableRegion; readonly place: PlaceInRegion } {
  const first = `first${direction}Stripe` as const;
  const second = `second${direction}Stripe` as const;
  const firstSize = style[first]?.stripeSize ?? 1;
  const secondSize = style[second]?.stripeSize ?? 1;
  const within = at % (firstSize + secondSize);
  return within < firstSize
    ? { region: first, place: { at: within, count: firstSize } }
    : { region: second, place: { at: within - firstSize, count: secondSize } };
}
