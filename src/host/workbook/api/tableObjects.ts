import { orInvalidOperation } from "../model/arrayFormulas";
import type { TablePart } from "../../../ooxml/types";
import type { AnyDescription, HostObject, ScalarMember } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { invalidArgument, invalidOperation, itemNotFound } from "../model/excelErrors";
import { RangeTarget } from "../model/rangeTarget";
import { resolveAddress } from "../model/resolveAddress";
import { sortTableRows } from "../model/sortRows";
import { addTable, resizeTable } from "../model/tableExtent";
import { requireFreeName, requireNameWord } from "../model/validNames";
import { tableBody, tableById, type WorkbookModel } from "../model/workbookModel";
import { booleanArgument, integerArgument, textArgument } from "./arguments";
import { eventMethods } from "./eventMethods";
import { sortFields } from "./sortFields";
import {
  describe,
  objectOf,
  targetOf,
  type ScopeTarget,
  type TableScopeTarget,
  type TableTarget,
} from "./targets";

type Flag = "bandedRows" | "bandedColumns" | "showFilterButton" | "firstColumn" | "lastColumn";

/** Excel.TableCollection, Table and what belongs to one table. */
export const tableObjects: readonly AnyDescription[] = [
  describe("TableCollection", {
    scalars: { Count: readOnly((scope) => tablesOf(scope).length) },
    items: (scope) => tablesOf(scope).map((table) => tableObject(scope.model, table)),
    item: findTable,
    methods: {
      ...eventMethods("DataChangedEvent"),
      Add: (scope, [address, hasHeaders]) => {
        const range = targetOf("Range", address) ?? addressed(scope, address);
        return tableObject(scope.model, addTable(range, booleanArgument(hasHeaders)));
      },
      GetCount: (scope) => tablesOf(scope).length,
      GetItemOrNullObject: (scope, [key]) => findTable(scope, key) ?? null,
      GetItemAt: (scope, [index]) => {
        const table = tablesOf(scope)[integerArgument(index)];
        if (table === undefined) throw itemNotFound();
        return tableObject(scope.model, table);
      },
    },
  }),
  describe("TableScopedCollection", {
    items: (scope) => scopedTables(scope).map((table) => tableObject(scope.model, table)),
    item: (scope, key) => findScoped(scope, key),
    methods: {
      GetCount: ({ tableIds }) => tableIds.length,
      GetFirst: (scope) => {
        const [first] = scopedTables(scope);
        if (first === undefined) throw itemNotFound();
        return tableObject(scope.model, first);
      },
      GetItemOrNullObject: (scope, [key]) => findScoped(scope, key) ?? null,
    },
  }),
  describe("Table", {
    id: ({ tableId }) => tableId,
    scalars: {
      Id: readOnly(({ tableId }) => tableId),
      Name: { get: (target) => partOf(target).name, set: rename },
      Style: {
        get: (target) => partOf(target).styleName ?? "",
        set: (target, value) => update(target, { styleName: knownStyle(target, value) }),
      },
      ShowHeaders: readOnly((target) => partOf(target).headerRow),
      ShowTotals: readOnly((target) => partOf(target).totalsRow),
      ShowBandedRows: flag("bandedRows"),
      ShowBandedColumns: flag("bandedColumns"),
      ShowFilterButton: flag("showFilterButton"),
      HighlightFirstColumn: flag("firstColumn"),
      HighlightLastColumn: flag("lastColumn"),
    },
    navigations: {
      Columns: (target) => objectOf("TableColumnCollection", target),
      Rows: (target) => objectOf("TableRowCollection", target),
      Worksheet: (target) =>
        objectOf("Worksheet", { model: target.model, sheetId: partOf(target).sheetId }),
      AutoFilter: (target) => objectOf("TableAutoFilter", target),
      Sort: (target) => objectOf("TableSort", target),
    },
    methods: {
      ...eventMethods("DataChangedEvent"),
      GetRange: (target) => rangeOf(target, partOf(target).area),
      GetHeaderRowRange: (target) => rangeOf(target, { ...partOf(target).area, rowCount: 1 }),
      GetDataBodyRange: (target) => rangeOf(target, tableBody(partOf(target))),
      GetTotalRowRange: (target) => {
        const { area, totalsRow } = partOf(target);
        if (!totalsRow) throw itemNotFound();
        return rangeOf(target, {
          ...area,
          rowIndex: area.rowIndex + area.rowCount - 1,
          rowCount: 1,
        });
      },
      Resize: (target, [newRange]) => {
        const range = targetOf("Range", newRange) ?? sheetRange(target, newRange);
        resizeTable(target.model, target.tableId, range.area);
      },
      ConvertToRange: (target) => {
        const { area } = partOf(target);
        const range = rangeOf(target, area);
        remove(target);
        return range;
      },
      Delete: (target) => {
        const { sheetId, area } = partOf(target);
        remove(target);
        const sheet = target.model.sheet(sheetId);
        for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
          for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
            sheet.removeCell(row, at);
          }
        }
        target.model.cellsWritten(sheetId, area);
      },
      ClearFilters: (target) => {
        if (isFiltered(target)) throw invalidOperation("the local host does not take filters off");
      },
    },
  }),
  describe("TableAutoFilter", {
    scalars: {
      Enabled: readOnly((target) => partOf(target).showFilterButton),
      IsDataFiltered: readOnly(isFiltered),
    },
  }),
  describe("TableSort", {
    methods: {
      Apply: (target, [fields, matchCase]) =>
        sortTableRows(target.model, target.tableId, sortFields(fields), matchCase === true),
    },
  }),
];

