import type { DrawnObject } from "../contract/drawingTypes";
import type { PartStore } from "../package/PartStore";
import { readRelationships } from "../package/relationships";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { keptAnchors } from "./keptAnchors";
import { readDrawing } from "./readDrawing";
import { geometryNow, geometryOfFile } from "./sheetGeometry";

/** What lies over a sheet's cells now, read anew at every call; boxes of notes are no part of it. */
export function drawingsOfSheet(store: PartStore, part: WorksheetPart): readonly DrawnObject[] {
  return readRelationships(store, part.partName)
    .filter(({ kind, external, target }) => kind === "drawing" && !external && store.has(target))
    .flatMap(({ target }) => {
      const text = store.text(target);
      const original = store.originalText(target);
      if (original === undefined || store.originalText(part.partName) === undefined) {
        return readDrawing(text);
      }
      const before = { text: original, geometry: geometryOfFile(part) };
      return readDrawing(keptAnchors(before, { text, geometry: geometryNow(part) }));
    });
}
