import { cellAddress, parseArea } from "../address";
import { movedArea, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import type { PartStore } from "../package/PartStore";
import { readRelationships } from "../package/relationships";

/** Moves pictures, charts and comments of a sheet along with its rows or columns. */
export function moveDrawings(store: PartStore, sheetPart: string, edit: StructureEdit): void {
  for (const { kind, target, external } of readRelationships(store, sheetPart)) {
    if (external || !store.has(target)) continue;
    if (kind === "drawing") store.setText(target, movedAnchors(store.text(target), edit));
    if (kind === "comments" || kind === "threadedComment") {
      store.setText(target, movedComments(store.text(target), edit));
    }
    if (kind === "vmlDrawing") store.setText(target, movedNotes(store.text(target), edit));
  }
}

/** Anchors of DrawingML count rows and columns from 0; those that do not move with cells stay. */
function movedAnchors(text: string, edit: StructureEdit): string {
  return text.replace(
    /<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))\b([^>]*)>[\s\S]*?<\/\1>/g,
    (anchor, _name: string, attributes: string) =>
      attributes.includes('editAs="absolute"') ? anchor : movedMarkers(anchor, edit)
  );
}

function movedMarkers(anchor: string, edit: StructureEdit): string {
  const name = edit.axis === "row" ? "row" : "col";
  return anchor.replace(/<((?:\w+:)?(?:from|to))>[\s\S]*?<\/\1>/g, (marker) =>
    marker.replace(
      new RegExp(`(<((?:\\w+:)?${name})>)(\\d+)(</\\2>)`),
      (_whole, open: string, _tag: string, index: string, close: string) =>
        open + (movedIndex(Number(index), edit) ?? edit.at) + close
    )
  );
}

function movedComments(text: string, edit: StructureEdit): string {
  return text.replace(
    /<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?\bref="([A-Z]+\d+)"[\s\S]*?<\/\1>/g,
    (comment, _name: string, ref: string) => {
      const area = parseArea(ref);
      const moved = area && movedArea(area, edit);
      if (!moved) return "";
      const address = cellAddress(moved.rowIndex, moved.columnIndex);
      return comment.replace(`ref="${ref}"`, `ref="${address}"`);
    }
  );
}

/** The box of a note names its cell in `x:Row` and `x:Column`, counted from 0. */
function movedNotes(text: string, edit: StructureEdit): string {
  const name = edit.axis === "row" ? "Row" : "Column";
  return text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const found = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape);
    if (!found) return shape;
    const index = movedIndex(Number(found[1]), edit);
    return index === undefined ? "" : shape.replace(found[0], `<x:${name}>${index}</x:${name}>`);
  });
}
