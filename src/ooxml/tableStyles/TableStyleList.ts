import { attribute, attributesOfTag, withAttributes } from "../xml/attributes";
import type { TextEdit } from "../xml/editXml";
import { encodeAttribute } from "../xml/escape";
import {
  child,
  childrenNamed,
  openTag,
  outerXml,
  prefixOf,
  type XmlElement,
} from "../xml/parseXml";

interface ListedStyle {
  readonly name: string;
  readonly xml: string;
}

/** The table styles 表格样式 that a workbook defines itself (ECMA-376 part 1, 18.8.42), by name. */
export class TableStyleList {
  private readonly element: XmlElement | undefined;
  private readonly prefix: string;
  private readonly original: readonly ListedStyle[];
  private listed: readonly ListedStyle[];

  constructor(styles: XmlElement) {
    this.prefix = prefixOf(styles.qualifiedName);
    this.element = child(styles, "tableStyles");
    this.original = childrenNamed(this.element, "tableStyle").map((style) => ({
      name: attribute(style, "name") ?? "",
      xml: outerXml(style),
    }));
    this.listed = this.original;
  }

  /** In the file's order. */
  get names(): readonly string[] {
    return this.listed.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.listed.some((style) => isNamed(style, name));
  }

  /** Adds a style that changes nothing about its cells, written as Excel writes an empty one. */
  add(name: string): void {
    // Back again, it is what the file had.
    const before = this.original.find((style) => isNamed(style, name));
    const xml = `<${this.prefix}tableStyle name="${encodeAttribute(name)}" pivot="0" count="0"/>`;
    this.listed = [...this.listed, before ?? { name, xml }];
  }

  remove(name: string): void {
    this.listed = this.listed.filter((style) => !isNamed(style, name));
  }

  /** What changes in the styles part; nothing where the list is as the file has it. `at` = its place if new. */
  edits(at: number): readonly TextEdit[] {
    const inner = this.listed.map(({ xml }) => xml).join("");
    if (inner === this.original.map(({ xml }) => xml).join("")) return [];
    const { element, prefix } = this;
    const name = element?.qualifiedName ?? `${prefix}tableStyles`;
    const place = element ? { start: element.start, end: element.end } : { start: at, end: at };
    const tag = element ? openTag(element) : `<${name}>`;
    // A list that says nothing but its length was made for the styles that are gone.
    const saysMore = [...attributesOfTag(tag).keys()].some((key) => key !== "count");
    if (inner === "" && !saysMore) return [{ ...place, text: "" }];
    const counted = withAttributes(tag, { count: String(this.listed.length) });
    // A blank before the end of the tag stays, so that the list can become what it was.
    const open = counted.slice(0, counted.endsWith("/>") ? -2 : -1);
    return [{ ...place, text: inner === "" ? `${open}/>` : `${open}>${inner}</${name}>` }];
  }
}

function isNamed(style: ListedStyle, name: string): boolean {
  return style.name.toLowerCase() === name.toLowerCase();
}
