import { PackageError, type Visibility, type WorkbookPackage } from "../types";
import {
  attribute,
  attributes,
  booleanAttribute,
  numberAttribute,
  relationshipId,
  withAttributes,
  writeAttributes,
} from "../xml/attributes";
import { applyEdits, joinElement, type TextEdit } from "../xml/editXml";
import { decodeExcelText, decodeXml, encodeExcelText, encodeXmlLike } from "../xml/escape";
import {
  child,
  childrenNamed,
  innerXml,
  openTag,
  outerXml,
  parseXml,
  prefixOf,
  type XmlElement,
} from "../xml/parseXml";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
  /** The element's tag, verbatim; undefined for a new sheet. */
  readonly tag: string | undefined;
}

/** A defined name as the workbook part lists it. */
export interface ListedName {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet that it belongs to; undefined = the whole workbook. */
  readonly sheetIndex: number | undefined;
  readonly hidden: boolean;
  readonly comment: string | undefined;
  /** The element, verbatim; undefined for a new name. */
  readonly xml: string | undefined;
}

/** What the workbook part should say. */
export interface WorkbookState {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly activeIndex: number;
}

/** Order of the children that this writer adds (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr"
).split(" ");

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook part. */
export class WorkbookDocument {
  readonly root: XmlElement;
  readonly prefix: string;
  readonly original: WorkbookState;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly iteration: WorkbookPackage["iteration"];

  constructor(readonly source: string) {
    this.root = parseXml(source);
    if (this.root.name !== "workbook") {
      throw new PackageError("otherFormat", `the main part is a ${this.root.name}`);
    }
    this.prefix = prefixOf(this.root.qualifiedName);
    const protection = child(this.root, "workbookProtection");
    this.isStructureProtected = booleanAttribute(protection, "lockStructure", false);
    this.date1904 = booleanAttribute(child(this.root, "workbookPr"), "date1904", false);
    this.iteration = readIteration(this.root);
    const sheets = childrenNamed(child(this.root, "sheets"), "sheet").map(readSheet);
    if (sheets.length === 0) throw new PackageError("corrupt", "the workbook lists no sheet");
    const view = child(child(this.root, "bookViews"), "workbookView");
    const activeIndex = Math.min(numberAttribute(view, "activeTab") ?? 0, sheets.length - 1);
    const names = childrenNamed(child(this.root, "definedNames"), "definedName").map(readName);
    this.original = { sheets, names, activeIndex };
  }

  /** The part saying this; pieces that say the same as before stay verbatim. */
  write(state: WorkbookState): string {
    const edits: TextEdit[] = [];
    const { sheets, names, activeIndex } = this.original;
    if (!sameList(state.sheets, sheets)) edits.push(this.sheetsEdit(state.sheets));
    if (!sameList(state.names, names)) edits.push(...this.namesEdit(state.names));
    if (state.activeIndex !== activeIndex) edits.push(this.viewEdit(state.activeIndex));
    return applyEdits(this.source, edits);
  }

  private sheetsEdit(sheets: readonly ListedSheet[]): TextEdit {
    const list = child(this.root, "sheets");
    if (!list) throw new PackageError("corrupt", "the workbook has no list of sheets");
    const inner = sheets.map((sheet) => this.sheetXml(sheet)).join("");
    const text = joinElement(openTag(list), list.qualifiedName, inner);
    return { start: list.start, end: list.end, text };
  }

  private sheetXml(sheet: ListedSheet): string {
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    const written = encodeExcelText(sheet.name);
    const own = this.original.sheets.find(({ tag }) => tag !== undefined && tag === sheet.tag);
    if (sheet.tag !== undefined) {
      return withAttributes(sheet.tag, {
        ...(own?.name === sheet.name ? {} : { name: written }),
        ...(own?.visibility === sheet.visibility ? {} : { state }),
      });
    }
    const idName = this.relationshipAttribute();
    return `<${this.prefix}sheet${writeAttributes({
      name: written,
      sheetId: sheet.sheetId,
      state,
      [idName]: sheet.relationshipId,
    })}/>`;
  }

