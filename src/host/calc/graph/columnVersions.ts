import type { CalcArea } from "../types";

/** A number for every column of every sheet that grows with each change in it. */
export interface ColumnVersions {
  bump(sheetId: string, column: number): void;
  bumpArea(sheetId: string, area: CalcArea): void;
  /** Sum over columns: it differs from an earlier one exactly if one of them changed since. */
  sum(sheetId: string, firstColumn: number, lastColumn: number): number;
}

/** Above this width an area counts as a change of the whole sheet. */
const WIDE = 512;

/** Makes versions that all start at 0. */
export function createColumnVersions(): ColumnVersions {
  const sheets = new Map<string, { all: number; readonly columns: number[] }>();
  const sheetOf = (sheetId: string) => {
    let sheet = sheets.get(sheetId);
    if (sheet === undefined) {
      sheet = { all: 0, columns: [] };
      sheets.set(sheetId, sheet);
    }
    return sheet;
  };
  const bump = (sheetId: string, column: number) => {
    const { columns } = sheetOf(sheetId);
    columns[column] = (columns[column] ?? 0) + 1;
  };
  return {
    bump,
    bumpArea(sheetId, area) {
      if (area.columnCount > WIDE) {
        sheetOf(sheetId).all += 1;
        return;
      }
      for (let offset = 0; offset < area.columnCount; offset += 1) {
        bump(sheetId, area.columnIndex + offset);
      }
    },
    sum(sheetId, firstColumn, lastColumn) {
      const { all, columns } = sheetOf(sheetId);
      let sum = all;
      for (let column = firstColumn; column <= lastColumn && column < columns.length; column += 1) {
        sum += columns[column] ?? 0;
      }
      return sum;
    },
  };
}
