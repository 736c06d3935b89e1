import { attributesOfTag } from "../xml/attributes";
import type { CellStore } from "./CellStore";
import type { SourceRow } from "./CellTable";
import type { RowSlot } from "./RowSlot";

/** First and last column of something, 0-based. */
export interface ColumnExtent {
  readonly first: number;
  readonly last: number;
}

/** Excel gives sixteen rows the spans of all of them together. */
const BLOCK_ROWS = 16;

/** Tells the `spans` hint of rows whose cells changed (`1:13`, ECMA-376 part 1, 18.3.1.73). */
export class RowSpans {
  private before: Map<number, ColumnExtent> | undefined;
  private now: Map<number, ColumnExtent> | undefined;
  private followsBlocks: boolean | undefined;

  constructor(private readonly cells: CellStore) {}

  /**
   * An end that stood at the outermost cell of the row, or of its block where the writer spans blocks,
   * follows it; one that stood farther out stays while the cells keep within. Undefined = no hint.
   */
  of(slot: RowSlot, now: ColumnExtent | undefined): string | undefined {
    const { source } = slot;
    const spans = source && this.read(source);
    if (!source || !spans || !now) return undefined;
    const own = { before: this.ownBefore(source), now };
    const { before, now: outer } = this.isByBlock() ? this.block(slot, source, own) : own;
    const first = spans.first === before?.first ? outer.first : Math.min(spans.first, now.first);
    const last = spans.last === before?.last ? outer.last : Math.max(spans.last, now.last);
    return `${first + 1}:${last + 1}`;
  }

  private block(
    slot: RowSlot,
    source: SourceRow,
    own: { readonly before: ColumnExtent | undefined; readonly now: ColumnExtent }
  ): { readonly before: ColumnExtent | undefined; readonly now: ColumnExtent } {
    this.before ??= this.blocksBefore();
    this.now ??= this.blocksNow();
    return {
      before: this.before.get(blockOf(source.row)) ?? own.before,
      now: this.now.get(blockOf(slot.row)) ?? own.now,
    };
  }

  private read(row: SourceRow): ColumnExtent | undefined {
    const tag = this.cells.source.table.source.slice(row.tagStart, row.openEnd);
    if (!tag.includes("spans")) return undefined;
    const match = /^(\d+):(\d+)$/.exec(attributesOfTag(tag).get("spans") ?? "");
    return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : undefined;
  }

  private ownBefore({ firstCell, cellCount }: SourceRow): ColumnExtent | undefined {
    const { source } = this.cells;
    if (cellCount === 0) return undefined;
    return { first: source.column(firstCell), last: source.column(firstCell + cellCount - 1) };
  }

  /** Whether some row of the file spans more than its own cells. */
  private isByBlock(): boolean {
    this.followsBlocks ??= this.cells.source.table.rows.some((row) => {
      const spans = this.read(row);
      const own = this.ownBefore(row);
      return spans && own && (spans.first < own.first || spans.last > own.last);
    });
    return this.followsBlocks;
  }

  private blocksBefore(): Map<number, ColumnExtent> {
    const blocks = new Map<number, ColumnExtent>();
    for (const row of this.cells.source.table.rows) widen(blocks, row.row, this.ownBefore(row));
    return blocks;
  }

  private blocksNow(): Map<number, ColumnExtent> {
    const blocks = new Map<number, ColumnExtent>();
    for (const slot of this.cells.orderedSlots()) {
      this.cells.eachCell(slot, (column) => {
        widen(blocks, slot.row, { first: column, last: column });
      });
    }
    return blocks;
  }
}

function blockOf(row: number): number {
  return Math.floor(row / BLOCK_ROWS);
}

function widen(
  blocks: Map<number, ColumnExtent>,
  row: number,
  extent: ColumnExtent | undefined
): void {
  if (!extent) return;
  const known = blocks.get(blockOf(row));
  blocks.set(blockOf(row), {
    first: Math.min(known?.first ?? Infinity, extent.first),
    last: Math.max(known?.last ?? -1, extent.last),
  });
}
