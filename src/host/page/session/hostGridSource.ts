import type { CellFormat, HostWorkbook, Scalar, ShownCell } from "../../workbook/hostWorkbook";
import type { GridCell, GridCellFormat, GridSheet, GridSource } from "../grid/gridTypes";
import { fittedNumber, shrunkText, type FittedText } from "./fittedText";

/** A source whose drawn cells are kept until something changes. */
export interface HostGridSource extends GridSource {
  forget(): void;
}

/** A sheet of the open workbook as the grid draws it; `frame` gives the column widths. */
export function hostGridSource(workbook: HostWorkbook, frame: GridSheet): HostGridSource {
  const drawn = new Map<number, GridCell | null>();
  const merged = mergedWidths(frame);

  function draw(row: number, column: number): GridCell | null {
    const shown = workbook.cell(frame.id, row, column);
    const own = workbook.drawnFormat(frame.id, row, column);
    const found = workbook.conditional(frame.id, row, column);
    const color = shown.formatColor ?? own.font.color;
    const format: GridCellFormat = {
      ...own,
      font: { ...own.font, ...(color === undefined ? {} : { color }) },
      horizontalAlignment: alignment(own.horizontalAlignment, shown.value),
    };
    const hasLook = format.fillColor !== undefined || Object.keys(format.borders).length > 0;
    const marks = {
      ...(found?.dataBar === undefined ? {} : { bar: found.dataBar }),
      ...(found?.icon === undefined ? {} : { icon: found.icon }),
    };
    if (found?.hidesValue) return { text: "", format, ...marks };
    if (shown.text === "" && !hasLook) return null;
    const width = merged.get(cellKey(frame, row, column)) ?? columnWidth(frame, column);
    const { text, sizePoints } = fitted(shown, own, width);
    return { text, format: { ...format, font: { ...format.font, sizePoints } }, ...marks };
  }

  return {
    sheet: () => frame,
    cell(row, column) {
      const key = cellKey(frame, row, column);
      const known = drawn.get(key);
      if (known !== undefined) return known ?? undefined;
      const cell = draw(row, column);
      drawn.set(key, cell);
      return cell ?? undefined;
    },
    editText: (row, column) => workbook.cell(frame.id, row, column).editText,
    forget: () => drawn.clear(),
  };
}

/** `general` by the kind of value: numbers right, truth values and errors centred, text left. */
function alignment(own: string, value: Scalar): string {
  if (own !== "general") return own;
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}

function fitted({ text, value }: ShownCell, format: CellFormat, width: number): FittedText {
  const { font } = format;
  if (format.shrinkToFit && !format.wrapText) return shrunkText(text, font, width);
  const mayCramp =
    typeof value === "number" && format.numberFormat !== "General" && format.textRotation === 0;
  return mayCramp ? fittedNumber(text, font, width) : { text, sizePoints: font.sizePoints };
}

function columnWidth(frame: GridSheet, column: number): number {
  return frame.columnWidths.get(column) ?? frame.defaultColumnWidth;
}

function cellKey(frame: GridSheet, row: number, column: number): number {
  return row * frame.columnCount + column;
}

/** Width in pixels of each merge by its first cell. */
function mergedWidths(frame: GridSheet): ReadonlyMap<number, number> {
  return new Map(
    frame.merges.map(({ rowIndex, columnIndex, columnCount }) => {
      const columns = Array.from(
        { length: columnCount },
        (_column, offset) => columnIndex + offset
      );
      const shown = columns.filter((column) => !frame.hiddenColumns.has(column));
      const width = shown.reduce((sum, column) => sum + columnWidth(frame, column), 0);
      return [cellKey(frame, rowIndex, columnIndex), width];
    })
  );
}
