import type { Scalar } from "../types";
import {
  AS_SOURCE,
  sameFormula,
  sameScalar,
  type CellFormula,
  type CellRecord,
} from "./CellRecord";
import type { RowSlot } from "./RowSlot";
import type { SourceCells } from "./SourceCells";

/** The record of a cell that gets this content; pieces that the file's cell has already stay verbatim. */
export function contentRecord(
  cells: SourceCells,
  source: number,
  content: { readonly formula: CellFormula | undefined; readonly value: Scalar },
  style: number
): CellRecord {
  const { formula, value } = content;
  const record = { source, removed: false, style, formula, value };
  if (source < 0) return record;
  // A literal and a formula's result are written in different ways even where they read the same.
  const sameKind = (formula !== undefined) === cells.hasFormula(source);
  const keepsFormula = sameKind && sameFormula(formula, cells.formula(source));
  const keepsValue = sameKind && sameScalar(value, cells.value(source));
  return {
    ...record,
    formula: keepsFormula ? AS_SOURCE : formula,
    value: keepsValue ? AS_SOURCE : value,
  };
}

/** Whether the record is exactly the cell that the file has at this place. */
export function isFilesOwn(
  cells: SourceCells,
  slot: RowSlot,
  column: number,
  record: CellRecord
): boolean {
  return (
    record.source >= 0 &&
    !record.removed &&
    record.formula === AS_SOURCE &&
    record.value === AS_SOURCE &&
    record.style === cells.style(record.source) &&
    slot.source !== undefined &&
    cells.find(slot.source, column) === record.source
  );
}

/** Whether the record says no more than an absent cell would; `inherited` is the style that one has. */
export function isNothing(cells: SourceCells, record: CellRecord, inherited: number): boolean {
  if (record.removed) return true;
  const { source, formula, value } = record;
  if (formula !== undefined || value !== null || record.style !== inherited) return false;
  return source < 0 || !cells.hasStyle(source);
}
