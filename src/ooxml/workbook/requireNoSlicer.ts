import { readRelationships } from "../package/relationships";
import type { HeldTable } from "../tables/TableList";
import { SheetEditError } from "../types";
import { attribute, attributesOfTag } from "../xml/attributes";
import { parseXml } from "../xml/parseXml";
import type { HeldSheet, WorkbookContents } from "./WorkbookContents";

/** Slicers 切片器 and timelines 日程表: where they stand, and what they choose from. */
const VIEWS: ReadonlySet<string> = new Set(["slicer", "timeline"]);
const CACHES: ReadonlySet<string> = new Set(["slicerCache", "timelineCache"]);

/**
 * Throws SheetEditError where a slicer or timeline stands on the sheet, or chooses from one of its tables and
 * pivot tables: the file would keep halves that Excel has to repair.
 */
export function requireNoSlicerOfSheet(contents: WorkbookContents, sheet: HeldSheet): void {
  const { store, tables } = contents;
  const hasView = readRelationships(store, sheet.part.partName).some(
    ({ kind, target }) =>
      VIEWS.has(kind) &&
      store.has(target) &&
      /<(?:\w+:)?(?:slicer|timeline)\s/.test(store.text(target))
  );
  const isSource = cacheTags(contents, "pivotTable").some(
    (pivot) => pivot.get("tabId") === String(sheet.sheetId)
  );
  if (hasView || isSource) throw inUse(sheet.part.name);
  requireNoSlicerOfTables(contents, tables.ofSheet(sheet.part.id));
}

/** Throws SheetEditError where a slicer chooses from one of the tables. */
export function requireNoSlicerOfTables(
  contents: WorkbookContents,
  tables: readonly HeldTable[]
): void {
  const sources = new Set(
    cacheTags(contents, "tableSlicerCache").map((source) => source.get("tableId"))
  );
  if (sources.size === 0) return;
  const used = tables.find((table) => sources.has(attribute(parseXml(table.base), "id")));
  if (used) throw inUse(used.part.name);
}

/** Attributes of the elements of a name in all caches of slicers and timelines. */
function cacheTags(contents: WorkbookContents, name: string): ReadonlyMap<string, string>[] {
  const { store, workbookPart } = contents;
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g");
  return readRelationships(store, workbookPart)
    .filter(({ kind, target }) => CACHES.has(kind) && store.has(target))
    .flatMap(({ target }) => [...store.text(target).matchAll(pattern)])
    .map(([tag]) => attributesOfTag(tag));
}

function inUse(name: string): SheetEditError {
  return new SheetEditError("slicerInUse", `a slicer or timeline depends on ${name}`);
}
