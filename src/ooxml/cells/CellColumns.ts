import type { CellTable } from "./CellTable";

type Columns = Omit<CellTable, "source" | "prefix" | "rows" | "sharedGroups" | "rowsEnd">;

const FIRST_CAPACITY = 1024;

/** Growing typed arrays of a {@link CellTable} while it is read. */
export class CellColumns {
  count = 0;
  private capacity = FIRST_CAPACITY;
  private columns = new Uint16Array(FIRST_CAPACITY);
  private styles = new Uint32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private starts = new Uint32Array(FIRST_CAPACITY);
  private ends = new Uint32Array(FIRST_CAPACITY);
  private valueStarts = new Uint32Array(FIRST_CAPACITY);
  private valueEnds = new Uint32Array(FIRST_CAPACITY);
  formulaStarts = new Uint32Array(FIRST_CAPACITY);

  /** Begins a cell and returns its index. */
  add(column: number, style: number, start: number): number {
    if (this.count === this.capacity) this.grow();
    const index = this.count++;
    this.columns[index] = column;
    this.styles[index] = style;
    this.starts[index] = start;
    return index;
  }

  setValueRange(index: number, start: number, end: number): void {
    this.valueStarts[index] = start;
    this.valueEnds[index] = end;
  }

  close(index: number, kind: number, end: number): void {
    this.kinds[index] = kind;
    this.ends[index] = end;
  }

  /** Where the cell that was read last ends. */
  lastEnd(): number {
    return this.ends[this.count - 1] ?? 0;
  }

  finish(): Columns {
    return {
      cellCount: this.count,
      columns: this.columns.slice(0, this.count),
      styles: this.styles.slice(0, this.count),
      kinds: this.kinds.slice(0, this.count),
      starts: this.starts.slice(0, this.count),
      ends: this.ends.slice(0, this.count),
      formulaStarts: this.formulaStarts.slice(0, this.count),
      valueStarts: this.valueStarts.slice(0, this.count),
      valueEnds: this.valueEnds.slice(0, this.count),
    };
  }

  private grow(): void {
    this.capacity *= 2;
    this.columns = enlarged(this.columns, new Uint16Array(this.capacity));
    this.styles = enlarged(this.styles, new Uint32Array(this.capacity));
    this.kinds = enlarged(this.kinds, new Uint8Array(this.capacity));
    this.starts = enlarged(this.starts, new Uint32Array(this.capacity));
    this.ends = enlarged(this.ends, new Uint32Array(this.capacity));
    this.formulaStarts = enlarged(this.formulaStarts, new Uint32Array(this.capacity));
    this.valueStarts = enlarged(this.valueStarts, new Uint32Array(this.capacity));
    this.valueEnds = enlarged(this.valueEnds, new Uint32Array(this.capacity));
  }
}

function enlarged<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
