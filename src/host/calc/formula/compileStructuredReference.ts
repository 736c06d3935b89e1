import { parseStructRef, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import type { CalcTable } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { compileShape, fixedSpan, outOfReach, type CompiledReference } from "./compileReference";
import type { CompileScope } from "./compileScope";
import type { Compiled, Span } from "./evaluation";

/**
 * Compiles `Table[X]`, `Table[[#This Row],[X]:[Y]]`, `[@X]` and the other forms
 * (https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
 * An unknown table or column gives #REF!, `#This Row` outside the table's rows #VALUE!.
 */
export function compileStructuredReference(
  node: ReferenceIdentifier,
  scope: CompileScope
): CompiledReference {
  const parsed = parseStructRef(node.value);
  if (parsed === undefined || (parsed.workbookName ?? "") !== "") {
    return parsed === undefined ? failure() : outOfReach(node, scope);
  }
  const name = parsed.table ?? "";
  const table = name === "" ? scope.ownTable : scope.names.table(name);
  return table === undefined
    ? failure()
    : compileTablePart(table, parsed.sections ?? [], parsed.columns ?? [], scope);
}

/** Compiles the data of a table, or the sections and columns named. */
export function compileTablePart(
  table: CalcTable,
  sections: readonly string[],
  columnNames: readonly string[],
  scope: CompileScope
): CompiledReference {
  const sheet = scope.names.sheetWithId(table.sheetId);
  const columns = columnsOf(table, columnNames);
  const words = new Set(sections.map((section) => section.toLowerCase().replace(/^#/, "")));
  const isThisRow = words.has("this row") || words.has("@");
  const rows = isThisRow ? OWN_ROW : rowsOf(table, words);
  if (sheet === undefined || columns === undefined || rows === undefined) {
    return failure();
  }
  const shape = { sheet, rows, columns };
  scope.found.shapes.push(shape);
  const compiled = compileShape(shape);
  return isThisRow ? guardRow(table, compiled) : compiled;
}

const OWN_ROW: Span = { start: 0, startIsRelative: true, end: 0, endIsRelative: true };

function failure(): CompiledReference {
  return { operand: () => CALC_ERRORS.reference };
}

function columnsOf(table: CalcTable, names: readonly string[]): Span | undefined {
  const left = table.area.columnIndex;
  if (names.length === 0) {
    return fixedSpan(left, left + table.area.columnCount - 1);
  }
  const indices = [names[0] ?? "", names[names.length - 1] ?? ""].map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase())
  );
  const [first = -1, last = -1] = indices;
  return first < 0 || last < 0 ? undefined : fixedSpan(left + first, left + last);
}

function rowsOf(table: CalcTable, sections: ReadonlySet<string>): Span | undefined {
  const top = table.area.rowIndex;
  const bottom = top + table.area.rowCount - 1;
  const firstData = top + (table.headerRow ? 1 : 0);
  const lastData = bottom - (table.totalsRow ? 1 : 0);
  if (sections.has("all")) {
    return fixedSpan(top, bottom);
  }
  const headers = sections.has("headers");
  const totals = sections.has("totals");
  const data = sections.has("data") || (!headers && !totals);
  if (
    (headers && !table.headerRow) ||
    (totals && !table.totalsRow) ||
    (headers && totals && !data)
  ) {
    return undefined;
  }
  const first = headers ? top : data ? firstData : bottom;
  const last = totals ? bottom : data ? lastData : top;
  return last < first ? undefined : fixedSpan(first, last);
}

function guardRow(table: CalcTable, compiled: CompiledReference): CompiledReference {
  const first = table.area.rowIndex + (table.headerRow ? 1 : 0);
  const end = table.area.rowIndex + table.area.rowCount - (table.totalsRow ? 1 : 0);
  const guard =
    (inner: Compiled): Compiled =>
    (context) =>
      context.row >= first && context.row < end && context.sheet.id === table.sheetId
        ? inner(context)
        : CALC_ERRORS.value;
  const operand = guard(compiled.operand);
  return compiled.value === undefined ? { operand } : { operand, value: guard(compiled.value) };
}
