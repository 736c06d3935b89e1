import { daySerial } from "../../../../src/domain/calendar/daySerial";
import { columnLetters, type Area } from "../../../../src/domain/model/area";
import type { SheetSnapshot } from "../../../../src/domain/model/sheetSnapshot";
import { gridSnapshot, type GridCell } from "../../gridSnapshot";

const DATE = /^@(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** `12` is a number, `@2026-3-20` a date, `'12` and everything else a text; `\n` a line break. */
function cellOf(drawn: string): GridCell {
  const date = DATE.exec(drawn);
  if (date) return { date: daySerial(Number(date[1]), Number(date[2]), Number(date[3])) };
  if (/^-?\d+(\.\d+)?$/.test(drawn)) return Number(drawn);
  return drawn.replace(/^'/, "").replaceAll("\\n", "\n");
}

type Drawing = readonly (readonly string[])[];

/** Height and width of the merged area that begins at a cell: `<` continues to the right, `^` downward. */
function mergeAt(drawing: Drawing, row: number, column: number): Area | undefined {
  let columnCount = 1;
  while (drawing[row]?.[column + columnCount] === "<") columnCount += 1;
  let rowCount = 1;
  while (drawing[row + rowCount]?.[column] === "^") rowCount += 1;
  return columnCount * rowCount > 1
    ? { rowIndex: row, columnIndex: column, rowCount, columnCount }
    : undefined;
}

const address = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): string =>
  `${columnLetters(columnIndex)}${rowIndex + 1}:` +
  `${columnLetters(columnIndex + columnCount - 1)}${rowIndex + rowCount}`;

/**
 * A sheet from a drawing: a line a row, `|` between cells, `<` and `^` for cells merged with the one at the
 * left or above. Lines of the drawing before the first and after the last row are left out.
 */
export function drawnSheet(
  drawing: string,
  more: { readonly rowIndex?: number; readonly columnIndex?: number; sheetName?: string } = {}
): SheetSnapshot {
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells: Drawing = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const merges: string[] = [];
  const rows = cells.map((row, rowIndex) =>
    row.map((cell, columnIndex): GridCell => {
      if (cell === "<" || cell === "^") return "";
      const merge = mergeAt(cells, rowIndex, columnIndex);
      if (merge) merges.push(address(merge));
      return cellOf(cell);
    })
  );
  return gridSnapshot(rows, { ...more, merges });
}
