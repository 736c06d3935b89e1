import { builtInTableStyle } from "../tableStyles/builtInTableStyle";
import { readTableStyle } from "../tableStyles/readTableStyle";
import { TableStyleList } from "../tableStyles/TableStyleList";
import type { CellFormat, CellFormatPatch, DifferentialFormat, TableStyle } from "../types";
import { attributes, numberAttribute, withAttributes } from "../xml/attributes";
import { encodeAttribute } from "../xml/escape";
import { child, outerXml, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import { FormatIndex } from "./FormatIndex";
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

/**
 * The styles part: cell formats by index, new ones appended and shared. Which of the new ones the file
 * gets is decided anew at every save, so a style that was only passed through leaves nothing behind.
 */
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
  readonly tableStyles: TableStyleList;
  private readonly formatCodes = new Map<number, string>();
  private readonly parts: XfParts[] = [];
  private readonly formats: CellFormat[] = [];
  private readonly index: FormatIndex;
  /** Cell formats of the file and of this session. */
  private count: number;
  /** Those below this keep their index in the file: a part was written that refers to them. */
  private pinnedCount = 0;
  private fileIndexes = new Map<number, number>();
  /** Differential formats of this session, counted on from those of the file. */
  private readonly addedDifferentials: string[] = [];
  private pinnedDifferentialCount = 0;
  private fileDifferentialIndexes = new Map<number, number>();
  /** Ids of the number formats that the save under way adds. */
  private addedFormatIds = new Map<string, number>();

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
    this.tableStyles = new TableStyleList(this.root);
    this.count = this.cellFormats.length;
    this.index = new FormatIndex((at) => formatKey(this.partsOf(at), this.colors));
    for (const element of this.numberFormats.element?.children ?? []) {
      const code = attributes(element).get("formatCode");
      const id = numberAttribute(element, "numFmtId");
      if (id !== undefined && code !== undefined) this.formatCodes.set(id, code);
    }
  }

  /** A cell format resolved; the default one for an index out of range. */
  format(index: number): CellFormat {
    const at = index >= 0 && index < this.count ? index : 0;
    return (this.formats[at] ??= readFormat(this.partsOf(at), this.colors));
  }

  /** Index of the format with a patch applied; the same index where nothing would change. */
  patch(index: number, patch: CellFormatPatch): number {
    const needed = neededPatch(this.format(index), patch);
    const patched = patchParts(this.partsOf(index), needed, this.prefix);
    const key = formatKey(patched, this.colors);
    if (key === this.index.key(index)) return index;
    const known = this.index.find(key, index, this.count);
    if (known !== undefined) return known;
    const added = this.count++;
    this.index.add(added, key, index);
    this.parts[added] = patched;
    return added;
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
    const known = this.addedFormatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormatId() + this.addedFormatIds.size;
    this.addedFormatIds.set(code, id);
    this.numberFormats.append(
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`
    );
    return id;
  }

  private nextFormatId(): number {
    let last = FIRST_OWN_FORMAT_ID - 1;
    for (const id of this.formatCodes.keys()) last = Math.max(last, id);
    return last + 1;
  }

  /** The differential format of an index; undefined where there is none. */
  differentialFormat(index: number): DifferentialFormat | undefined {
    const { originalLength } = this.differentialFormats;
    const xml =
      index < originalLength
        ? this.differentialFormats.at(index)
        : this.addedDifferentials[index - originalLength];
    return xml === undefined ? undefined : readDifferentialFormat(xml, this.colors);
  }

  /** A table style by name, the workbook's own first; undefined where there is none. */
  tableStyle(name: string): TableStyle | undefined {
    if (!this.tableStyles.has(name)) return builtInTableStyle(name, this.colors.theme);
    const dxfAt = (index: number) => this.differentialFormats.at(index);
    // A style added since is an empty one.
    return readTableStyle(name, this.root, dxfAt, this.colors) ?? {};
  }

  /** Index of a differential format, shared with an equal one. */
  differentialIndex(format: DifferentialFormat): number {
    const ownId = (code: string) =>
      [...this.formatCodes].find(([, known]) => known === code)?.[0] ?? this.nextFormatId();
    const xml = writeDifferentialFormat(format, this.prefix, ownId);
    const { originalLength } = this.differentialFormats;
    const known = this.differentialFormats.indexOf(xml);
    if (known !== undefined && known < originalLength) return known;
    const added = this.addedDifferentials.indexOf(xml);
    return originalLength + (added < 0 ? this.addedDifferentials.push(xml) - 1 : added);
  }

  /** Styles added so far stay for good, under the index they have now. */
  pin(): void {
    this.pinnedCount = this.count;
    this.pinnedDifferentialCount =
      this.differentialFormats.originalLength + this.addedDifferentials.length;
  }

  /** Gives the added styles that are in use their places in the file. */
  beginSave(formatsInUse: ReadonlySet<number>, differentialsInUse: ReadonlySet<number>): void {
    const { numberFormats, fonts, fills, borders, cellFormats, differentialFormats } = this;
    const lists = [numberFormats, fonts, fills, borders, cellFormats, differentialFormats];
    for (const list of lists) list.discardAdded();
    this.addedFormatIds = new Map();
    this.fileIndexes = new Map();
    for (let index = cellFormats.originalLength; index < this.count; index++) {
      if (index >= this.pinnedCount && !formatsInUse.has(index)) continue;
      this.fileIndexes.set(index, cellFormats.append(this.xfXml(this.partsOf(index))));
    }
    this.fileDifferentialIndexes = new Map();
    this.addedDifferentials.forEach((xml, place) => {
      const index = differentialFormats.originalLength + place;
      if (index >= this.pinnedDifferentialCount && !differentialsInUse.has(index)) return;
      this.fileDifferentialIndexes.set(index, differentialFormats.append(xml));
    });
  }

  /** Index in the file of a style, since {@link beginSave}. */
  fileIndex(index: number): number {
    return index < this.pinnedCount ? index : (this.fileIndexes.get(index) ?? index);
  }

  /** The same for a differential format. */
  fileDifferentialIndex(index: number): number {
    if (index < this.pinnedDifferentialCount) return index;
    return this.fileDifferentialIndexes.get(index) ?? index;
  }

  /** The part as it must be saved: entries at the end that lost their last use are left out. */
  write(use: StyleUse): string {
    return writeStyleSheet(this, use);
  }
}
