import { PackageError } from "../types";
import { openTag, outerXml, type XmlElement } from "./parseXml";

/** A replacement of `source[start, end)`; several must not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Text with the edits made. At the same place insertions come before a replacement that begins there;
 * otherwise edits keep their order.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return source;
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort(
    (left, right) =>
      left.edit.start - right.edit.start ||
      left.edit.end - right.edit.end ||
      left.order - right.order
  );
  const pieces: string[] = [];
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.start < position) throw new PackageError("corrupt", "overlapping XML edits");
    pieces.push(source.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(source.slice(position));
  return pieces.join("");
}

/** The element with other contents between its tags (a self-closing one is opened, an empty one closed). */
export function withInnerXml(element: XmlElement, inner: string): string {
  return joinElement(openTag(element), element.qualifiedName, inner);
}

/** An element from an open tag (self-closing or not), its name and its contents. */
export function joinElement(tag: string, qualifiedName: string, inner: string): string {
  const open = tag.endsWith("/>") ? tag.slice(0, -2).trimEnd() : tag.slice(0, -1);
  return inner === "" ? `${open}/>` : `${open}>${inner}</${qualifiedName}>`;
}

/** The element with another open tag; its contents stay verbatim. */
export function withOpenTag(element: XmlElement, tag: string): string {
  return tag + outerXml(element).slice(element.openEnd - element.start);
}

/** Source text with one child put at the end of the parent. */
export function insertedAtEnd(parent: XmlElement, xml: string): TextEdit {
  if (parent.closeStart > parent.openEnd || parent.source[parent.openEnd - 2] !== "/") {
    return { start: parent.closeStart, end: parent.closeStart, text: xml };
  }
  const tag = openTag(parent).slice(0, -2).trimEnd();
  return {
    start: parent.start,
    end: parent.end,
    text: `${tag}>${xml}</${parent.qualifiedName}>`,
  };
}
