import type { SharedStrings } from "../strings/SharedStrings";
import { attributesOfTag, withAttributes } from "../xml/attributes";
import type { CellStore } from "./CellStore";
import { HAS_FORMULA, IS_SHARED } from "./CellTable";
import { planSharedFormulas } from "./planSharedFormulas";
import { RowSpans, type ColumnExtent } from "./rowSpans";
import { sourceRowState, type RowSlot } from "./RowSlot";
import { needsRewriting, writeCell, type CellWriting } from "./writeCells";

interface RowWriting extends CellWriting {
  readonly spans: RowSpans;
}

/**
 * The rows of `sheetData`; undefined where nothing changed. Rows in which nothing changed go out
 * verbatim; in a changed row only the changed cells are written anew.
 */
export function writeRows(
  cells: CellStore,
  strings: SharedStrings,
  fileStyle: (style: number) => number
): string | undefined {
  const shared = planSharedFormulas(cells);
  const spans = new RowSpans(cells);
  const writing: RowWriting = { cells, strings, fileStyle, shared, spans };
  const slots = cells.orderedSlots();
  const touched = slots.map((slot) => isTouched(writing, slot));
  const rowsKept = cells.source.table.rows.length - cells.duplicateRows;
  if (slots.length === rowsKept && !touched.includes(true)) return undefined;
  return slots
    .map((slot, index) => {
      // A row without number counts on from the one before, which may have moved.
      const mustWrite = touched[index] || slot.source?.hasAddress === false;
      return mustWrite ? writeRow(writing, slot) : sourceText(cells, slot);
    })
    .join("");
}

function sourceText(cells: CellStore, slot: RowSlot): string {
  return slot.source ? cells.source.table.source.slice(slot.source.start, slot.source.end) : "";
}

function isTouched(writing: CellWriting, slot: RowSlot): boolean {
  const { source } = slot;
  if (!source || slot.changes || slot.state || source.row !== slot.row) return true;
  if (writing.shared.groups.size === 0) return false;
  const { kinds } = writing.cells.source.table;
  for (let index = source.firstCell; index < source.firstCell + source.cellCount; index++) {
    const mask = HAS_FORMULA | IS_SHARED;
    if (((kinds[index] ?? 0) & mask) === mask && needsRewriting(writing, index)) return true;
  }
  return false;
}

function writeRow(writing: RowWriting, slot: RowSlot): string {
  const { cells } = writing;
  const { prefix, source: text } = cells.source.table;
  const pieces: string[] = [];
  let extent: ColumnExtent | undefined;
  cells.eachCell(slot, (column, cell) => {
    pieces.push(leadOf(cells, slot, cell.source), writeCell(writing, slot, column, cell));
    extent = { first: extent?.first ?? column, last: column };
  });
  const lead = slot.source ? text.slice(slot.source.start, slot.source.tagStart) : "";
  const tag = rowTag(writing, slot, extent);
  const open = tag.endsWith("/>") ? tag.slice(0, -2).trimEnd() : tag.slice(0, -1);
  const rest = restOf(cells, slot);
  if (pieces.length === 0 && rest.trim() === "") {
    return wasEmptied(slot, tag) ? "" : `${lead}${open}/>`;
  }
  return `${lead}${open}>${pieces.join("")}${rest}</${prefix}row>`;
}

/** White space and whatever else a row of the file has before one of its cells. */
function leadOf({ source }: CellStore, slot: RowSlot, index: number): string {
  const { firstCell, cellCount, openEnd } = slot.source ?? NO_CELLS;
  if (index < firstCell || index >= firstCell + cellCount) return "";
  const { starts, ends, source: text } = source.table;
  return text.slice(index === firstCell ? openEnd : ends[index - 1], starts[index]);
}

const NO_CELLS = { firstCell: 0, cellCount: 0, openEnd: 0 };

/** What the row of the file has after its last cell: white space, an extension list. */
function restOf({ source }: CellStore, { source: row }: RowSlot): string {
  if (!row || row.end === row.openEnd) return "";
  const { ends, source: text } = source.table;
  const from = row.cellCount === 0 ? row.openEnd : ends[row.firstCell + row.cellCount - 1];
  return text.slice(from, text.lastIndexOf("<", row.end - 1));
}

/** Whether a row lost all its cells and says nothing else. */
function wasEmptied({ source }: RowSlot, tag: string): boolean {
  if (!source || source.cellCount === 0) return false;
  return [...attributesOfTag(tag).keys()].every((name) => name === "r" || name === "spans");
}

function rowTag(
  { cells, spans }: RowWriting,
  slot: RowSlot,
  extent: ColumnExtent | undefined
): string {
  const { prefix, source: text } = cells.source.table;
  const base = slot.source
    ? text.slice(slot.source.tagStart, slot.source.openEnd)
    : `<${prefix}row>`;
  const changes: Record<string, string | undefined> = { r: String(slot.row + 1) };
  if (slot.changes) changes["spans"] = spans.of(slot, extent);
  if (slot.state) Object.assign(changes, stateChanges(cells, slot, slot.state));
  return withAttributes(base, changes);
}

function stateChanges(
  cells: CellStore,
  slot: RowSlot,
  state: NonNullable<RowSlot["state"]>
): Record<string, string | undefined> {
  const own = sourceRowState(cells.source.table.source, slot.source);
  const changes: Record<string, string | undefined> = {};
  if (own.hidden !== state.hidden) changes["hidden"] = state.hidden ? "1" : undefined;
  if (own.heightPoints !== state.heightPoints) {
    changes["ht"] = state.heightPoints === undefined ? undefined : String(state.heightPoints);
    const isOwn = state.heightPoints !== undefined && state.isFitted !== true;
    changes["customHeight"] = isOwn ? "1" : undefined;
  }
  return changes;
}
