import { Range, type ICellData, type IRange, type IScale, type Nullable } from "@univerjs/presets";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import { drawMarks, type CellMarks } from "./cellMarks";

/** Between the library's fills (21) and its texts (45). */
const DRAWING_ORDER = 34;

/** A cell of the drawing library with what is to be drawn between its fill and its text. */
export interface MarkedCellData extends ICellData {
  readonly marks?: CellMarks;
}

/** Draws the marks that cells carry; the library makes one for every sheet it draws. */
class MarksExtension extends SheetExtension {
  override uKey = "guatu-cell-marks";
  protected override Z_INDEX = DRAWING_ORDER;

  override draw(
    context: UniverRenderingContext,
    _parentScale: IScale,
    skeleton: SpreadsheetSkeleton,
    changedRanges: IRange[] = []
  ): void {
    const seen = changedRanges.length > 0 ? changedRanges : [skeleton.rowColumnSegment];
    for (const range of seen)
      Range.foreach(range, (row, column) => drawCell(context, skeleton, row, column));
  }
}

function drawCell(
  context: UniverRenderingContext,
  skeleton: SpreadsheetSkeleton,
  row: number,
  column: number
): void {
  const { worksheet } = skeleton;
  if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
  const { marks } = (worksheet.getCell(row, column) as Nullable<MarkedCellData>) ?? {};
  if (marks === undefined) return;
  const place = skeleton.getCellWithCoordByIndex(row, column, false);
  const { startX, startY, endX, endY } = place.isMergedMainCell ? place.mergeInfo : place;
  const cell = { left: startX, top: startY, width: endX - startX, height: endY - startY };
  drawMarks(context, marks, cell);
}

/** Makes the library draw marks from now on; called once before it makes its first sheet. */
export function registerMarks(): void {
  if (SpreadsheetExtensionRegistry.getData().includes(MarksExtension)) return;
  SpreadsheetExtensionRegistry.add(MarksExtension);
}
