import type { Area } from "../../domain/model/area";

/** Something visible that is drawn over the cells, in points from the sheet's top left. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area with values, and where it ends in points from the sheet's top. */
export interface UsedExtent {
  readonly area: Area;
  readonly bottomPoints: number;
}

/** Columns and rows beyond the values that are looked at for the end of a drawing (assumptions). */
const COLUMNS_BEYOND = 200;
const ROWS_BEYOND = 1000;
/** A drawing that reaches less than this into a cell only touches its border (assumption). */
const TOUCH_POINTS = 0.5;

const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/**
 * Queues what is drawn over a sheet: charts, and what Excel lists as shapes (pictures, shapes, groups;
 * embedded objects and controls where it lists them). Round trips: none of its own.
 */
export function loadDrawnBoxes(sheet: Excel.Worksheet): () => readonly DrawnBox[] {
  const shapes = sheet.shapes.load("items/left,items/top,items/width,items/height,items/visible");
  const charts = sheet.charts.load("items/left,items/top,items/width,items/height");
  return () => [...shapes.items.filter(({ visible }) => visible), ...charts.items].map(plainBox);
}

function plainBox({ left, top, width, height }: DrawnBox): DrawnBox {
  return { left, top, width, height };
}

/**
 * Queues the sizes of the lines by which the boxes become areas of cells. Columns are exact; a box that ends
 * among the rows with values is given none of its rows (`rowCount` 0), one further down all to its last.
 * Round trips: none of its own, and no request where nothing is drawn.
 */
export function loadDrawnAreas(
  sheet: Excel.Worksheet,
  boxes: readonly DrawnBox[],
  used: UsedExtent
): () => readonly Area[] {
  if (boxes.length === 0) return () => [];
  const { area, bottomPoints } = used;
  const columnCount = Math.min(area.columnIndex + area.columnCount + COLUMNS_BEYOND, MAX_COLUMNS);
  const firstRow = area.rowIndex + area.rowCount;
  const rowCount = Math.min(ROWS_BEYOND, MAX_ROWS - firstRow);
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, columnCount)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const isBelow = boxes.some((box) => box.top + box.height > bottomPoints + TOUCH_POINTS);
  const rows =
    isBelow && rowCount > 0
      ? sheet
          .getRangeByIndexes(firstRow, 0, rowCount, 1)
          .getRowProperties({ rowHidden: true, format: { rowHeight: true } })
      : undefined;
  return () => {
    const widths = columns.value.map((it) => (it.columnHidden ? 0 : (it.format?.columnWidth ?? 0)));
    const heights = (rows?.value ?? []).map((it) =>
      it.rowHidden ? 0 : (it.format?.rowHeight ?? 0)
    );
    return boxes.map(({ left, top, width, height }) => {
      const columnIndex = linesBefore(widths, left + TOUCH_POINTS);
      const endColumn = linesReached(widths, left + width);
      const below = linesReached(heights, top + height - bottomPoints);
      return {
        rowIndex: 0,
        columnIndex,
        rowCount: below === 0 ? 0 : firstRow + below,
        columnCount: Math.max(1, endColumn - columnIndex),
      };
    });
  };
}

/** How many lines lie wholly before a point. */
function linesBefore(sizes: readonly number[], point: number): number {
  let end = 0;
  const at = sizes.findIndex((size) => (end += size) > point);
  return at < 0 ? sizes.length : at;
}

/** How many lines there are up to the one that a point lies in; 0 where it lies before all. */
function linesReached(sizes: readonly number[], point: number): number {
  let start = 0;
  let reached = 0;
  sizes.forEach((size, index) => {
    if (size > 0 && start + TOUCH_POINTS < point) reached = index + 1;
    start += size;
  });
  return reached;
}
