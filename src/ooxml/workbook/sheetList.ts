import { addContentType } from "../package/contentTypes";
import { dropPart } from "../package/dropPart";
import { freePartName } from "../package/freePartName";
import { inNamespaceOf } from "../package/inNamespaceOf";
import { EMPTY_WORKSHEET, PART_TYPES } from "../package/minimalParts";
import { addRelationship, readRelationships, removeRelationship } from "../package/relationships";
import { relativeTarget } from "../package/resolveTarget";
import type { PartStore } from "../package/PartStore";
import { renameInTable } from "../formulas/renameInTable";
import { deleteSheetReferences } from "../formulas/deleteSheetReferences";
import { renameSheet } from "../formulas/renameSheet";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { renamePivotSheet } from "./pivotSources";
import { renameLinks } from "./renameLinks";
import { requireNoSlicerOfSheet } from "./requireNoSlicer";
import { rewriteFormulas } from "./rewriteFormulas";
import type { WorkbookContents } from "./WorkbookContents";

/** Adds a sheet over a worksheet's text at a position in tab order (default: the end). */
export function insertSheet(
  contents: WorkbookContents,
  name: string,
  position?: number,
  text = EMPTY_WORKSHEET
): WorksheetPart {
  const { store, workbookPart } = contents;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const partName = freePartName(store, `${folder}worksheets/sheet`, ".xml");
  const written = inNamespaceOf(contents.relationshipNamespace, text);
  store.setText(partName, written);
  addContentType(store, partName, PART_TYPES.worksheet);
  const relationshipId = addRelationship(store, workbookPart, {
    type: `${contents.relationshipNamespace}/worksheet`,
    target: relativeTarget(workbookPart, partName),
  });
  const part = contents.makePart({ name, visibility: "visible" }, partName, true, written);
  const all = [...contents.sheets, ...contents.deletedSheets];
  const sheetId = Math.max(...all.map((sheet) => sheet.sheetId)) + 1;
  const held = { part, sheetId, relationshipId, tag: undefined, isOriginal: false };
  const sheets = [...contents.sheets];
  sheets.splice(position ?? sheets.length, 0, held);
  contents.sheets = sheets;
  return part;
}

/** Deletes a sheet: its part, what only it refers to, its tables and names; formulas get `#REF!`. */
export function deleteSheet(contents: WorkbookContents, id: string): void {
  const held = contents.sheet(id);
  if (contents.sheets.length === 1) throw new Error("a workbook keeps at least one sheet");
  requireNoSlicerOfSheet(contents, held);
  const index = contents.sheets.indexOf(held);
  const { part } = held;
  const gone = contents.tables.ofSheet(id);
  const order = contents.sheets.map((sheet) => sheet.part.name);
  contents.sheets = contents.sheets.filter((sheet) => sheet !== held);
  if (held.isOriginal) contents.deletedSheets.push(held);
  if (contents.activeSheetId === id) {
    const next = contents.sheets[Math.min(index, contents.sheets.length - 1)];
    contents.activeSheetId = next?.part.id ?? "";
    if (next?.part.isGrid) next.part.setSelectedTab(true);
  }
  contents.names.removeOfSheet(id);
  for (const table of gone) contents.tables.forget(table.part.id);
  rewriteFormulas(contents, (formula) => {
    const withoutSheet = deleteSheetReferences(formula, part.name, order);
    return gone.reduce((text, table) => {
      const renaming = { table: table.part.name, newTable: undefined, columns: new Map() };
      return renameInTable(text, renaming, false);
    }, withoutSheet);
  });
  removeRelationship(contents.store, contents.workbookPart, held.relationshipId);
  dropWithOwned(contents.store, part.partName);
}

/** Drops a part and, one after another, the parts that nothing refers to any more. */
function dropWithOwned(store: PartStore, partName: string): void {
  const targets = readRelationships(store, partName).filter((item) => !item.external);
  dropPart(store, partName);
  for (const { target } of targets) {
    if (store.has(target) && !isReferred(store, target)) dropWithOwned(store, target);
  }
}

function isReferred(store: PartStore, partName: string): boolean {
  const wanted = partName.toLowerCase();
  return store
    .names()
    .filter((name) => name.endsWith(".rels"))
    .map((name) => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2"))
    .some((source) =>
      readRelationships(store, source).some(
        (item) => !item.external && item.target.toLowerCase() === wanted
      )
    );
}

/** Renames a sheet and every reference to it. */
export function renameSheetTo(contents: WorkbookContents, id: string, name: string): void {
  const { part } = contents.sheet(id);
  const before = part.name;
  if (before === name) return;
  rewriteFormulas(contents, (formula) => renameSheet(formula, before, name));
  renameLinks(contents, before, name);
  renamePivotSheet(contents, before, name);
  part.entry.name = name;
}

/** Moves a sheet to a position in tab order. */
export function moveSheet(contents: WorkbookContents, id: string, position: number): void {
  const held = contents.sheet(id);
  const sheets = contents.sheets.filter((sheet) => sheet !== held);
  sheets.splice(position, 0, held);
  contents.sheets = sheets;
}

/** Makes a sheet the active one. */
export function activateSheet(contents: WorkbookContents, id: string): void {
  if (contents.activeSheetId === id) return;
  contents.sheet(id);
  contents.activeSheetId = id;
  for (const part of contents.grids()) part.setSelectedTab(part.id === id);
}
