import { areasAddress, parseAreas } from "../address";
import { movedAreas, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { attribute, withAttributes } from "../xml/attributes";
import { applyEdits, type TextEdit } from "../xml/editXml";
import { openTag, parseXml, type XmlElement } from "../xml/parseXml";
import { movedFilterColumns } from "./movedFilterColumns";

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
  return applyEdits(text, edits);
}

/** Collects the edits of an element and its children; false where its cells are gone. */
function moveElement(element: XmlElement, edit: StructureEdit, edits: TextEdit[]): boolean {
  const changes: Record<string, string | undefined> = {};
  for (const name of AREA_ATTRIBUTES) {
    const value = attribute(element, name);
    const areas = value === undefined ? [] : parseAreas(value);
    if (areas.length === 0) continue;
    const moved = movedAreas(areas, edit);
    if (moved.length === 0) return false;
    const address = areasAddress(moved);
    changes[name] = address === areasAddress(areas) ? value : address;
  }
  const kept = moveChildren(element, edit, edits);
  if (kept === undefined) return false;
  const isHolder = Object.keys(changes).length === 0 && element.children.length > 0;
  if (isHolder && kept === 0) return false;
  if (kept < element.children.length && attribute(element, "count") !== undefined) {
    changes["count"] = String(kept);
  }
  const tag = withAttributes(openTag(element), changes);
  if (tag !== openTag(element)) {
    edits.push({ start: element.start, end: element.openEnd, text: tag });
  }
  return true;
}

/** How many children stay; undefined where the cells that an extension is for are gone. */
function moveChildren(
  element: XmlElement,
  edit: StructureEdit,
  edits: TextEdit[]
): number | undefined {
  const filterColumns = element.name === "autoFilter" ? movedFilterColumns(element, edit) : [];
  edits.push(...filterColumns.filter((item) => item.text !== ""));
  let kept = 0;
  for (const inner of element.children) {
    const innerEdits: TextEdit[] = [];
    const isGoneFilter = filterColumns.some(
      (item) => item.start === inner.start && item.text === ""
    );
    if (!isGoneFilter && moveInner(inner, edit, innerEdits)) {
      edits.push(...innerEdits);
      kept++;
    } else if (inner.name === "sqref") {
      return undefined;
    } else {
      edits.push({ start: inner.start, end: inner.end, text: "" });
    }
  }
  return kept;
}

function moveInner(element: XmlElement, edit: StructureEdit, edits: TextEdit[]): boolean {
  return element.name === "sqref"
    ? moveSqrefElement(element, edit, edits)
    : moveElement(element, edit, edits);
}

/** `<xm:sqref>` of the extensions holds its areas as text. */
function moveSqrefElement(element: XmlElement, edit: StructureEdit, edits: TextEdit[]): boolean {
  const text = element.source.slice(element.openEnd, element.closeStart);
  const areas = parseAreas(text);
  const moved = areasAddress(movedAreas(areas, edit));
  if (areas.length > 0 && moved === "") return false;
  if (moved !== areasAddress(areas)) {
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
