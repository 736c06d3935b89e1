import { areaAddress, parseArea } from "../address";
import { movedArea, type StructureEdit } from "../formulas/StructureEdit";
import { sameName } from "../formulas/sheetPrefix";
import { attributesOfTag, withAttributes } from "../xml/attributes";
import type { WorkbookContents } from "./WorkbookContents";

type Changes = Readonly<Record<string, string | undefined>>;

/** Changes the sources of pivot caches that lie in this workbook: a range of a sheet, or a name. */
function changeSources(
  contents: WorkbookContents,
  change: (source: ReadonlyMap<string, string>) => Changes
): void {
  const { store } = contents;
  for (const name of store.names()) {
    if (!/pivotCacheDefinition[^/]*\.xml$/i.test(name)) continue;
    const text = store
      .text(name)
      .replace(/<(?:\w+:)?(?:worksheetSource|rangeSet)\s[^>]*>/g, (tag) => {
        const source = attributesOfTag(tag);
        // A source with a relationship lies in another workbook.
        const isElsewhere = [...source.keys()].some((key) => key.endsWith(":id"));
        return isElsewhere ? tag : withAttributes(tag, change(source));
      });
    store.setText(name, text);
  }
}

/** Moves the source ranges of pivot tables along with a sheet's rows or columns. */
export function movePivotSources(
  contents: WorkbookContents,
  sheetName: string,
  edit: StructureEdit
): void {
  changeSources(contents, (source) => {
    const area = parseArea(source.get("ref") ?? "");
    const moved = area && sameName(source.get("sheet") ?? "", sheetName) && movedArea(area, edit);
    return moved ? { ref: areaAddress(moved) } : {};
  });
}

/** Gives pivot tables over a sheet its new name. */
export function renamePivotSheet(contents: WorkbookContents, from: string, to: string): void {
  changeSources(contents, (source) =>
    sameName(source.get("sheet") ?? "", from) ? { sheet: to } : {}
  );
}

/** Gives pivot tables over a table its new name. */
export function renamePivotTable(contents: WorkbookContents, from: string, to: string): void {
  changeSources(contents, (source) =>
    sameName(source.get("name") ?? "", from) ? { name: to } : {}
  );
}
