import type { Scalar } from "../types";
import type { CellStore } from "./CellStore";

/**
 * Results that calculating on opening gave (TODAY(), formulas without a stored result), by the index of
 * the file's cell. They are what a cell shows, and no change of the file.
 */
export class OpenedResults {
  private values = new Map<number, Scalar>();

  constructor(private readonly cells: CellStore) {}

  has(source: number): boolean {
    return this.values.has(source);
  }

  /** Null where there is none; ask `has` first. */
  value(source: number): Scalar {
    return this.values.get(source) ?? null;
  }

  forget(source: number): void {
    this.values.delete(source);
  }

  /** Makes a cell show this; one that the file does not have as it stands gets it as any other result. */
  show(row: number, column: number, value: Scalar): void {
    const { record, source } = this.cells.find(row, column);
    if (record || source < 0) this.cells.writeResult(row, column, value);
    else this.values.set(source, value);
  }

  /** Makes these results like all others, which are saved. */
  save(): void {
    const { cells, values } = this;
    if (values.size === 0) return;
    this.values = new Map();
    for (const slot of cells.orderedSlots()) {
      const { firstCell, cellCount } = slot.source ?? { firstCell: 0, cellCount: 0 };
      for (let index = firstCell; index < firstCell + cellCount; index++) {
        const value = values.get(index);
        const column = cells.source.column(index);
        if (value === undefined || cells.findIn(slot, column).source !== index) continue;
        cells.writeResult(slot.row, column, value);
      }
    }
  }
}
