import { decodeXml, encodeAttribute } from "./escape";
import { nameEnd } from "./scan";
import { openTag, type XmlElement } from "./parseXml";

/** A name begins at the start, after white space or after a value: looked for nowhere else, or a long one costs its square. */
const ATTRIBUTE = /(?<=^|[\s"'])([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Decoded attributes of an open tag by their qualified names. */
export function attributesOfTag(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.slice(nameEnd(tag, 1)).matchAll(ATTRIBUTE)) {
    attributes.set(match[1] ?? "", decodeXml(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

/** Decoded attributes of an element by their qualified names. */
export function attributes(element: XmlElement): Map<string, string> {
  return attributesOfTag(openTag(element));
}

/** One decoded attribute by its qualified name; undefined where the element or the attribute is missing. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element && attributes(element).get(name);
}

/** Like {@link attribute}, as a number; undefined also where it is none. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** Reads xsd:boolean (`1`, `true`, `on`); `fallback` where the attribute is missing. */
export function booleanAttribute(
  element: XmlElement | undefined,
  name: string,
  fallback: boolean
): boolean {
  const text = attribute(element, name);
  return text === undefined ? fallback : text === "1" || text === "true" || text === "on";
}

/** `r:id` whatever prefix the file gives the relationships namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of attributes(element)) {
    if (name.endsWith(":id")) return value;
  }
  return undefined;
}

/**
 * An open tag with attributes changed where they stand, appended where they are new and taken out where
 * they are undefined; everything else stays verbatim.
 */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | undefined>>
): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    result = withAttribute(result, name, value);
  }
  return result;
}

function withAttribute(tag: string, name: string, value: string | undefined): string {
  const from = nameEnd(tag, 1);
  for (const match of tag.slice(from).matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    if (value === undefined) return tag.slice(0, start).trimEnd() + tag.slice(end);
    return `${tag.slice(0, start)}${name}="${encodeAttribute(value)}"${tag.slice(end)}`;
  }
  if (value === undefined) return tag;
  const close = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, close).trimEnd()} ${name}="${encodeAttribute(value)}"${tag.slice(close)}`;
}

/** Attribute text ` a="1" b="2"` in the given order; undefined values are left out. */
export function writeAttributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${encodeAttribute(attributeText(value))}"`)
    .join("");
}

function attributeText(value: string | number | boolean | undefined): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value);
}
