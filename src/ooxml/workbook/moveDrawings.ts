import { areaAddress, cellAddress, parseArea } from "../address";
import { movedArea, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import type { PartStore } from "../package/PartStore";
import { readRelationships } from "../package/relationships";
import { attribute, attributesOfTag, withAttributes } from "../xml/attributes";
import { applyEdits } from "../xml/editXml";
import { childrenNamed, openTag, parseXml } from "../xml/parseXml";
import { replaceElements } from "../xml/replaceElements";
import { movedAnchors } from "./movedAnchors";
import { movedNotes } from "./movedNotes";

type Move = (text: string, edit: StructureEdit) => string;

/** What belongs to a sheet and lies over its cells, by kind of relationship. */
const MOVES: Readonly<Record<string, Move>> = {
  drawing: movedAnchors,
  comments: movedComments,
  threadedComment: movedComments,
  vmlDrawing: movedNotes,
  pivotTable: movedPivot,
  tableSingleCells: movedXmlCells,
};

/** Moves pictures, charts, comments, pivot tables and cells of XML maps along with rows or columns. */
export function moveDrawings(store: PartStore, sheetPart: string, edit: StructureEdit): void {
  for (const { kind, target, external } of readRelationships(store, sheetPart)) {
    const move = MOVES[kind];
    if (!move || external || !store.has(target)) continue;
    store.setText(target, move(store.text(target), edit));
  }
}

function movedComments(text: string, edit: StructureEdit): string {
  return replaceElements(
    text,
    "(?:\\w+:)?(?:comment|threadedComment)",
    (comment, _name, openTag) => {
      const ref = attributesOfTag(openTag).get("ref");
      const area = ref === undefined ? undefined : parseArea(ref);
      if (!area) return comment;
      const moved = movedArea(area, edit);
      if (!moved) return "";
      const address = cellAddress(moved.rowIndex, moved.columnIndex);
      return withAttributes(openTag, { ref: address }) + comment.slice(openTag.length);
    }
  );
}

/** A pivot table moves as a whole; Excel refuses edits through one, so its size never changes. */
function movedPivot(text: string, edit: StructureEdit): string {
  return text.replace(/<(?:\w+:)?location\s[^>]*>/, (tag) => {
    const area = parseArea(/\sref="([^"]*)"/.exec(tag)?.[1] ?? "");
    const start = area && movedIndex(edit.axis === "row" ? area.rowIndex : area.columnIndex, edit);
    if (!area || start === undefined) return tag;
    const moved =
      edit.axis === "row" ? { ...area, rowIndex: start } : { ...area, columnIndex: start };
    return withAttributes(tag, { ref: areaAddress(moved) });
  });
}

function movedXmlCells(text: string, edit: StructureEdit): string {
  const edits = childrenNamed(parseXml(text), "singleXmlCell").flatMap((cell) => {
    const area = parseArea(attribute(cell, "r") ?? "");
    if (!area) return [];
    const moved = movedArea(area, edit);
    if (!moved) return [{ start: cell.start, end: cell.end, text: "" }];
    const tag = withAttributes(openTag(cell), { r: areaAddress(moved) });
    return tag === openTag(cell) ? [] : [{ start: cell.start, end: cell.openEnd, text: tag }];
  });
  return applyEdits(text, edits);
}
