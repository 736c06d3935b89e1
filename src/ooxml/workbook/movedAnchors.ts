import { movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { replaceElements } from "../xml/replaceElements";

/**
 * DrawingML after rows or columns were put in or taken away: its anchors count them from 0; those that do
 * not move with cells stay, those that keep their size move as a whole.
 */
export function movedAnchors(text: string, edit: StructureEdit): string {
  return replaceElements(
    text,
    "(?:\\w+:)?(?:twoCellAnchor|oneCellAnchor|anchor)",
    (anchor, name, openTag) => {
      const isControl = name.endsWith("anchor");
      if (openTag.includes('editAs="absolute"')) return anchor;
      if (isControl && !/moveWithCells="(?:1|true)"/.test(openTag)) return anchor;
      const keepsSize =
        openTag.includes('editAs="oneCell"') ||
        (isControl && !/sizeWithCells="(?:1|true)"/.test(openTag));
      return movedMarkers(anchor, edit, keepsSize);
    }
  );
}

function movedMarkers(anchor: string, edit: StructureEdit, keepsSize: boolean): string {
  const name = edit.axis === "row" ? "row" : "col";
  const index = new RegExp(`(<((?:\\w+:)?${name})>)(\\d+)(</\\2>)`);
  let shift: number | undefined;
  return replaceElements(anchor, "(?:\\w+:)?(?:from|to)", (marker) =>
    marker.replace(index, (_whole, open: string, _tag: string, digits: string, close: string) => {
      const before = Number(digits);
      const after =
        keepsSize && shift !== undefined ? before + shift : (movedIndex(before, edit) ?? edit.at);
      shift ??= after - before;
      return open + after + close;
    })
  );
}
