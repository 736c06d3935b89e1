import { areasAddress, parseAreas } from "../address";
import { movedAreas, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { attribute, withAttributes } from "../xml/attributes";
import { applyEdits, type TextEdit } from "../xml/editXml";
import { openTag, parseXml, type XmlElement } from "../xml/parseXml";

/** Attributes that hold cell areas. */
const AREA_ATTRIBUTES = ["ref", "sqref", "r"];

/**
 * The text of an element after rows or columns were put in or taken away: its references move, items
 * whose cells are gone are left out. Empty where nothing is left.
 */
export function movedReferences(name: string, text: string, edit: StructureEdit): string {
  const root = parseXml(text);
  const breaks = { row: "rowBreaks", column: "colBreaks" }[edit.axis];
  if (name === "rowBreaks" || name === "colBreaks") {
    return name === breaks ? movedBreaks(root, edit) : text;
  }
  const edits: TextEdit[] = [];
  const keepsRoot = moveElement(root, edit, edits);
  if (!keepsRoot) return "";
  const moved = applyEdits(text, edits);
  const after = parseXml(moved);
  return root.children.length > 0 && after.children.length === 0 ? "" : moved;
}

/** Collects the edits of an element and its children; false where its cells are gone. */
function moveElement(element: XmlElement, edit: StructureEdit, edits: TextEdit[]): boolean {
  if (element.name === "sqref") return moveSqrefElement(element, edit, edits);
  let tag = openTag(element);
  for (const name of AREA_ATTRIBUTES) {
    const value = attribute(element, name);
    const areas = value === undefined ? [] : parseAreas(value);
    if (areas.length === 0) continue;
    const moved = movedAreas(areas, edit);
    if (moved.length === 0) return false;
    const address = areasAddress(moved);
    if (address !== areasAddress(areas)) tag = withAttributes(tag, { [name]: address });
  }
  if (tag !== openTag(element)) {
    edits.push({ start: element.start, end: element.openEnd, text: tag });
  }
  for (const inner of element.children) {
    const innerEdits: TextEdit[] = [];
    const isKept = moveElement(inner, edit, innerEdits);
    if (isKept) edits.push(...innerEdits);
    else edits.push({ start: inner.start, end: inner.end, text: "" });
  }
  return true;
}

/** `<xm:sqref>` of the extensions holds its areas as text. */
function moveSqrefElement(element: XmlElement, edit: StructureEdit, edits: TextEdit[]): boolean {
  const text = element.source.slice(element.openEnd, element.closeStart);
  const areas = parseAreas(text);
  const moved = areasAddress(movedAreas(areas, edit));
  // An extension without cells stays as it is: taking it out whole is not this function's to decide.
  if (moved !== "" && moved !== areasAddress(areas)) {
    edits.push({ start: element.openEnd, end: element.closeStart, text: moved });
  }
  return true;
}

/** Page breaks stand before a row or column, by its 1-based number of the one before. */
function movedBreaks(root: XmlElement, edit: StructureEdit): string {
  const edits: TextEdit[] = [];
  for (const item of root.children) {
    const id = Number(attribute(item, "id") ?? 0);
    const moved = movedIndex(id, edit);
    if (moved === undefined) edits.push({ start: item.start, end: item.end, text: "" });
    else if (moved !== id) {
      const tag = withAttributes(openTag(item), { id: String(moved) });
      edits.push({ start: item.start, end: item.openEnd, text: tag });
    }
  }
  if (edits.length === 0) return root.source;
  const count = root.children.length - edits.filter((item) => item.text === "").length;
  if (count === 0) return "";
  const tag = withAttributes(openTag(root), {
    count: String(count),
    manualBreakCount: String(count),
  });
  edits.push({ start: root.start, end: root.openEnd, text: tag });
  return applyEdits(root.source, edits);
}
