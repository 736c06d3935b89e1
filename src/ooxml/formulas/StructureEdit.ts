import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Area } from "../types";

/** Whole rows or columns put in before `at`, or taken away from `at` on; one of the counts is 0. */
export interface StructureEdit {
  readonly axis: "row" | "column";
  /** 0-based. */
  readonly at: number;
  readonly inserted: number;
  readonly deleted: number;
}

/** First and last index of a span. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a row or column goes; undefined where it is deleted or pushed off the sheet. */
export function movedIndex(index: number, edit: StructureEdit): number | undefined {
  if (index < edit.at) return index;
  if (index < edit.at + edit.deleted) return undefined;
  const moved = index + edit.inserted - edit.deleted;
  return moved < axisLength(edit) ? moved : undefined;
}

/**
 * Where a span of rows or columns goes, as Excel moves a range: putting in inside widens it, before it
 * moves it; undefined where all of it is deleted. A span over the whole sheet stays.
 */
export function movedSpan({ first, last }: Span, edit: StructureEdit): Span | undefined {
  const length = axisLength(edit);
  if (first === 0 && last === length - 1) return { first, last };
  const { at, deleted, inserted } = edit;
  const afterDeleted = at + deleted;
  const shift = inserted - deleted;
  const newFirst = first < at ? first : first < afterDeleted ? at : first + shift;
  const newLast = last < at ? last : last < afterDeleted ? at - 1 : last + shift;
  if (newFirst > newLast || newFirst >= length) return undefined;
  return { first: newFirst, last: Math.min(newLast, length - 1) };
}

/** Where an area goes; undefined where all of it is deleted. */
export function movedArea(area: Area, edit: StructureEdit): Area | undefined {
  const isRow = edit.axis === "row";
  const start = isRow ? area.rowIndex : area.columnIndex;
  const count = isRow ? area.rowCount : area.columnCount;
  const span = movedSpan({ first: start, last: start + count - 1 }, edit);
  if (!span) return undefined;
  const length = span.last - span.first + 1;
  return isRow
    ? { ...area, rowIndex: span.first, rowCount: length }
    : { ...area, columnIndex: span.first, columnCount: length };
}

/** Areas moved; those that are deleted are left out. */
export function movedAreas(areas: readonly Area[], edit: StructureEdit): Area[] {
  return areas.map((area) => movedArea(area, edit)).filter((area) => area !== undefined);
}

function axisLength(edit: StructureEdit): number {
  return edit.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}
