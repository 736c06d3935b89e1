import { withAttributes } from "../xml/attributes";
import { outerXml, openTag, type XmlElement } from "../xml/parseXml";

/** A counted list of a styles part (fonts, cellXfs …): verbatim items, to which items may be added. */
export class XmlList {
  private readonly items: string[];
  private readonly indexes = new Map<string, number>();
  /** How many items the file has. */
  readonly originalLength: number;

  constructor(
    readonly name: string,
    readonly element: XmlElement | undefined
  ) {
    this.items = element?.children.map(outerXml) ?? [];
    this.originalLength = this.items.length;
    this.items.forEach((item, index) => {
      if (!this.indexes.has(item)) this.indexes.set(item, index);
    });
  }

  get length(): number {
    return this.items.length;
  }

  at(index: number): string | undefined {
    return this.items[index];
  }

  /** Index of this item; undefined where the list has none like it. */
  indexOf(xml: string): number | undefined {
    return this.indexes.get(xml);
  }

  /** Index of this item, added where it is new. */
  intern(xml: string): number {
    const known = this.indexes.get(xml);
    return known ?? this.append(xml);
  }

  append(xml: string): number {
    const index = this.items.push(xml) - 1;
    if (!this.indexes.has(xml)) this.indexes.set(xml, index);
    return index;
  }

  /** Forgets the items that the file does not have. */
  discardAdded(): void {
    for (const item of this.items.splice(this.originalLength)) {
      if ((this.indexes.get(item) ?? 0) >= this.originalLength) this.indexes.delete(item);
    }
  }

  /** The list with its first `length` items; undefined where that is what the file has. */
  write(length: number, prefix: string): string | undefined {
    if (length === this.originalLength) return undefined;
    // Excel writes an empty list of dxfs, and none of number formats.
    if (length === 0) return this.name === "dxfs" ? `<${prefix}dxfs count="0"/>` : "";
    const tag = this.element ? openTag(this.element) : `<${prefix}${this.name}>`;
    const counted = withAttributes(tag.replace(/\s*\/>$/, ">"), { count: String(length) });
    const name = this.element?.qualifiedName ?? prefix + this.name;
    const kept = this.items.slice(0, Math.min(length, this.originalLength));
    const inner =
      length >= this.originalLength && this.element
        ? this.element.source.slice(this.element.openEnd, this.element.closeStart)
        : kept.join("");
    return `${counted}${inner}${this.items.slice(this.originalLength, length).join("")}</${name}>`;
  }
}
