import type { CalcView } from "../types";

/** Rows and columns, counted from the top left, that hold anything. */
export type Extent = ReturnType<CalcView["extent"]>;

/** The extents of the sheets, asked of the view once until something changes. */
export interface ExtentCache {
  of(sheetId: string): Extent;
  clear(): void;
}

/** Makes an empty cache over the view; `arrayExtent` tells how far array formulas fill cells in that the file may lack. */
export function createExtentCache(
  view: CalcView,
  arrayExtent: (sheetId: string) => Extent | undefined
): ExtentCache {
  const extents = new Map<string, Extent>();
  return {
    of(sheetId) {
      let extent = extents.get(sheetId);
      if (extent === undefined) {
        extent = largerOf(view.extent(sheetId), arrayExtent(sheetId));
        extents.set(sheetId, extent);
      }
      return extent;
    },
    clear: () => extents.clear(),
  };
}

/** The smallest extent that holds both. */
export function largerOf(a: Extent, b: Extent | undefined): Extent {
  return b === undefined
    ? a
    : {
        rowCount: Math.max(a.rowCount, b.rowCount),
        columnCount: Math.max(a.columnCount, b.columnCount),
      };
}
