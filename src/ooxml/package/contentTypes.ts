import { attribute, writeAttributes } from "../xml/attributes";
import { applyEdits, insertedAtEnd } from "../xml/editXml";
import { childrenNamed, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import type { PartStore } from "./PartStore";

/** The part that names every part's type (OPC 6.2.3). */
export const CONTENT_TYPES = "[Content_Types].xml";

/** Content type of a part: its own, else that of its extension. */
export function contentType(store: PartStore, partName: string): string | undefined {
  const root = parseXml(store.text(CONTENT_TYPES));
  const override = findOverride(root, partName);
  if (override) return attribute(override, "ContentType");
  const extension = partName.slice(partName.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenNamed(root, "Default").find(
    (element) => attribute(element, "Extension")?.toLowerCase() === extension
  );
  return attribute(byExtension, "ContentType");
}

/** Says which type a new part has. */
export function addContentType(store: PartStore, partName: string, type: string): void {
  const root = parseXml(store.text(CONTENT_TYPES));
  if (findOverride(root, partName)) return;
  const tag = `${prefixOf(root.qualifiedName)}Override`;
  const xml = `<${tag}${writeAttributes({ PartName: `/${partName}`, ContentType: type })}/>`;
  store.setText(CONTENT_TYPES, applyEdits(root.source, [insertedAtEnd(root, xml)]));
}

/** Forgets a dropped part's own type. */
export function removeContentType(store: PartStore, partName: string): void {
  const root = parseXml(store.text(CONTENT_TYPES));
  const override = findOverride(root, partName);
  if (!override) return;
  store.setText(
    CONTENT_TYPES,
    applyEdits(root.source, [{ start: override.start, end: override.end, text: "" }])
  );
}

function findOverride(root: XmlElement, partName: string): XmlElement | undefined {
  const wanted = `/${partName}`.toLowerCase();
  return childrenNamed(root, "Override").find(
    (element) => attribute(element, "PartName")?.toLowerCase() === wanted
  );
}
