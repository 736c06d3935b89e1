import type { CellFormat, DifferentialFormat, TablePart, TableStyle } from "../../ooxml/types";
import { tableCovers, type TableCover } from "./tableCovers";

/** What a table style gives one cell. */
export interface TableCellLook extends Omit<DifferentialFormat, "borders"> {
  readonly borders: CellFormat["borders"];
}

/**
 * The look of a table's cell: the regions that cover it, one over the other, each property from the highest
 * that has it.
 *
 * @param at row and column of the cell in the table, from 0
 * @param shownAbove shown body rows above the cell's row
 */
export function tableCellLook(
  style: TableStyle,
  table: TablePart,
  at: { readonly row: number; readonly column: number },
  shownAbove: number
): TableCellLook {
  const look = tableCovers(style, table, at, shownAbove).reduce<TableCellLook>(
    (below, cover) => ({
      ...below,
      ...cover.look,
      borders: { ...below.borders, ...edgesOf(cover) },
    }),
    { borders: {} }
  );
  return { ...look, borders: withoutCovered(look.borders, style, table, at) };
}

/** Borders of the region at its rim, its inner lines elsewhere. */
function edgesOf({ look, row, column }: TableCover): CellFormat["borders"] {
  const { borders = {}, innerBorders = {} } = look;
  const left = column.at === 0 ? borders.left : innerBorders.vertical;
  const right = column.at === column.count - 1 ? borders.right : innerBorders.vertical;
  const top = row.at === 0 ? borders.top : innerBorders.horizontal;
  const bottom = row.at === row.count - 1 ? borders.bottom : innerBorders.horizontal;
  return {
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
  };
}

/** Two cells share an edge: the line of header, total row and outer columns goes over the body's. */
function withoutCovered(
  borders: CellFormat["borders"],
  style: TableStyle,
  table: TablePart,
  { row, column }: { readonly row: number; readonly column: number }
): CellFormat["borders"] {
  const { left, right, top, bottom } = borders;
  const { rowCount, columnCount } = table.area;
  const isUnderHeader = table.headerRow && row === 1 && style.headerRow?.borders?.bottom;
  const isOverTotal = table.totalsRow && row === rowCount - 2 && style.totalRow?.borders?.top;
  const isAfterFirst = table.firstColumn && column === 1 && style.firstColumn?.borders?.right;
  const isBeforeLast =
    table.lastColumn && column === columnCount - 2 && style.lastColumn?.borders?.left;
  return {
    ...(left && !isAfterFirst ? { left } : {}),
    ...(right && !isBeforeLast ? { right } : {}),
    ...(top && !isUnderHeader ? { top } : {}),
    ...(bottom && !isOverTotal ? { bottom } : {}),
  };
}
