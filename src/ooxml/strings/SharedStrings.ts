import { attribute, withAttributes } from "../xml/attributes";
import { decodeExcelText, decodeXml, encodeExcelText, encodeXml } from "../xml/escape";
import { openTag, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import { replaceElements } from "../xml/replaceElements";
import { nameEnd, tagEnd } from "../xml/scan";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}" count="0" uniqueCount="0"></sst>`;

/** How the cells of a workbook use its shared strings. */
export interface StringUse {
  /** Cells that refer to one, in the file and now. */
  readonly referencesBefore: number;
  readonly referencesNow: number;
  /** Entries of the file that a cell used when it came and uses no more. */
  readonly released: ReadonlySet<number>;
  /** Entries of the file that cells still use as they did. */
  readonly kept: () => ReadonlySet<number>;
}

/**
 * The shared string table: texts of the file by index, and texts that this session needs. What is needed
 * is gathered anew at every save, so a text that was taken back leaves nothing behind.
 */
export class SharedStrings {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly items: readonly { readonly start: number; readonly end: number }[];
  private readonly texts: (string | undefined)[] = [];
  private plainIndexes: Map<string, number> | undefined;
  private added = new Map<string, number>();
  /** Entries of the file that were asked for since {@link beginSave}. */
  private readonly asked = new Set<number>();
  private pinnedCount = 0;

  constructor(xml: string | undefined) {
    this.source = xml ?? EMPTY;
    this.root = parseXml(this.source, new Set(["sst"]));
    this.prefix = prefixOf(this.root.qualifiedName);
    this.items = findItems(this.source, this.root, `${this.prefix}si`);
  }

  /** Text of an entry, rich text flattened; empty for an index beyond the table. */
  text(index: number): string {
    let text = this.texts[index];
    if (text === undefined) {
      const item = this.items[index];
      text = item ? richTextOf(this.source.slice(item.start, item.end)) : this.addedText(index);
      if (item) this.texts[index] = text;
    }
    return text;
  }

  private addedText(index: number): string {
    for (const [text, at] of this.added) if (at === index) return text;
    return "";
  }

  /** Index of a plain entry with this text; one is added where there is none. */
  indexOf(text: string): number {
    this.plainIndexes ??= this.indexPlainItems();
    const known = this.plainIndexes.get(text) ?? this.added.get(text);
    if (known !== undefined) {
      this.asked.add(known);
      return known;
    }
    const index = this.items.length + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** Whether texts were added that the file does not have. */
  get hasAdded(): boolean {
    return this.added.size > 0;
  }

  /** Texts added so far stay for good: a part was written that refers to them. */
  pin(): void {
    this.pinnedCount = this.added.size;
  }

  /** Forgets the texts that the last save added and nothing was pinned to. */
  beginSave(): void {
    this.added = new Map([...this.added].slice(0, this.pinnedCount));
    this.asked.clear();
  }

  /**
   * The part with the added texts; the original text where there are none. Entries at the end that lost
   * their last use are left out, so that nothing stays of a text that an earlier session added.
   */
  write(use: StringUse): string {
    const length = this.keptLength(use);
    if (this.added.size === 0 && length === this.items.length) return this.source;
    const items = [...this.added.keys()].map((text) => this.itemXml(text)).join("");
    const tag = this.countedTag(length + this.added.size, use);
    const innerEnd =
      length === this.items.length
        ? this.root.closeStart
        : (this.items[length - 1]?.end ?? this.root.openEnd);
    const inner = this.source.slice(this.root.openEnd, innerEnd);
    const head = this.source.slice(0, this.root.start);
    const tail = this.source.slice(this.root.end);
    return `${head}${tag}${inner}${items}</${this.root.qualifiedName}>${tail}`;
  }

  private keptLength(use: StringUse): number {
    let length = this.items.length;
    if (this.added.size > 0 || !use.released.has(length - 1)) return length;
    const kept = use.kept();
    const isGone = (index: number) =>
      use.released.has(index) && !kept.has(index) && !this.asked.has(index);
    while (length > 0 && isGone(length - 1)) length--;
    return length;
  }

  /** The open tag with its counts; writers that leave them out are left alone. */
  private countedTag(unique: number, use: StringUse): string {
    const tag = openTag(this.root).replace(/\s*\/>$/, ">");
    const count = attribute(this.root, "count");
    // Some writers put the number of entries in both.
    const countsEntries =
      count === String(this.items.length) && this.items.length !== use.referencesBefore;
    const references = countsEntries ? unique : use.referencesNow;
    return withAttributes(tag, {
      ...(count === undefined ? {} : { count: String(references) }),
      ...(attribute(this.root, "uniqueCount") === undefined ? {} : { uniqueCount: String(unique) }),
    });
  }

  private itemXml(text: string): string {
    const preserve = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
    const { prefix } = this;
    const written = encodeXml(encodeExcelText(text));
    return `<${prefix}si><${prefix}t${preserve}>${written}</${prefix}t></${prefix}si>`;
  }

  private indexPlainItems(): Map<string, number> {
    const indexes = new Map<string, number>();
    this.items.forEach((item, index) => {
      const xml = this.source.slice(item.start, item.end);
      // Runs and phonetic hints are formats: only an entry without them is reused.
      if (/<(?:\w+:)?(?:r|rPh|phoneticPr)[\s/>]/.test(xml)) return;
      const text = this.text(index);
      if (!indexes.has(text)) indexes.set(text, index);
    });
    return indexes;
  }
}

function findItems(
  source: string,
  root: XmlElement,
  tagName: string
): { readonly start: number; readonly end: number }[] {
  const items: { start: number; end: number }[] = [];
  const close = `</${tagName}>`;
  let position = root.openEnd;
  for (;;) {
    const start = source.indexOf(`<${tagName}`, position);
    if (start < 0 || start >= root.closeStart) return items;
    const openEnd = tagEnd(source, start) + 1;
    position = openEnd;
    // A longer name with the same beginning is another element.
    if (nameEnd(source, start + 1) !== start + 1 + tagName.length) continue;
    let end = openEnd;
    if (source.charCodeAt(openEnd - 2) !== 47) {
      const found = source.indexOf(close, openEnd);
      end = found < 0 ? root.closeStart : found + close.length;
    }
    items.push({ start, end });
    position = end;
  }
}

/** Plain text of an `<si>` or `<is>` element, phonetic hints left out. */
export function richTextOf(xml: string): string {
  const plain = xml.includes("rPh") ? replaceElements(xml, "(?:\\w+:)?rPh", () => "") : xml;
  let text = "";
  replaceElements(plain, "(?:\\w+:)?t", (element, _name, tag) => {
    if (element.length > tag.length) {
      text += element.slice(tag.length, element.lastIndexOf("<"));
    }
    return "";
  });
  return decodeExcelText(decodeXml(text));
}
