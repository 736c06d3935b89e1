import { PackageError } from "../types";
import { endOfSpecial, localName, nameEnd, tagEnd } from "./scan";

/** An element by its place in the text, so that it can be handed on verbatim. */
export interface XmlElement {
  readonly source: string;
  /** Index of `<`. */
  readonly start: number;
  /** Index after the `>` of the open tag. */
  readonly openEnd: number;
  /** Index of the close tag; `openEnd` where the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
  /** With its prefix, e.g. `x:row`. */
  readonly qualifiedName: string;
  /** Without it, e.g. `row`. */
  readonly name: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly start: number;
  readonly openEnd: number;
  readonly qualifiedName: string;
  readonly children: XmlElement[];
}

/** Elements in one another; assumption: no office format comes near, and every stack is deeper. */
const MAX_DEPTH = 1000;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Parses a part into elements that keep their offsets. Children of elements named in `opaque` are not
 * parsed (their ends are found by their close tag). Throws PackageError "corrupt" for text that is not
 * well formed and "xmlEntities" for a document type declaration.
 */
export function parseXml(source: string, opaque: ReadonlySet<string> = NOTHING): XmlElement {
  const stack: OpenElement[] = [];
  let position = 0;
  for (;;) {
    const open = source.indexOf("<", position);
    if (open < 0) throw new PackageError("corrupt", "XML has no complete root element");
    const special = endOfSpecial(source, open);
    if (special >= 0) {
      position = special;
      continue;
    }
    const close = tagEnd(source, open);
    position = close + 1;
    const element =
      source.charCodeAt(open + 1) === 47
        ? closeElement(source, open, close, stack)
        : openElement(source, open, close, stack, opaque);
    if (!element) continue;
    position = element.end;
    const parent = stack[stack.length - 1];
    if (!parent) return element;
    parent.children.push(element);
  }
}

function openElement(
  source: string,
  open: number,
  close: number,
  stack: OpenElement[],
  opaque: ReadonlySet<string>
): XmlElement | undefined {
  const qualifiedName = source.slice(open + 1, nameEnd(source, open + 1));
  const name = localName(qualifiedName);
  const openEnd = close + 1;
  if (source.charCodeAt(close - 1) === 47) {
    const end = openEnd;
    return {
      source,
      start: open,
      openEnd,
      closeStart: end,
      end,
      qualifiedName,
      name,
      children: [],
    };
  }
  if (!opaque.has(name)) {
    if (stack.length >= MAX_DEPTH) throw new PackageError("corrupt", "XML is nested too deeply");
    stack.push({ start: open, openEnd, qualifiedName, children: [] });
    return undefined;
  }
  const closeStart = source.lastIndexOf(`</${qualifiedName}`);
  if (closeStart < openEnd) throw new PackageError("corrupt", `XML misses </${qualifiedName}>`);
  const end = tagEnd(source, closeStart) + 1;
  return { source, start: open, openEnd, closeStart, end, qualifiedName, name, children: [] };
}

function closeElement(
  source: string,
  open: number,
  close: number,
  stack: OpenElement[]
): XmlElement {
  const top = stack.pop();
  const qualifiedName = source.slice(open + 2, nameEnd(source, open + 2));
  if (!top || top.qualifiedName !== qualifiedName) {
    throw new PackageError("corrupt", `XML closes ${qualifiedName} where it is not open`);
  }
  const { start, openEnd, children } = top;
  const name = localName(qualifiedName);
  return {
    source,
    start,
    openEnd,
    closeStart: open,
    end: close + 1,
    qualifiedName,
    name,
    children,
  };
}

/** The element verbatim. */
export function outerXml(element: XmlElement): string {
  return element.source.slice(element.start, element.end);
}

/** What stands between its tags, verbatim. */
export function innerXml(element: XmlElement): string {
  return element.source.slice(element.openEnd, element.closeStart);
}

/** Its open tag, verbatim. */
export function openTag(element: XmlElement): string {
  return element.source.slice(element.start, element.openEnd);
}

/** The first child of a local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of a local name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Prefix of a qualified name with its colon, or nothing: `x:row` → `x:`. */
export function prefixOf(qualifiedName: string): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(":") + 1);
}
