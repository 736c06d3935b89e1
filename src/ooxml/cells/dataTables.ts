import { areaAddress, cellAddress, parseArea } from "../address";
import { movedArea, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import type { Area, DataTable } from "../types";
import { attributesOfTag, withAttributes } from "../xml/attributes";
import type { DataTableFormula } from "./CellRecord";
import type { CellStore } from "./CellStore";

/** A data table's formula from the open tag of its `<f>`; undefined where it names no cells. */
export function readDataTable(tag: string): DataTableFormula | undefined {
  const values = attributesOfTag(tag);
  const area = values.get("t") === "dataTable" ? parseArea(values.get("ref") ?? "") : undefined;
  return area && { area, tag };
}

/** The data tables of a sheet. */
export function dataTablesOf(cells: CellStore): DataTable[] {
  const tables: DataTable[] = [];
  // Edits never make a data table: a file without one needs no look at its cells.
  if (!cells.source.hasDataTables) return tables;
  for (const slot of cells.orderedSlots()) {
    cells.eachCell(slot, (column, cell) => {
      const table = cells.dataTableOf(cell);
      if (table) {
        tables.push({ row: slot.row, column, area: table.area, formula: shownFormula(table.tag) });
      }
    });
  }
  return tables;
}

/** Moves what the data tables of a sheet name: the cells they fill and their input cells. */
export function moveDataTables(cells: CellStore, edit: StructureEdit): void {
  for (const { row, column } of dataTablesOf(cells)) {
    const found = cells.find(row, column);
    const table = cells.dataTableOf(found);
    const area = table && movedArea(table.area, edit);
    if (!area) continue;
    const tag = withAttributes(table.tag, { ref: areaAddress(area), ...movedInputs(table, edit) });
    const content = {
      formula: { text: "", dataTable: { area, tag } },
      value: cells.valueOf(found),
    };
    cells.write(row, column, { content });
  }
}

/** Input cells (r1 and r2); one that is deleted is marked (del1 and del2, ECMA-376 part 1, 18.3.1.40). */
function movedInputs({ tag }: DataTableFormula, edit: StructureEdit): Record<string, string> {
  const values = attributesOfTag(tag);
  const changes: Record<string, string> = {};
  for (const number of [1, 2]) {
    const input = parseArea(values.get(`r${number}`) ?? "");
    if (!input || values.get(`del${number}`) === "1") continue;
    const isRow = edit.axis === "row";
    const moved = movedIndex(isRow ? input.rowIndex : input.columnIndex, edit);
    if (moved === undefined) changes[`del${number}`] = "1";
    else {
      changes[`r${number}`] = isRow
        ? cellAddress(moved, input.columnIndex)
        : cellAddress(input.rowIndex, moved);
    }
  }
  return changes;
}

/** `TABLE(row input,column input)` as Excel shows it, one of them left out in a table of one input. */
function shownFormula(tag: string): string {
  const values = attributesOfTag(tag);
  const isTrue = (name: string) => ["1", "true"].includes(values.get(name) ?? "");
  const input = (number: 1 | 2) =>
    isTrue(`del${number}`) ? "#REF!" : (values.get(`r${number}`) ?? "");
  if (isTrue("dt2D")) return `TABLE(${input(1)},${input(2)})`;
  return isTrue("dtr") ? `TABLE(${input(1)},)` : `TABLE(,${input(1)})`;
}

/** Areas that are filled from one cell and may not be changed in part. */
export function dataTableAreas(cells: CellStore): Area[] {
  return dataTablesOf(cells).map(({ area }) => area);
}
