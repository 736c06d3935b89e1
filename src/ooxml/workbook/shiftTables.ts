import { renameInTable } from "../formulas/renameInTable";
import { movedArea, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { movedReferences } from "../sections/movedReferences";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { HeldColumn } from "../tables/readTable";
import type { HeldTable } from "../tables/TableList";
import type { Area } from "../types";
import { attribute, withAttributes } from "../xml/attributes";
import { applyEdits } from "../xml/editXml";
import { child, childrenNamed, openTag, parseXml } from "../xml/parseXml";
import { requireNoSlicerOfTables } from "./requireNoSlicer";
import { rewriteFormulas } from "./rewriteFormulas";
import type { WorkbookContents } from "./WorkbookContents";

/** Throws SheetEditError where the edit would take away a table that a slicer chooses from. */
export function requireKeptTables(
  contents: WorkbookContents,
  sheetId: string,
  edit: StructureEdit
): void {
  const gone = contents.tables.ofSheet(sheetId).filter((table) => !movedTableArea(table, edit));
  requireNoSlicerOfTables(contents, gone);
}

/** Moves the tables of a sheet; one that lost its header row or all its cells is removed. */
export function shiftTables(
  contents: WorkbookContents,
  sheet: WorksheetPart,
  edit: StructureEdit
): void {
  for (const table of contents.tables.ofSheet(sheet.id)) {
    const { area } = table.part;
    const moved = movedTableArea(table, edit);
    if (!moved) {
      contents.tables.remove(sheet, table.part.id);
      continue;
    }
    const sameSize = moved.columnCount === area.columnCount || edit.axis === "row";
    const columns = sameSize ? table.columns : movedColumns(sheet, table, moved, edit);
    const part = { ...table.part, area: moved, columns: columns.map((held) => held.column) };
    const base = movedBase(table, columns, edit);
    contents.tables.put({ ...table, part, columns, base });
    if (!sameSize) forgetColumns(contents, table, columns);
  }
}

function movedTableArea({ part }: HeldTable, edit: StructureEdit): Area | undefined {
  const moved = movedArea(part.area, edit);
  if (!moved || edit.axis === "column") return moved;
  const isHeaderDeleted =
    part.headerRow && movedIndex(part.area.rowIndex, edit) === undefined && edit.deleted > 0;
  if (isHeaderDeleted) return undefined;
  // Excel leaves a table one row of data at least.
  const leastRows = (part.headerRow ? 1 : 0) + 1;
  return { ...moved, rowCount: Math.max(moved.rowCount, leastRows) };
}

function movedColumns(
  sheet: WorksheetPart,
  table: HeldTable,
  moved: Area,
  edit: StructureEdit
): HeldColumn[] {
  const { area, headerRow } = table.part;
  const byPlace = new Map<number, HeldColumn>();
  table.columns.forEach((held, index) => {
    const place = movedIndex(area.columnIndex + index, edit);
    if (place !== undefined) byPlace.set(place, held);
  });
  const names = new Set(table.columns.map((held) => held.column.name.toLowerCase()));
  let nextId = Math.max(0, ...table.columns.map((held) => held.columnId)) + 1;
  return Array.from({ length: moved.columnCount }, (_unused, index) => {
    const place = moved.columnIndex + index;
    const own = byPlace.get(place);
    if (own) return own;
    const name = freeColumnName(names);
    if (headerRow) sheet.setValue(moved.rowIndex, place, name);
    return { column: { name }, columnId: nextId++, xml: undefined };
  });
}

/** `Column1`, `Column2` …, as Excel names a column that was put in. */
function freeColumnName(taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `Column${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function forgetColumns(
  contents: WorkbookContents,
  before: HeldTable,
  columns: readonly HeldColumn[]
): void {
  const kept = new Set(columns.map((held) => held.columnId));
  const gone = before.columns.filter((held) => !kept.has(held.columnId));
  if (gone.length === 0) return;
  const { name } = before.part;
  const renaming = {
    table: name,
    newTable: name,
    columns: new Map(gone.map((held) => [held.column.name, undefined])),
  };
  rewriteFormulas(contents, (formula, _home, tableName) =>
    renameInTable(formula, renaming, tableName === name)
  );
}

/** The table's text with sort state moved and filter columns counted anew. */
function movedBase(table: HeldTable, columns: readonly HeldColumn[], edit: StructureEdit): string {
  const root = parseXml(table.base);
  const sort = child(root, "sortState");
  const edits = sort
    ? [
        {
          start: sort.start,
          end: sort.end,
          text: movedReferences("sortState", table.base.slice(sort.start, sort.end), edit),
        },
      ]
    : [];
  for (const filter of childrenNamed(child(root, "autoFilter"), "filterColumn")) {
    const held = table.columns[Number(attribute(filter, "colId") ?? 0)];
    const index = columns.findIndex((other) => other.columnId === held?.columnId);
    const tag = withAttributes(openTag(filter), { colId: String(index) });
    edits.push(
      index < 0
        ? { start: filter.start, end: filter.end, text: "" }
        : { start: filter.start, end: filter.openEnd, text: tag }
    );
  }
  return applyEdits(table.base, edits);
}
