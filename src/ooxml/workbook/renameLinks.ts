import { renameSheet } from "../formulas/renameSheet";
import { readRelationships, relationshipsPart } from "../package/relationships";
import { attribute, attributes, withAttributes } from "../xml/attributes";
import { applyEdits } from "../xml/editXml";
import { childrenNamed, openTag, parseXml } from "../xml/parseXml";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { WorkbookContents } from "./WorkbookContents";

/** Hyperlinks of cells and shapes to places in a sheet follow its new name. */
export function renameLinks(contents: WorkbookContents, from: string, to: string): void {
  for (const part of contents.grids()) renameCellLinks(part, from, to);
  for (const { part } of contents.sheets) {
    for (const { kind, target } of readRelationships(contents.store, part.partName)) {
      if (kind === "drawing") renameShapeLinks(contents, target, from, to);
    }
  }
}

/** The hyperlinks of one sheet's cells. */
export function renameCellLinks(part: WorksheetPart, from: string, to: string): void {
  const root = part.sections.element("hyperlinks");
  if (!root) return;
  const edits = childrenNamed(root, "hyperlink").flatMap((link) => {
    const location = attribute(link, "location");
    const renamed = location === undefined ? undefined : renameSheet(location, from, to);
    if (renamed === undefined || renamed === location) return [];
    const text = withAttributes(openTag(link), { location: renamed });
    return [{ start: link.start, end: link.openEnd, text }];
  });
  part.sections.setText("hyperlinks", applyEdits(root.source, edits));
}

/** A shape keeps its link in the relationships of its drawing: `#Sheet!A1`, with `%20` for a space. */
function renameShapeLinks(
  { store }: WorkbookContents,
  drawing: string,
  from: string,
  to: string
): void {
  const name = relationshipsPart(drawing);
  if (!store.has(name)) return;
  const root = parseXml(store.text(name));
  const edits = childrenNamed(root, "Relationship").flatMap((element) => {
    const target = attributes(element).get("Target") ?? "";
    if (!target.startsWith("#")) return [];
    const place = target.slice(1).replace(/%20/g, " ");
    const renamed = renameSheet(place, from, to);
    if (renamed === place) return [];
    const text = withAttributes(openTag(element), { Target: `#${renamed.replace(/ /g, "%20")}` });
    return [{ start: element.start, end: element.openEnd, text }];
  });
  store.setText(name, applyEdits(root.source, edits));
}
