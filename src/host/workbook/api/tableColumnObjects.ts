import type { AnyDescription, HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { columnIds } from "../model/columnIds";
import { dimensionMismatch, invalidArgument, itemNotFound } from "../model/excelErrors";
import { readValues } from "../model/readRange";
import { RangeTarget } from "../model/rangeTarget";
import {
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  deleteTableRows,
} from "../model/tableLines";
import { tableBody, tableById } from "../model/workbookModel";
import { writeRange } from "../model/writeRange";
import { integerArgument, optionalText, textArgument } from "./arguments";
import {
  describe,
  objectOf,
  type TableColumnTarget,
  type TableRowTarget,
  type TableTarget,
} from "./targets";

/** Columns and rows of a table. */
export const tableColumnObjects: readonly AnyDescription[] = [
  describe("TableColumnCollection", {
    scalars: { Count: readOnly((target) => idsOf(target).length) },
    items: (target) =>
      idsOf(target).map((columnId) => objectOf("TableColumn", { ...target, columnId })),
    item: findColumn,
    methods: {
      GetCount: (target) => idsOf(target).length,
      GetItemAt: (target, [index]) => columnAt(target, integerArgument(index)),
      GetItemOrNullObject: (target, [key]) => findColumn(target, key) ?? null,
      Add: (target, [index, values, name]) => {
        const count = idsOf(target).length;
        const at = index === null || index === undefined || index === -1 ? count : index;
        addTableColumn(target.model, target.tableId, integerArgument(at), optionalText(name));
        const column = { ...target, columnId: idsOf(target)[integerArgument(at)] ?? 0 };
        if (values !== null && values !== undefined) {
          writeColumn(column, values, typeof name === "string");
        }
        return objectOf("TableColumn", column);
      },
    },
  }),
  describe("TableColumn", {
    id: ({ columnId }) => String(columnId),
    scalars: {
      Id: readOnly(({ columnId }) => columnId),
      Index: readOnly(indexOf),
      Name: {
        get: (target) => tableById(target.model, target.tableId).columns[indexOf(target)]?.name,
        set: (target, value) => writeRange(headerOf(target), [[`'${textArgument(value)}`]]),
      },
      Values: {
        get: (target) => readValues(wholeOf(target)),
        set: (target, value) => writeRange(wholeOf(target), value),
      },
    },
    methods: {
      GetRange: (target) => objectOf("Range", wholeOf(target)),
      GetHeaderRowRange: (target) => objectOf("Range", headerOf(target)),
      GetDataBodyRange: (target) => objectOf("Range", bodyOf(target)),
      Delete: (target) => deleteTableColumn(target.model, target.tableId, indexOf(target)),
    },
  }),
  describe("TableRowCollection", {
    scalars: { Count: readOnly(rowCount) },
    items: (target) =>
      Array.from({ length: rowCount(target) }, (_row, index) =>
        objectOf("TableRow", { ...target, index })
      ),
    item: (target, index) => rowAt(target, integerArgument(index)),
    methods: {
      GetCount: rowCount,
      GetItemAt: (target, [index]) => rowAt(target, integerArgument(index)),
      Add: (target, [index, values]) => addRows(target, index, values),
      DeleteRowsAt: (target, [index, count]) =>
        deleteTableRows(
          target.model,
          target.tableId,
          integerArgument(index),
          count === null || count === undefined ? 1 : integerArgument(count)
        ),
    },
  }),
  describe("TableRow", {
    scalars: {
      Index: readOnly(({ index }) => index),
      Values: {
        get: (target) => readValues(rowRange(target)),
        set: (target, value) => writeRange(rowRange(target), value),
      },
    },
    methods: {
      GetRange: (target) => objectOf("Range", rowRange(target)),
      Delete: (target) => deleteTableRows(target.model, target.tableId, target.index, 1),
    },
  }),
];

function idsOf({ model, tableId }: TableTarget): readonly number[] {
  return columnIds(model.package, tableById(model, tableId));
}

function indexOf(target: TableColumnTarget): number {
  const index = idsOf(target).indexOf(target.columnId);
  if (index < 0) throw itemNotFound();
  return index;
}

/** By name first, then by id: a heading may look like a number. */
function findColumn(target: TableTarget, key: unknown): HostObject | undefined {
  const { columns } = tableById(target.model, target.tableId);
  const ids = idsOf(target);
  const byName =
    typeof key === "string"
      ? columns.findIndex(({ name }) => name.toLowerCase() === key.toLowerCase())
      : -1;
  const columnId = byName >= 0 ? ids[byName] : ids.find((id) => String(id) === String(key));
  return columnId === undefined ? undefined : objectOf("TableColumn", { ...target, columnId });
}

function columnAt(target: TableTarget, index: number): HostObject {
  const columnId = idsOf(target)[index];
  if (columnId === undefined) throw itemNotFound();
  return objectOf("TableColumn", { ...target, columnId });
}

function wholeOf(target: TableColumnTarget): RangeTarget {
  const { sheetId, area } = tableById(target.model, target.tableId);
  const columnIndex = area.columnIndex + indexOf(target);
  return new RangeTarget(target.model, sheetId, { ...area, columnIndex, columnCount: 1 });
}

function headerOf(target: TableColumnTarget): RangeTarget {
  const whole = wholeOf(target);
  return whole.at({ ...whole.area, rowCount: 1 });
}

function bodyOf(target: TableColumnTarget): RangeTarget {
  const body = tableBody(tableById(target.model, target.tableId));
  const whole = wholeOf(target);
  return whole.at({ ...whole.area, rowIndex: body.rowIndex, rowCount: body.rowCount });
}

/** Values of a new column: one for all cells, or `[[heading], [value] …]`. */
function writeColumn(target: TableColumnTarget, values: unknown, hasName: boolean): void {
  if (!Array.isArray(values)) {
    writeRange(bodyOf(target), values);
    return;
  }
  const rows = values as readonly unknown[];
  const body = bodyOf(target);
  if (rows.length === body.area.rowCount && hasName) writeRange(body, rows);
  else writeRange(wholeOf(target), rows);
}

function rowCount({ model, tableId }: TableTarget): number {
  return tableBody(tableById(model, tableId)).rowCount;
}

function rowAt(target: TableTarget, index: number): HostObject {
  if (index < 0 || index >= rowCount(target)) throw itemNotFound();
  return objectOf("TableRow", { ...target, index });
}

function rowRange(target: TableRowTarget): RangeTarget {
  const table = tableById(target.model, target.tableId);
  const body = tableBody(table);
  const rowIndex = body.rowIndex + target.index;
  return new RangeTarget(target.model, table.sheetId, { ...body, rowIndex, rowCount: 1 });
}

function addRows(target: TableTarget, index: unknown, values: unknown): HostObject {
  const at = index === null || index === undefined ? rowCount(target) : integerArgument(index);
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [undefined];
  if (rows.length === 0) throw invalidArgument("no rows");
  addTableRows(target.model, target.tableId, at, rows.length);
  rows.forEach((row, offset) => {
    if (row === undefined) return;
    const cells = Array.isArray(row) ? (row as readonly unknown[]) : [row];
    const range = rowRange({ ...target, index: at + offset });
    if (cells.length !== range.area.columnCount) throw dimensionMismatch();
    writeRange(range, [cells]);
  });
  return objectOf("TableRow", { ...target, index: at });
}
