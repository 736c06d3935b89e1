import { attributes, writeAttributes } from "../xml/attributes";
import { applyEdits, insertedAtEnd } from "../xml/editXml";
import { childrenNamed, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import type { PartStore } from "./PartStore";
import { resolveTarget } from "./resolveTarget";

/** A relationship of a part (OPC 6.5.3). */
export interface Relationship {
  readonly id: string;
  /** Last path segment of the type, the same in the transitional and strict name spaces: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** Part name without leading slash; the text itself where it is external. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Name of the part that holds a part's relationships; of the package itself for `""`. */
export function relationshipsPart(sourcePart: string): string {
  const slash = sourcePart.lastIndexOf("/") + 1;
  return `${sourcePart.slice(0, slash)}_rels/${sourcePart.slice(slash)}.rels`;
}

/** Relationships of a part as they stand now; none where it has no such part. */
export function readRelationships(store: PartStore, sourcePart: string): Relationship[] {
  const name = relationshipsPart(sourcePart);
  if (!store.has(name)) return [];
  return childrenNamed(parseXml(store.text(name)), "Relationship").map((element) =>
    toRelationship(element, sourcePart)
  );
}

function toRelationship(element: XmlElement, sourcePart: string): Relationship {
  const values = attributes(element);
  const type = values.get("Type") ?? "";
  const target = values.get("Target") ?? "";
  const external = values.get("TargetMode") === "External";
  return {
    id: values.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    target: external ? target : resolveTarget(sourcePart, target),
    external,
  };
}

/**
 * Adds a relationship and returns its id. `target` is written as given (relative to the source part, or
 * absolute with a slash).
 */
export function addRelationship(
  store: PartStore,
  sourcePart: string,
  relationship: { readonly type: string; readonly target: string; readonly external?: boolean }
): string {
  const name = relationshipsPart(sourcePart);
  const text = store.has(name)
    ? store.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = parseXml(text);
  const id = freeId(childrenNamed(root, "Relationship"));
  const xml = `<${prefixOf(root.qualifiedName)}Relationship${writeAttributes({
    Id: id,
    Type: relationship.type,
    Target: relationship.target,
    TargetMode: relationship.external ? "External" : undefined,
  })}/>`;
  store.setText(name, applyEdits(text, [insertedAtEnd(root, xml)]));
  return id;
}

function freeId(existing: readonly XmlElement[]): string {
  const numbers = existing.map((element) =>
    Number(/^rId(\d+)$/.exec(attributes(element).get("Id") ?? "")?.[1] ?? 0)
  );
  return `rId${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/** Takes a relationship out; the part goes when it was made here and nothing is left in it. */
export function removeRelationship(store: PartStore, sourcePart: string, id: string): void {
  const name = relationshipsPart(sourcePart);
  const text = store.text(name);
  const all = childrenNamed(parseXml(text), "Relationship");
  const found = all.find((element) => attributes(element).get("Id") === id);
  if (!found) return;
  if (all.length === 1 && store.originalText(name) !== undefined && sourcePart === "") return;
  if (all.length === 1) store.remove(name);
  else store.setText(name, applyEdits(text, [{ start: found.start, end: found.end, text: "" }]));
}
