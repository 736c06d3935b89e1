import { type TableColumn, type TablePart } from "../types";
import { addContentType } from "../package/contentTypes";
import { dropPart } from "../package/dropPart";
import { freePartName } from "../package/freePartName";
import { inNamespaceOf } from "../package/inNamespaceOf";
import type { PartStore } from "../package/PartStore";
import { addRelationship, readRelationships, removeRelationship } from "../package/relationships";
import { relativeTarget } from "../package/resolveTarget";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { childrenNamed, openTag } from "../xml/parseXml";
import { attributes, relationshipId } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { outerXml } from "../xml/parseXml";
import { readTable, type HeldColumn } from "./readTable";
import { emptyTable, writeTable } from "./writeTable";

/** A table with the part it is kept in. */
export interface HeldTable {
  readonly part: TablePart;
  readonly tableId: number;
  readonly partName: string;
  /** Id in the sheet's relationships. */
  readonly relationshipId: string;
  readonly columns: readonly HeldColumn[];
  readonly isFiltered: boolean;
  /** The text that changes are made to. */
  readonly base: string;
}

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The tables of a workbook. */
export class TableList {
  private held: readonly HeldTable[] = [];
  private nextId = 1;

  constructor(
    private readonly store: PartStore,
    private readonly relationshipNamespace: string
  ) {}

  get all(): readonly HeldTable[] {
    return this.held;
  }

  get parts(): readonly TablePart[] {
    return this.held.map((table) => table.part);
  }

  ofSheet(sheetId: string): readonly HeldTable[] {
    return this.held.filter((table) => table.part.sheetId === sheetId);
  }

  byId(id: string): HeldTable {
    const found = this.held.find((table) => table.part.id === id);
    if (!found) throw new Error(`no table ${id}`);
    return found;
  }

  /** Reads the tables that a sheet refers to. */
  readSheet(sheet: WorksheetPart): void {
    const listed = childrenNamed(sheet.sections.element("tableParts"), "tablePart");
    const ids = new Set(listed.map(relationshipId));
    for (const relationship of readRelationships(this.store, sheet.partName)) {
      if (relationship.kind !== "table" || !ids.has(relationship.id)) continue;
      if (!this.store.has(relationship.target)) continue;
      const base = this.store.text(relationship.target);
      const { table, tableId, columns, isFiltered } = readTable(base);
      this.held = [
        ...this.held,
        {
          part: { ...table, id: this.newId(), sheetId: sheet.id },
          tableId,
          partName: relationship.target,
          relationshipId: relationship.id,
          columns,
          isFiltered,
          base,
        },
      ];
    }
  }

  private newId(): string {
    return `table-${this.nextId++}`;
  }

  /** Adds a table part to a sheet. */
  add(sheet: WorksheetPart, table: Omit<TablePart, "id" | "sheetId">): TablePart {
    const partName = freePartName(this.store, "xl/tables/table", ".xml");
    const tableId = Math.max(0, ...this.held.map((other) => other.tableId)) + 1;
    const id = addRelationship(this.store, sheet.partName, {
      type: `${this.relationshipNamespace}/table`,
      target: relativeTarget(sheet.partName, partName),
    });
    addContentType(this.store, partName, CONTENT_TYPE);
    const columns = table.columns.map((column, index) => ({
      column,
      columnId: index + 1,
      xml: undefined,
    }));
    const part: TablePart = { ...table, id: this.newId(), sheetId: sheet.id };
    const base = inNamespaceOf(this.relationshipNamespace, emptyTable(tableId));
    const added = { part, tableId, partName, relationshipId: id, columns, isFiltered: false, base };
    this.held = [...this.held, added];
    this.store.setText(partName, writeTable(base, part, columns));
    listTable(sheet, id, this.relationshipNamespace);
    return part;
  }

  /** Puts a changed table in place; columns are recognised by name, or by place where one was renamed. */
  update(id: string, change: Partial<Omit<TablePart, "id" | "sheetId">>): TablePart {
    const table = this.byId(id);
    const columns = change.columns ? matchColumns(table.columns, change.columns) : table.columns;
    return this.put({ ...table, columns, part: { ...table.part, ...change } });
  }

  /** Replaces a held table by id. */
  put(table: HeldTable): TablePart {
    this.held = this.held.map((other) => (other.part.id === table.part.id ? table : other));
    return table.part;
  }

  /** Removes a table's part and every trace of it. */
  remove(sheet: WorksheetPart, id: string): void {
    const table = this.byId(id);
    this.forget(id);
    unlistTable(sheet, table.relationshipId);
    removeRelationship(this.store, sheet.partName, table.relationshipId);
    dropPart(this.store, table.partName);
  }

  /** Drops a table from the list only; its part goes with its sheet. */
  forget(id: string): void {
    this.held = this.held.filter((table) => table.part.id !== id);
  }

  /** Hands the parts' text to the store. */
  flush(): void {
    for (const table of this.held) {
      this.store.setText(table.partName, writeTable(table.base, table.part, table.columns));
    }
  }
}

/** Columns after a change, each with the element of the column it was. */
export function matchColumns(
  before: readonly HeldColumn[],
  columns: readonly TableColumn[]
): HeldColumn[] {
  const byName = new Map(before.map((held) => [held.column.name, held]));
  const names = new Set(columns.map((column) => column.name));
  let nextId = Math.max(0, ...before.map((held) => held.columnId)) + 1;
  return columns.map((column, index) => {
    const sameName = byName.get(column.name);
    if (sameName) return { ...sameName, column };
    const there = before[index];
    const isRenamed = there && before.length === columns.length && !names.has(there.column.name);
    if (isRenamed) return { ...there, column };
    return { column, columnId: nextId++, xml: undefined };
  });
}

function listTable(sheet: WorksheetPart, id: string, namespace: string): void {
  const { prefix, root } = sheet.document;
  const list = sheet.sections.element("tableParts");
  const declared = [...attributes(root)].find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/relationships")
  );
  const own = declared
    ? `<${prefix}tablePart ${declared[0].slice("xmlns:".length)}:id="${id}"/>`
    : `<${prefix}tablePart xmlns:r="${namespace}" r:id="${id}"/>`;
  const items = [...childrenNamed(list, "tablePart").map(outerXml), own];
  writeTableParts(sheet, items);
}

function unlistTable(sheet: WorksheetPart, id: string): void {
  const items = childrenNamed(sheet.sections.element("tableParts"), "tablePart");
  const kept = items.filter((item) => relationshipId(item) !== id).map(outerXml);
  writeTableParts(sheet, kept);
}

function writeTableParts(sheet: WorksheetPart, items: readonly string[]): void {
  const name = `${sheet.document.prefix}tableParts`;
  const original = sheet.document.element("tableParts");
  const originalItems = childrenNamed(original, "tablePart").map(outerXml);
  if (original && items.join() === originalItems.join()) {
    sheet.sections.setText("tableParts", outerXml(original));
    return;
  }
  if (items.length === 0) {
    sheet.sections.setText("tableParts", "");
    return;
  }
  const tag = original
    ? openTag(original).replace(/count="\d*"/, `count="${items.length}"`)
    : `<${name} count="${items.length}">`;
  sheet.sections.setText("tableParts", joinElement(tag, name, items.join("")));
}
