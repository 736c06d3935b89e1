import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { runExcel } from "../runExcel";
import { rangeOf } from "./readGrid";
import { readInBlocks } from "./readInBlocks";

/** A rectangle of a sheet. */
export interface SheetArea {
  readonly sheetName: string;
  readonly area: Area;
}

/**
 * The values of several rectangles, `[area][row][column]`. Round trips: one for the first 40,000 cells of
 * all areas together, then one a 4 MB; none where there are no areas.
 */
export function readAreas(
  areas: readonly SheetArea[]
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  if (areas.length === 0) return Promise.resolve([]);
  return runExcel("read the records", (context) =>
    readInBlocks(
      context,
      areas.map(({ sheetName, area }) => ({
        rowCount: area.rowCount,
        rowCells: area.columnCount,
        load: (first, rowCount) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          const part: Area = { ...area, rowIndex: area.rowIndex + first, rowCount };
          const range = rangeOf(sheet, part).load("values");
          return () => range.values as CellValue[][];
        },
      }))
    )
  );
}
