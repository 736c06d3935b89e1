import { CustomXmlList } from "../customXml/CustomXmlList";
import { NameList } from "../names/NameList";
import { EMPTY_WORKSHEET, MINIMAL_STYLES } from "../package/minimalParts";
import type { PartStore } from "../package/PartStore";
import { readRelationships, type Relationship } from "../package/relationships";
import { SharedStrings } from "../strings/SharedStrings";
import { StyleSheet } from "../styles/StyleSheet";
import { TableList } from "../tables/TableList";
import { PackageError } from "../types";
import { WorksheetPart, type SheetContext } from "../sheet/WorksheetPart";
import { WorkbookDocument, type ListedSheet } from "./WorkbookDocument";

/** A sheet with its line in the workbook part. */
export interface HeldSheet {
  readonly part: WorksheetPart;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly tag: string | undefined;
  /** Whether the file has it (else it was added since). */
  readonly isOriginal: boolean;
}

/** Everything of an opened workbook. */
export class WorkbookContents {
  readonly document: WorkbookDocument;
  /** Namespace of the relationship types in this file. */
  readonly relationshipNamespace: string;
  readonly styles: StyleSheet;
  readonly stylesPart: string | undefined;
  readonly strings: SharedStrings;
  readonly stringsPart: string | undefined;
  readonly names: NameList;
  readonly tables: TableList;
  readonly customXml: CustomXmlList;
  readonly calcChainPart: string | undefined;
  sheets: readonly HeldSheet[];
  /** Sheets of the file that were deleted since. */
  readonly deletedSheets: HeldSheet[] = [];
  activeSheetId: string;
  /** The sheet that was in front when the file was opened. */
  readonly openedActiveSheetId: string;
  private nextSheet = 1;
  private readonly context: SheetContext;

  constructor(
    readonly store: PartStore,
    readonly workbookPart: string
  ) {
    this.document = new WorkbookDocument(store.text(workbookPart));
    this.relationshipNamespace = this.document.relationshipNamespace();
    const relationships = readRelationships(store, workbookPart);
    const partOf = (kind: string) =>
      relationships.find((item) => item.kind === kind && store.has(item.target))?.target;
    const textOf = (part: string | undefined) =>
      part === undefined ? undefined : store.text(part);
    this.stylesPart = partOf("styles");
    this.stringsPart = partOf("sharedStrings");
    this.calcChainPart = partOf("calcChain");
    this.styles = new StyleSheet(
      textOf(this.stylesPart) ?? MINIMAL_STYLES,
      textOf(partOf("theme"))
    );
    this.strings = new SharedStrings(textOf(this.stringsPart));
    this.tables = new TableList(store, this.relationshipNamespace);
    this.customXml = new CustomXmlList(store, workbookPart, this.relationshipNamespace);
    this.context = {
      strings: this.strings,
      styles: this.styles,
      date1904: this.document.date1904,
      isTableFiltered: (id) => this.tables.ofSheet(id).some((table) => table.isFiltered),
    };
    this.sheets = this.document.original.sheets.map((listed) => this.open(listed, relationships));
    this.sheets
      .filter(({ part }) => part.isGrid)
      .forEach(({ part }) => this.tables.readSheet(part));
    const { names, activeIndex } = this.document.original;
    this.names = new NameList(names, (index) => this.sheets[index]?.part.id);
    this.activeSheetId = this.sheets[activeIndex]?.part.id ?? "";
    this.openedActiveSheetId = this.activeSheetId;
  }

  private open(listed: ListedSheet, relationships: readonly Relationship[]): HeldSheet {
    const relationship = relationships.find((item) => item.id === listed.relationshipId);
    // Old macro modules are listed as sheets without a part.
    const partName = relationship?.target ?? "";
    if (relationship && !this.store.has(partName)) {
      throw new PackageError("corrupt", `the part of sheet ${listed.name} is missing`);
    }
    const isGrid = relationship?.kind === "worksheet";
    const text = isGrid ? this.store.text(partName) : EMPTY_WORKSHEET;
    const part = this.makePart(listed, partName, isGrid, text);
    const { sheetId, tag } = listed;
    return { part, sheetId, relationshipId: listed.relationshipId, tag, isOriginal: true };
  }

  /** A worksheet over a text; it is not yet in the list of sheets. */
  makePart(
    listed: Pick<ListedSheet, "name" | "visibility">,
    partName: string,
    isGrid: boolean,
    text: string
  ): WorksheetPart {
    const id = `sheet-${this.nextSheet++}`;
    const entry = { id, name: listed.name, visibility: listed.visibility };
    return new WorksheetPart(entry, partName, isGrid, text, this.context);
  }

  /** The sheet of an id; an unknown id is a mistake of the caller and throws. */
  sheet(id: string): HeldSheet {
    const found = this.sheets.find((sheet) => sheet.part.id === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  /** Sheets with cells. */
  grids(): WorksheetPart[] {
    return this.sheets.map((sheet) => sheet.part).filter((part) => part.isGrid);
  }
}
