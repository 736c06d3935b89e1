import type { TablePart } from "../../../ooxml/types";

interface Known {
  readonly names: readonly string[];
  readonly ids: readonly number[];
}

/** Numbers that stay with the columns of a table while they are renamed or others come and go. */
const knownIds = new WeakMap<object, Map<string, Known>>();

/** Ids of a table's columns in their order, 1 for the first column of a fresh table. */
export function columnIds(workbook: object, table: TablePart): readonly number[] {
  const byTable = knownIds.get(workbook) ?? new Map<string, Known>();
  knownIds.set(workbook, byTable);
  const names = table.columns.map(({ name }) => name);
  const known = byTable.get(table.id);
  if (known !== undefined && sameNames(known.names, names)) return known.ids;
  const ids =
    known === undefined ? names.map((_name, index) => index + 1) : carryOver(known, names);
  byTable.set(table.id, { names, ids });
  return ids;
}

/** Columns keep their ids by name; where as many columns are left, a renamed one keeps it by place. */
function carryOver(known: Known, names: readonly string[]): readonly number[] {
  const isRename = known.names.length === names.length;
  let next = Math.max(0, ...known.ids) + 1;
  return names.map((name, index) => {
    const at = known.names.indexOf(name);
    const kept = at >= 0 ? known.ids[at] : isRename ? known.ids[index] : undefined;
    if (kept !== undefined) return kept;
    next += 1;
    return next - 1;
  });
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
