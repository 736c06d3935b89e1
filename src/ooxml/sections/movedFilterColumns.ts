import { parseArea } from "../address";
import { movedArea, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { attribute, withAttributes } from "../xml/attributes";
import type { TextEdit } from "../xml/editXml";
import { childrenNamed, openTag, type XmlElement } from "../xml/parseXml";

/** Edits by which the criteria of a filter follow their columns; empty text takes one away. */
export function movedFilterColumns(filter: XmlElement, edit: StructureEdit): TextEdit[] {
  const area = parseArea(attribute(filter, "ref") ?? "");
  const moved = area && movedArea(area, edit);
  if (!area || !moved || edit.axis === "row") return [];
  return childrenNamed(filter, "filterColumn").flatMap((column) => {
    const { start, end, openEnd } = column;
    const before = Number(attribute(column, "colId") ?? 0);
    const place = movedIndex(area.columnIndex + before, edit);
    if (place === undefined) return [{ start, end, text: "" }];
    const after = place - moved.columnIndex;
    if (after === before) return [];
    return [
      { start, end: openEnd, text: withAttributes(openTag(column), { colId: String(after) }) },
    ];
  });
}
