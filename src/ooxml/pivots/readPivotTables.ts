import { readRelationships } from "../package/relationships";
import type { PivotTablePart } from "../types";
import type { WorkbookContents } from "../workbook/WorkbookContents";
import { readPivotTable } from "./readPivotTable";

/** The pivot tables of a workbook as they lie now; one whose cache is missing is left out. */
export function readPivotTables(contents: WorkbookContents): readonly PivotTablePart[] {
  const { store } = contents;
  const { date1904 } = contents.document;
  return contents.sheets.flatMap(({ part }) =>
    readRelationships(store, part.partName).flatMap(({ kind, target }) => {
      if (kind !== "pivotTable" || !store.has(target)) return [];
      const cache = readRelationships(store, target).find(
        (item) => item.kind === "pivotCacheDefinition" && store.has(item.target)
      );
      if (!cache) return [];
      const texts = { table: store.text(target), cache: store.text(cache.target) };
      const read = readPivotTable({ sheetId: part.id, ...texts, date1904 });
      return read ? [read] : [];
    })
  );
}
