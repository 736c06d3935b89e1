import type { DrawnObject } from "../contract/drawingTypes";
import { readRelationships } from "../package/relationships";
import type { WorkbookContents } from "../workbook/WorkbookContents";
import { readDrawing } from "./readDrawing";

/** What lies over a sheet's cells, read anew at every call; boxes of notes are no part of it. */
export function drawingsOfSheet(
  contents: WorkbookContents,
  sheetId: string
): readonly DrawnObject[] {
  const { store } = contents;
  return readRelationships(store, contents.sheet(sheetId).part.partName)
    .filter(({ kind, external, target }) => kind === "drawing" && !external && store.has(target))
    .flatMap(({ target }) => readDrawing(store.text(target)));
}
