import type { CellPosition } from "../calc/types";
import type { HostWorkbook } from "./hostWorkbook";
import { areaAddress } from "./model/address";

/** What of a workbook is not calculated here; its cells keep the values they were saved with. */
export interface Uncalculated {
  /** Functions, other workbooks and texts that are not known, each with the first cell that names it. */
  readonly unknown: readonly { readonly name: string; readonly cell: string }[];
  /** Cells whose formulas lead back to themselves. */
  readonly circular: readonly string[];
}

/** Asks the calculator; cells as `台账!B7`. Nothing is calculated for it. */
export function uncalculated(workbook: HostWorkbook): Uncalculated {
  const sheetNames = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const cellOf = ({ sheetId, row, column }: CellPosition): string => {
    const area = { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 };
    return `${sheetNames.get(sheetId) ?? ""}!${areaAddress(area)}`;
  };
  return {
    unknown: [...workbook.unsupported()].map(([name, at]) => ({ name, cell: cellOf(at) })),
    circular: workbook.report().circular.map(cellOf),
  };
}
