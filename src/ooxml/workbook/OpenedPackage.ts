import { drawingsOfSheet } from "../drawings/drawingsOfSheet";
import { renameInTable } from "../formulas/renameInTable";
import { readPivotTables } from "../pivots/readPivotTables";
import type {
  CellFormat,
  CellFormatPatch,
  CustomXmlPart,
  DefinedName,
  DrawnObject,
  PivotTablePart,
  SheetPart,
  TablePart,
  TableStyle,
  Visibility,
  WorkbookPackage,
} from "../types";
import { assemble } from "./assemble";
import { contentState } from "./contentState";
import { copySheet } from "./copySheet";
import { renamePivotTable } from "./pivotSources";
import { rewriteFormulas } from "./rewriteFormulas";
import { activateSheet, deleteSheet, insertSheet, moveSheet, renameSheetTo } from "./sheetList";
import { requireNoSlicerOfTables } from "./requireNoSlicer";
import { shiftStructure } from "./shiftStructure";
import type { WorkbookContents } from "./WorkbookContents";

/** An opened package: every call is passed to the part of the contents that it concerns. */
export class OpenedPackage implements WorkbookPackage {
  constructor(private readonly contents: WorkbookContents) {}

  get iteration(): WorkbookPackage["iteration"] {
    return this.contents.document.iteration;
  }

  get isStructureProtected(): boolean {
    return this.contents.document.isStructureProtected;
  }

  get date1904(): boolean {
    return this.contents.document.date1904;
  }

  get sheets(): readonly SheetPart[] {
    return this.contents.sheets.map((sheet) => sheet.part);
  }

  get activeSheetId(): string {
    return this.contents.activeSheetId;
  }

  setActiveSheet(sheetId: string): void {
    activateSheet(this.contents, sheetId);
  }

  addSheet(name: string, position?: number): SheetPart {
    return insertSheet(this.contents, name, position);
  }

  copySheet(sheetId: string, name: string, position?: number): SheetPart {
    return copySheet(this.contents, sheetId, name, position);
  }

  deleteSheet(sheetId: string): void {
    deleteSheet(this.contents, sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    renameSheetTo(this.contents, sheetId, name);
  }

  moveSheet(sheetId: string, position: number): void {
    moveSheet(this.contents, sheetId, position);
  }

  setSheetVisibility(sheetId: string, visibility: Visibility): void {
    this.contents.sheet(sheetId).part.entry.visibility = visibility;
  }

  setTabColor(sheetId: string, color: string | undefined): void {
    this.contents.sheet(sheetId).part.setTabColor(color);
  }

  get tables(): readonly TablePart[] {
    return this.contents.tables.parts;
  }

  addTable(sheetId: string, table: Omit<TablePart, "id" | "sheetId">): TablePart {
    return this.contents.tables.add(this.contents.sheet(sheetId).part, table);
  }

  updateTable(id: string, change: Partial<Omit<TablePart, "id" | "sheetId">>): void {
    const before = this.contents.tables.byId(id);
    this.contents.tables.update(id, change);
    const after = this.contents.tables.byId(id);
    const columns = new Map<string, string>();
    for (const held of before.columns) {
      const same = after.columns.find((other) => other.columnId === held.columnId);
      if (same && same.column.name !== held.column.name) {
        columns.set(held.column.name, same.column.name);
      }
    }
    const newTable = after.part.name;
    if (columns.size === 0 && newTable === before.part.name) return;
    const renaming = { table: before.part.name, newTable, columns };
    rewriteFormulas(this.contents, (formula, _home, tableName) =>
      renameInTable(formula, renaming, tableName === newTable)
    );
    if (newTable !== before.part.name) {
      renamePivotTable(this.contents, before.part.name, newTable);
    }
  }

  removeTable(id: string): void {
    const table = this.contents.tables.byId(id);
    const { part } = table;
    requireNoSlicerOfTables(this.contents, [table]);
    this.contents.tables.remove(this.contents.sheet(part.sheetId).part, id);
  }

  get pivotTables(): readonly PivotTablePart[] {
    return readPivotTables(this.contents);
  }

  drawings(sheetId: string): readonly DrawnObject[] {
    return drawingsOfSheet(this.contents.store, this.contents.sheet(sheetId).part);
  }

  get definedNames(): readonly DefinedName[] {
    return this.contents.names.names;
  }

  setDefinedName(name: DefinedName): void {
    this.contents.names.set(name);
  }

  removeDefinedName(name: string, sheetId?: string): void {
    this.contents.names.remove(name, sheetId);
  }

  format(styleIndex: number): CellFormat {
    return this.contents.styles.format(styleIndex);
  }

  patchStyle(styleIndex: number, patch: CellFormatPatch): number {
    return this.contents.styles.patch(styleIndex, patch);
  }

  tableStyle(name: string): TableStyle | undefined {
    return this.contents.styles.tableStyle(name);
  }

  get tableStyleNames(): readonly string[] {
    return this.contents.styles.tableStyles.names;
  }

  addTableStyle(name: string): void {
    this.contents.styles.tableStyles.add(name);
  }

  removeTableStyle(name: string): void {
    this.contents.styles.tableStyles.remove(name);
  }

  get customXmlParts(): readonly CustomXmlPart[] {
    return this.contents.customXml.parts;
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    return this.contents.customXml.add(xml);
  }

  setCustomXmlPart(id: string, xml: string): void {
    this.contents.customXml.set(id, xml);
  }

  removeCustomXmlPart(id: string): void {
    this.contents.customXml.remove(id);
  }

  insertRows(sheetId: string, at: number, count: number): void {
    shiftStructure(this.contents, sheetId, { axis: "row", at, inserted: count, deleted: 0 });
  }

  deleteRows(sheetId: string, at: number, count: number): void {
    shiftStructure(this.contents, sheetId, { axis: "row", at, inserted: 0, deleted: count });
  }

  insertColumns(sheetId: string, at: number, count: number): void {
    shiftStructure(this.contents, sheetId, { axis: "column", at, inserted: count, deleted: 0 });
  }

  deleteColumns(sheetId: string, at: number, count: number): void {
    shiftStructure(this.contents, sheetId, { axis: "column", at, inserted: 0, deleted: count });
  }

  touchedParts(): readonly string[] {
    return assemble(this.contents, (store) => store.touched());
  }

  contentState(): string {
    return contentState(this.contents);
  }

  save(): Uint8Array {
    return assemble(this.contents, (store) => store.save());
  }
}
