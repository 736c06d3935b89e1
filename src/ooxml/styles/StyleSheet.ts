import type { CellFormat, CellFormatPatch, DifferentialFormat } from "../types";
import { attributes, numberAttribute, withAttributes } from "../xml/attributes";
import { encodeAttribute } from "../xml/escape";
import { child, outerXml, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import { readIndexedColors, readTheme, type ColorTable } from "./colors";
import { readDifferentialFormat, writeDifferentialFormat } from "./differentialFormat";
import { builtInFormatId, builtInNumberFormat, FIRST_OWN_FORMAT_ID } from "./numberFormats";
import { neededPatch } from "./neededPatch";
import { patchParts } from "./patchParts";
import { formatKey, readFormat } from "./readFormat";
import { writeStyleSheet, type StyleUse } from "./writeStyleSheet";
import { XmlList } from "./XmlList";
import type { XfParts } from "./XfParts";

const ID_ATTRIBUTES = new Set(["numFmtId", "fontId", "fillId", "borderId"]);

/** The styles part: cell formats by index, new ones appended and shared. */
export class StyleSheet {
  readonly root: XmlElement;
  readonly prefix: string;
  readonly colors: ColorTable;
  readonly numberFormats: XmlList;
  readonly fonts: XmlList;
  readonly fills: XmlList;
  readonly borders: XmlList;
  readonly cellFormats: XmlList;
  readonly differentialFormats: XmlList;
  private readonly formatCodes = new Map<number, string>();
  private readonly parts: XfParts[] = [];
  private readonly formats: CellFormat[] = [];
  private readonly keys: string[] = [];
  private readonly indexesByKey = new Map<string, number[]>();
  /** Which style an appended one was made from. */
  private readonly origins = new Map<number, number>();

  constructor(xml: string, themeXml: string | undefined) {
    this.root = parseXml(xml);
    this.prefix = prefixOf(this.root.qualifiedName);
    this.colors = { theme: readTheme(themeXml), indexed: readIndexedColors(this.root) };
    const list = (name: string) => new XmlList(name, child(this.root, name));
    this.numberFormats = list("numFmts");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.cellFormats = list("cellXfs");
    this.differentialFormats = list("dxfs");
    for (const element of this.numberFormats.element?.children ?? []) {
      const code = attributes(element).get("formatCode");
      const id = numberAttribute(element, "numFmtId");
      if (id !== undefined && code !== undefined) this.formatCodes.set(id, code);
    }
  }

  /** A cell format resolved; the default one for an index out of range. */
  format(index: number): CellFormat {
    const at = index >= 0 && index < this.cellFormats.length ? index : 0;
    return (this.formats[at] ??= readFormat(this.partsOf(at), this.colors));
  }

  /** Index of the format with a patch applied; the same index where nothing would change. */
  patch(index: number, patch: CellFormatPatch): number {
    const needed = neededPatch(this.format(index), patch);
    const patched = patchParts(this.partsOf(index), needed, this.prefix);
    const key = formatKey(patched, this.colors);
    if (key === this.keyOf(index)) return index;
    const known = this.knownIndex(index, key);
    if (known !== undefined) return known;
    const added = this.cellFormats.append(this.xfXml(patched));
    this.origins.set(added, index);
    this.rememberKey(added, key);
    this.parts[added] = patched;
    return added;
  }

  /** An existing style with this key, first of all one that the style was made from. */
  private knownIndex(index: number, key: string): number | undefined {
    this.keyOf(this.cellFormats.length - 1);
    const candidates = this.indexesByKey.get(key);
    for (let at: number | undefined = index; at !== undefined; at = this.origins.get(at)) {
      if (candidates?.includes(at)) return at;
    }
    return candidates?.[0];
  }

  private keyOf(index: number): string {
    for (let at = this.keys.length; at <= index; at++) {
      this.rememberKey(at, formatKey(this.partsOf(at), this.colors));
    }
    return this.keys[index] ?? "";
  }

  private rememberKey(index: number, key: string): void {
    this.keys[index] = key;
    const known = this.indexesByKey.get(key);
    if (known) known.push(index);
    else this.indexesByKey.set(key, [index]);
  }

  private partsOf(index: number): XfParts {
    return (this.parts[index] ??= this.readParts(index));
  }

  private readParts(index: number): XfParts {
    const p = this.prefix;
    const xml = this.cellFormats.at(index) ?? this.cellFormats.at(0) ?? `<${p}xf/>`;
    const xf = parseXml(xml);
    const values = attributes(xf);
    const alignment = child(xf, "alignment");
    const protection = child(xf, "protection");
    const id = (name: string) => Number(values.get(name) ?? 0);
    return {
      font: this.fonts.at(id("fontId")) ?? this.fonts.at(0) ?? `<${p}font/>`,
      fill: this.fills.at(id("fillId")) ?? this.fills.at(0) ?? `<${p}fill/>`,
      border: this.borders.at(id("borderId")) ?? this.borders.at(0) ?? `<${p}border/>`,
      numberFormat:
        this.formatCodes.get(id("numFmtId")) ?? builtInNumberFormat(id("numFmtId")) ?? "General",
      attributes: Object.fromEntries([...values].filter(([name]) => !ID_ATTRIBUTES.has(name))),
      alignment: alignment && outerXml(alignment),
      protection: protection && outerXml(protection),
      others: xf.children
        .filter((element) => element !== alignment && element !== protection)
        .map(outerXml)
        .join(""),
    };
  }

  private xfXml(parts: XfParts): string {
    const p = this.prefix;
    const tag = withAttributes(`<${p}xf>`, {
      numFmtId: String(this.formatId(parts.numberFormat)),
      fontId: String(this.fonts.intern(parts.font)),
      fillId: String(this.fills.intern(parts.fill)),
      borderId: String(this.borders.intern(parts.border)),
      ...parts.attributes,
    });
    const inner = (parts.alignment ?? "") + (parts.protection ?? "") + parts.others;
    return inner === "" ? `${tag.slice(0, -1)}/>` : `${tag}${inner}</${p}xf>`;
  }

  /** Id of a number format code, added to the file's own where it is new. */
  private formatId(code: string): number {
    for (const [id, known] of this.formatCodes) if (known === code) return id;
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined && !this.formatCodes.has(builtIn)) return builtIn;
    const id = Math.max(FIRST_OWN_FORMAT_ID - 1, ...this.formatCodes.keys()) + 1;
    this.formatCodes.set(id, code);
    this.numberFormats.append(
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`
    );
    return id;
  }

  /** The differential format of an index; undefined where there is none. */
  differentialFormat(index: number): DifferentialFormat | undefined {
    const xml = this.differentialFormats.at(index);
    return xml === undefined ? undefined : readDifferentialFormat(xml, this.colors);
  }

  /** Index of a differential format, shared with an equal one. */
  differentialIndex(format: DifferentialFormat): number {
    const ownId = (code: string) =>
      [...this.formatCodes].find(([, known]) => known === code)?.[0] ??
      Math.max(FIRST_OWN_FORMAT_ID - 1, ...this.formatCodes.keys()) + 1;
    return this.differentialFormats.intern(writeDifferentialFormat(format, this.prefix, ownId));
  }

  /** The part as it must be saved: entries at the end that lost their last use are left out. */
  write(use: StyleUse): string {
    return writeStyleSheet(this, use);
  }
}
