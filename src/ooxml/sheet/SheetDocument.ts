import { applyEdits, type TextEdit } from "../xml/editXml";
import { parseXml, prefixOf, type XmlElement } from "../xml/parseXml";

/** Order of a worksheet's children (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts " +
  "extLst"
).split(" ");

/** A worksheet part by its top elements; each keeps its text until another is put in its place. */
export class SheetDocument {
  readonly root: XmlElement;
  /** Prefix of the elements with its colon, or nothing. */
  readonly prefix: string;

  constructor(readonly source: string) {
    this.root = parseXml(source, new Set(["sheetData"]));
    this.prefix = prefixOf(this.root.qualifiedName);
  }

  /** Top elements of a name as the file has them. */
  elements(name: string): XmlElement[] {
    return this.root.children.filter((element) => element.name === name);
  }

  element(name: string): XmlElement | undefined {
    return this.root.children.find((element) => element.name === name);
  }

  /** The part with other text for some top elements (by name; empty text takes them away). */
  write(replacements: ReadonlyMap<string, string>): string {
    const edits: TextEdit[] = [];
    const ordered = [...replacements].sort(
      ([left], [right]) => ORDER.indexOf(left) - ORDER.indexOf(right)
    );
    for (const [name, text] of ordered) edits.push(...this.editsFor(name, text));
    return applyEdits(this.source, edits);
  }

  private editsFor(name: string, text: string): TextEdit[] {
    const [first, ...others] = this.elements(name);
    if (!first) return text === "" ? [] : [this.insertion(name, text)];
    return [
      { start: first.start, end: first.end, text },
      ...others.map(({ start, end }) => ({ start, end, text: "" })),
    ];
  }

  private insertion(name: string, text: string): TextEdit {
    const rank = ORDER.indexOf(name);
    let at = this.root.openEnd;
    for (const element of this.root.children) {
      const known = ORDER.indexOf(element.name);
      if (known >= 0 && known <= rank) at = element.end;
    }
    return { start: at, end: at, text };
  }
}
