import type { StyleSheet } from "../styles/StyleSheet";
import type { Area, DataValidation, HeaderFooter, HeaderFooterVariants, PageSetup } from "../types";
import { outerXml, parseXml, type XmlElement } from "../xml/parseXml";
import {
  columnsKey,
  readColumnRanges,
  writeColumnRanges,
  type ColumnRange,
} from "../sections/columnRanges";
import { ConditionalFormats } from "../sections/ConditionalFormats";
import {
  readDataValidations,
  writeDataValidations,
  type ReadValidation,
} from "../sections/dataValidations";
import {
  readHeaderFooter,
  readHeaderFooterVariants,
  writeHeaderFooter,
} from "../sections/headerFooter";
import { readMerges, writeMerges } from "../sections/merges";
import { fitsToPage, readPageSetup, writePageSetup } from "../sections/pageSetup";
import { readProtection, writeProtection, type Protection } from "../sections/protection";
import {
  readSheetProperties,
  writeSheetProperties,
  type SheetProperties,
} from "../sections/sheetProperties";
import { readSheetView, writeSheetView, type SheetView } from "../sections/sheetView";
import type { SheetDocument } from "./SheetDocument";
import { Tracked } from "./Tracked";

/** Everything of a worksheet beside its cells; each piece knows what the file holds. */
export class SheetSections {
  columns: readonly ColumnRange[];
  private readonly originalColumns: string;
  readonly merges: Tracked<readonly Area[]>;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Tracked<readonly DataValidation[]>;
  private readonly fileValidations: readonly ReadValidation[];
  readonly view: Tracked<SheetView>;
  readonly properties: Tracked<SheetProperties>;
  readonly page: Tracked<PageSetup>;
  readonly headerFooter: Tracked<HeaderFooter>;
  readonly headerFooterVariants: Tracked<HeaderFooterVariants>;
  readonly protection: Tracked<Protection>;
  /** Text of elements that are only ever moved along or listed (hyperlinks, tableParts, extLst …). */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly document: SheetDocument,
    styles: StyleSheet
  ) {
    const element = (name: string) => document.element(name);
    this.columns = readColumnRanges(element("cols"));
    this.originalColumns = columnsKey(this.columns);
    this.merges = new Tracked<readonly Area[]>(readMerges(element("mergeCells")));
    this.conditionalFormats = new ConditionalFormats(
      document.elements("conditionalFormatting"),
      document.prefix,
      styles,
      () => this.text("extLst")
    );
    this.fileValidations = readDataValidations(element("dataValidations"));
    this.validations = new Tracked<readonly DataValidation[]>(
      this.fileValidations.map((item) => item.validation)
    );
    this.view = new Tracked(readSheetView(element("sheetViews")));
    this.properties = new Tracked(readSheetProperties(element("sheetPr"), styles.colors));
    const { fitToPage } = this.properties.original;
    this.page = new Tracked(readPageSetup(element("pageSetup"), fitToPage));
    this.headerFooter = new Tracked(readHeaderFooter(element("headerFooter")));
    this.headerFooterVariants = new Tracked(readHeaderFooterVariants(element("headerFooter")));
    this.protection = new Tracked(readProtection(element("sheetProtection")));
  }

  /** Text of a top element, or of all of that name, as it stands now; empty where there is none. */
  text(name: string): string {
    return this.texts.get(name) ?? this.originalText(name);
  }

  private originalText(name: string): string {
    return this.document.elements(name).map(outerXml).join("");
  }

  /** A top element as it stands now. */
  element(name: string): XmlElement | undefined {
    const text = this.text(name);
    return text === "" ? undefined : parseXml(text);
  }

  setText(name: string, text: string): void {
    if (text === this.originalText(name)) this.texts.delete(name);
    else this.texts.set(name, text);
  }

  /** Text of the top elements that differ from the file, by name; empty text takes one away. */
  replacements(defaultWidth: number, fileStyle: (style: number) => number): Map<string, string> {
    const { document } = this;
    const { prefix } = document;
    const changed = new Map(this.texts);
    if (columnsKey(this.columns) !== this.originalColumns) {
      changed.set("cols", writeColumnRanges(this.columns, { prefix, defaultWidth, fileStyle }));
    }
    if (this.merges.isChanged) changed.set("mergeCells", writeMerges(this.merges.current, prefix));
    const formats = this.conditionalFormats.write();
    if (formats !== undefined) changed.set("conditionalFormatting", formats);
    if (this.validations.isChanged) {
      const text = writeDataValidations(this.validations.current, this.fileValidations, prefix);
      changed.set("dataValidations", text);
    }
    if (this.protection.isChanged) {
      changed.set("sheetProtection", writeProtection(this.protection.current, prefix));
    }
    this.addViewAndPage(changed);
    return changed;
  }

  private addViewAndPage(changed: Map<string, string>): void {
    const { document, page, properties } = this;
    const { prefix } = document;
    const element = (name: string) => document.element(name);
    if (this.view.isChanged) {
      const views = element("sheetViews");
      changed.set("sheetViews", writeSheetView(views, this.view.current, prefix));
    }
    if (properties.isChanged) {
      const { original, current } = properties;
      const text = writeSheetProperties(element("sheetPr"), original, current, prefix);
      changed.set("sheetPr", text);
    }
    if (page.isChanged || fitsToPage(page.current) !== fitsToPage(page.original)) {
      const setup = element("pageSetup");
      changed.set("pageSetup", writePageSetup(setup, page.original, page.current, prefix));
    }
    const { headerFooter, headerFooterVariants } = this;
    if (headerFooter.isChanged || headerFooterVariants.isChanged) {
      const { even, first } = headerFooterVariants.current;
      const texts = { odd: headerFooter.current, even, first };
      const text = writeHeaderFooter(element("headerFooter"), texts, prefix);
      changed.set("headerFooter", text);
    }
  }
}