  /** `r:id` in the prefix that the part's first sheet uses. */
  private relationshipAttribute(): string {
    const first = childrenNamed(child(this.root, "sheets"), "sheet")[0];
    const names = first ? [...attributes(first).keys()] : [];
    return names.find((name) => name.endsWith(":id")) ?? "r:id";
  }

  private namesEdit(names: readonly ListedName[]): TextEdit[] {
    const list = child(this.root, "definedNames");
    const name = `${this.prefix}definedNames`;
    const inner = names.map((entry) => this.nameXml(entry)).join("");
    if (list) {
      const text = inner === "" ? "" : joinElement(openTag(list), list.qualifiedName, inner);
      return [{ start: list.start, end: list.end, text }];
    }
    const at = this.insertionPoint("definedNames");
    return [{ start: at, end: at, text: `<${name}>${inner}</${name}>` }];
  }

  private nameXml(entry: ListedName): string {
    const tagName = `${this.prefix}definedName`;
    const own = entry.xml === undefined ? undefined : parseXml(entry.xml);
    const tag = withAttributes(own ? openTag(own) : `<${tagName}>`, {
      name: entry.name,
      localSheetId: entry.sheetIndex === undefined ? undefined : String(entry.sheetIndex),
      ...(own && readName(own).hidden === entry.hidden
        ? {}
        : { hidden: entry.hidden ? "1" : undefined }),
      comment: entry.comment,
    });
    const inner = own ? innerXml(own) : "";
    const isSame = own !== undefined && formulaOf(own) === entry.formula;
    const text = isSame ? inner : encodeXmlLike(inner, encodeExcelText(entry.formula));
    return joinElement(tag, own?.qualifiedName ?? tagName, text);
  }

  private viewEdit(activeIndex: number): TextEdit {
    const changes = { activeTab: activeIndex === 0 ? undefined : String(activeIndex) };
    const views = child(this.root, "bookViews");
    const view = child(views, "workbookView");
    if (view) {
      const tag = openTag(view);
      return {
        start: view.start,
        end: view.start + tag.length,
        text: withAttributes(tag, changes),
      };
    }
    const tag = withAttributes(`<${this.prefix}workbookView/>`, changes);
    const at = this.insertionPoint("bookViews");
    const text = `<${this.prefix}bookViews>${tag}</${this.prefix}bookViews>`;
    return views ? { start: views.start, end: views.end, text } : { start: at, end: at, text };
  }

  private insertionPoint(name: string): number {
    const rank = ORDER.indexOf(name);
    let at = this.root.openEnd;
    for (const element of this.root.children) {
      const known = ORDER.indexOf(element.name);
      if (known >= 0 && known < rank) at = element.end;
    }
    return at;
  }

  /** Namespace of relationship types in this workbook: strict files use their own. */
  relationshipNamespace(): string {
    const isStrict = openTag(this.root).includes("purl.oclc.org/ooxml");
    return isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : RELATIONSHIPS;
  }
}

function readSheet(element: XmlElement): ListedSheet {
  const state = attribute(element, "state");
  return {
    name: decodeExcelText(attribute(element, "name") ?? ""),
    sheetId: numberAttribute(element, "sheetId") ?? 0,
    relationshipId: relationshipId(element) ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    tag: outerXml(element),
  };
}

/** calcPr with its defaults of 100 rounds and 0.001 (CT_CalcPr, ECMA-376 part 1, 18.2.2). */
function readIteration(root: XmlElement): WorkbookPackage["iteration"] {
  const settings = child(root, "calcPr");
  return booleanAttribute(settings, "iterate", false)
    ? {
        maximumRounds: numberAttribute(settings, "iterateCount") ?? 100,
        maximumChange: numberAttribute(settings, "iterateDelta") ?? 0.001,
      }
    : undefined;
}

function readName(element: XmlElement): ListedName {
  return {
    name: attribute(element, "name") ?? "",
    formula: formulaOf(element),
    sheetIndex: numberAttribute(element, "localSheetId"),
    hidden: booleanAttribute(element, "hidden", false),
    comment: attribute(element, "comment"),
    xml: outerXml(element),
  };
}

function formulaOf(element: XmlElement): string {
  return decodeExcelText(decodeXml(innerXml(element)));
}

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