function tableObject(model: WorkbookModel, table: TablePart): HostObject {
  return objectOf("Table", { model, tableId: table.id });
}

function tablesOf({ model, sheetId }: ScopeTarget): readonly TablePart[] {
  return model.package.tables.filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

function findTable(scope: ScopeTarget, key: unknown): HostObject | undefined {
  const found = findIn(tablesOf(scope), key);
  return found === undefined ? undefined : tableObject(scope.model, found);
}

function scopedTables({ model, tableIds }: TableScopeTarget): readonly TablePart[] {
  return model.package.tables.filter(({ id }) => tableIds.includes(id));
}

function findScoped(scope: TableScopeTarget, key: unknown): HostObject | undefined {
  const found = findIn(scopedTables(scope), key);
  return found === undefined ? undefined : tableObject(scope.model, found);
}

function findIn(tables: readonly TablePart[], key: unknown): TablePart | undefined {
  const text = String(key);
  return (
    tables.find(({ id }) => id === text) ??
    tables.find(({ name }) => name.toLowerCase() === text.toLowerCase())
  );
}

function addressed({ model, sheetId }: ScopeTarget, address: unknown): RangeTarget {
  return resolveAddress(model, sheetId ?? model.package.activeSheetId, textArgument(address));
}

function sheetRange(target: TableTarget, address: unknown): RangeTarget {
  return resolveAddress(target.model, partOf(target).sheetId, textArgument(address));
}

function partOf({ model, tableId }: TableTarget): TablePart {
  return tableById(model, tableId);
}

function rangeOf(target: TableTarget, area: TablePart["area"]): HostObject {
  return objectOf("Range", new RangeTarget(target.model, partOf(target).sheetId, area));
}

function update({ model, tableId }: TableTarget, change: Partial<TablePart>): void {
  tableById(model, tableId);
  model.package.updateTable(tableId, change);
}

/** A style that Excel has or the workbook defines; no style is the empty text. */
function knownStyle({ model }: TableTarget, value: unknown): string {
  const name = textArgument(value);
  if (name !== "" && model.package.tableStyle(name) === undefined) throw invalidArgument(name);
  return name;
}

function flag(name: Flag): ScalarMember<TableTarget> {
  return {
    get: (target) => partOf(target)[name],
    set: (target, value) => update(target, { [name]: booleanArgument(value) }),
  };
}

function rename(target: TableTarget, value: unknown): void {
  const name = textArgument(value);
  if (partOf(target).name === name) return;
  requireNameWord(name);
  requireFreeName(target.model, name, { tableId: target.tableId });
  update(target, { name });
  target.model.structureChanged("formulasMoved");
  target.model.wordsChanged([name]);
}

/** The cells keep their values; formulas that used the table's references become plain ones in Excel. */
function remove(target: TableTarget): void {
  const { name, columns } = partOf(target);
  if (columns.length === 0) throw invalidArgument(name);
  orInvalidOperation(() => target.model.package.removeTable(target.tableId));
  target.model.structureChanged("formulasMoved");
  target.model.wordsChanged([name]);
}

/** True where the table shows filter buttons and rows of its body are hidden by a filter. */
function isFiltered(target: TableTarget): boolean {
  const table = partOf(target);
  const sheet = target.model.sheet(table.sheetId);
  if (!sheet.isFiltered || !table.showFilterButton) return false;
  const body = tableBody(table);
  for (let row = body.rowIndex; row < body.rowIndex + body.rowCount; row += 1) {
    if (sheet.isRowHidden(row)) return true;
  }
  return false;
}
