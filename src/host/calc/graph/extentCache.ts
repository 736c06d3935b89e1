import type { CalcView } from "../types";

type Extent = ReturnType<CalcView["extent"]>;

/** The extents of the sheets, asked of the view once until something changes. */
export interface ExtentCache {
  of(sheetId: string): Extent;
  clear(): void;
}

/** Makes an empty cache over the view. */
export function createExtentCache(view: CalcView): ExtentCache {
  const extents = new Map<string, Extent>();
  return {
    of(sheetId) {
      let extent = extents.get(sheetId);
      if (extent === undefined) {
        extent = view.extent(sheetId);
        extents.set(sheetId, extent);
      }
      return extent;
    },
    clear: () => extents.clear(),
  };
}
