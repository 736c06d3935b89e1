import type { PartStore } from "../package/PartStore";
import { readRelationships } from "../package/relationships";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { keptAnchors, type AnchoredText } from "./keptAnchors";
import { keptShapes } from "./keptShapes";
import { geometryNow, geometryOfFile } from "./sheetGeometry";

type Keep = (before: AnchoredText, now: AnchoredText) => string;

const KEEPS: Readonly<Record<string, Keep>> = { drawing: keptAnchors, vmlDrawing: keptShapes };

/**
 * Drawings that do not go with the cells keep their size while columns and rows under them come, go, hide or
 * grow, as Excel does it: their corners are told anew. For parts that are up to date in the store; a sheet
 * that is as the file has it, and one that the file does not have, is left alone.
 */
export function keepDrawnSizes(store: PartStore, part: WorksheetPart): void {
  const { partName } = part;
  const { source } = part.document;
  const text = store.text(partName);
  if (text === source || store.originalText(partName) !== source) return;
  const drawn = readRelationships(store, partName).filter(
    ({ kind, target, external }) => kind in KEEPS && !external && store.has(target)
  );
  if (drawn.length === 0) return;
  const [before, now] = [geometryOfFile(part), geometryNow(part)];
  const keep = (how: Keep, original: string, current: string) =>
    how({ text: original, geometry: before }, { text: current, geometry: now });
  for (const { kind, target } of drawn) {
    const original = store.originalText(target);
    const how = KEEPS[kind];
    if (original === undefined || how === undefined) continue;
    store.setText(target, keep(how, original, store.text(target)));
  }
  const [cells, tail] = splitAtTail(text);
  const kept = keep(keptAnchors, splitAtTail(source)[1], tail);
  if (kept !== tail) store.setText(partName, cells + kept);
}

/** A sheet's text up to its cells' end, and behind them, where anchors of objects and controls stand. */
function splitAtTail(text: string): readonly [string, string] {
  const at = Math.max(0, text.lastIndexOf("sheetData>"));
  return [text.slice(0, at), text.slice(at)];
}
