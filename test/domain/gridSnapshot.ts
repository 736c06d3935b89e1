import { columnIndexOf, type Area } from "../../src/domain/model/area";
import type { CellValue } from "../../src/domain/model/cellValue";
import type { SheetSnapshot, TableSnapshot } from "../../src/domain/model/sheetSnapshot";

/** An area from its address: `B2:D5`. */
export function area(address: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!match) throw new Error(`No area: ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    rowIndex: Number(top) - 1,
    columnIndex: columnIndexOf(left),
    rowCount: Number(bottom) - Number(top) + 1,
    columnCount: columnIndexOf(right) - columnIndexOf(left) + 1,
  };
}

/** A cell shown as a date. */
export interface DateCell {
  readonly date: number;
}
export type GridCell = CellValue | DateCell;

const valueOf = (cell: GridCell): CellValue => (typeof cell === "object" ? cell.date : cell);

/** A sheet from its rows (short rows are filled with blanks), placed at a row and column. */
export function gridSnapshot(
  rows: readonly (readonly GridCell[])[],
  more: {
    readonly merges?: readonly string[];
    readonly tables?: readonly TableSnapshot[];
    readonly sheetName?: string;
    readonly rowIndex?: number;
    readonly columnIndex?: number;
  } = {}
): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array<GridCell>(width - row.length).fill("")]);
  const { rowIndex = 0, columnIndex = 0 } = more;
  return {
    sheetName: more.sheetName ?? "Sheet1",
    area: { rowIndex, columnIndex, rowCount: rows.length, columnCount: width },
    values: full.map((row) => row.map(valueOf)),
    formulas: full.map((row) => row.map(valueOf)),
    numberFormats: full.map((row) =>
      row.map((cell) => (typeof cell === "object" ? "yyyy/m/d" : "General"))
    ),
    merges: (more.merges ?? []).map((address) => {
      const merge = area(address);
      return {
        ...merge,
        rowIndex: merge.rowIndex + rowIndex,
        columnIndex: merge.columnIndex + columnIndex,
      };
    }),
    tables: more.tables ?? [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
