import type { Area, Scalar } from "../types";
import { arrayAreasOf } from "./arrayAreasOf";
import {
  AS_SOURCE,
  HOLE,
  sameScalar,
  type CellFormula,
  type CellRecord,
  type DataTableFormula,
  type FoundCell,
} from "./CellRecord";
import { contentRecord, isFilesOwn, isNothing } from "./contentRecord";
import { dataTableAreas } from "./dataTables";
import { OpenedResults } from "./OpenedResults";
import { rowStyle, sourceRowState, type RowSlot, type RowState } from "./RowSlot";
import type { SourceRow } from "./CellTable";
import type { SourceCells } from "./SourceCells";
import { usedAreaOf } from "./usedAreaOf";
import { visitRow } from "./visitRow";

const NONE: FoundCell = { record: undefined, source: -1 };

/**
 * The cells of one sheet: what the file holds and, over it, what changed. A cell that is set back to
 * what the file holds counts as unchanged again.
 */
export class CellStore {
  private slots = new Map<number, RowSlot>();
  /** Rows that a broken file holds twice; they stay as they are while nothing else changes. */
  readonly duplicateRows: number;
  private version = 0;
  readonly opened = new OpenedResults(this);
  /** Reading a row's tag costs more than keeping what it says: it is asked for with every cell. */
  private readonly rowStyles = new Map<SourceRow, number | undefined>();
  private readonly usedAreas = new Map<boolean, { version: number; area: Area | undefined }>();
  private arrays: { readonly version: number; readonly areas: readonly Area[] } | undefined;

  constructor(
    readonly source: SourceCells,
    /** Style of a column where neither cell nor row has one. */
    private readonly columnStyle: (column: number) => number
  ) {
    for (const row of source.table.rows) {
      if (this.slots.has(row.row)) continue;
      this.slots.set(row.row, { row: row.row, source: row, changes: undefined, state: undefined });
    }
    this.duplicateRows = source.table.rows.length - this.slots.size;
  }

  /** Rows in order. */
  orderedSlots(): RowSlot[] {
    return [...this.slots.values()].sort((left, right) => left.row - right.row);
  }

  /** Rows with a slot among `count` from `first` on, in order. */
  heldRows(first: number, count: number): number[] {
    if (count < this.slots.size) {
      const rows = Array.from({ length: count }, (_unused, index) => first + index);
      return rows.filter((row) => this.slots.has(row));
    }
    return [...this.slots.keys()]
      .filter((row) => row >= first && row < first + count)
      .sort((left, right) => left - right);
  }

  find(row: number, column: number): FoundCell {
    const slot = this.slots.get(row);
    return slot ? this.findIn(slot, column) : NONE;
  }

  findIn(slot: RowSlot, column: number): FoundCell {
    const record = slot.changes?.get(column);
    if (record) return { record, source: record.source };
    return slot.source
      ? { record: undefined, source: this.source.find(slot.source, column) }
      : NONE;
  }

  valueOf({ record, source }: FoundCell): Scalar {
    if (record && record.value !== AS_SOURCE) return record.value;
    if (source < 0) return null;
    return this.opened.has(source) ? this.opened.value(source) : this.source.value(source);
  }

  /** The formula of a cell; a what-if data table has none that is written in a cell. */
  formulaOf(cell: FoundCell): CellFormula | undefined {
    const formula = this.anyFormulaOf(cell);
    return formula?.dataTable ? undefined : formula;
  }

  /** The data table whose first cell this is. */
  dataTableOf(cell: FoundCell): DataTableFormula | undefined {
    return this.anyFormulaOf(cell)?.dataTable;
  }

  private anyFormulaOf({ record, source }: FoundCell): CellFormula | undefined {
    if (record && record.formula !== AS_SOURCE) return record.formula;
    return source < 0 ? undefined : this.source.formula(source);
  }

  /** Whether a cell has a value stored, without decoding it. */
  hasValue({ record, source }: FoundCell): boolean {
    if (record && record.value !== AS_SOURCE) return record.value !== null;
    return source >= 0 && (this.opened.has(source) || this.source.hasValue(source));
  }

  hasFormula({ record, source }: FoundCell): boolean {
    if (record && record.formula !== AS_SOURCE) return record.formula !== undefined;
    return source >= 0 && this.source.hasFormula(source);
  }

  styleOf(row: number, column: number): number {
    return this.styleOfFound(this.find(row, column), row, column);
  }

  private styleOfFound({ record, source }: FoundCell, row: number, column: number): number {
    if (record && !record.removed) return record.style;
    if (!record && source >= 0) return this.source.style(source);
    return this.inheritedStyle(row, column);
  }

  inheritedStyle(row: number, column: number): number {
    const source = this.slots.get(row)?.source;
    return (source && this.ownRowStyle(source)) ?? this.columnStyle(column);
  }

  private ownRowStyle(source: SourceRow): number | undefined {
    const known = this.rowStyles.get(source);
    if (known !== undefined || this.rowStyles.has(source)) return known;
    const style = rowStyle(this.source.table.source, source);
    this.rowStyles.set(source, style);
    return style;
  }

  /** Makes the cell hold this; undefined pieces stay as they are. */
  write(
    row: number,
    column: number,
    change: {
      readonly content?: { readonly formula: CellFormula | undefined; readonly value: Scalar };
      readonly style?: number;
    }
  ): void {
    const value = change.content?.value;
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`a cell cannot hold ${value}`);
    }
    const found = this.find(row, column);
    const style = change.style ?? this.styleOfFound(found, row, column);
    const record = change.content
      ? contentRecord(this.source, found.source, change.content, style)
      : { ...this.recordOf(found), removed: false, style };
    if (change.content) this.opened.forget(found.source);
    this.put(row, column, record);
  }

  /** Makes a formula cell show another result; what the file has as its formula stays verbatim. */
  writeResult(row: number, column: number, value: Scalar): void {
    const found = this.find(row, column);
    const record = this.recordOf(found);
    if (record.removed) {
      this.write(row, column, { content: { formula: undefined, value } });
      return;
    }
    this.opened.forget(record.source);
    const isFiles = record.source >= 0 && sameScalar(value, this.source.value(record.source));
    this.put(row, column, { ...record, value: isFiles ? AS_SOURCE : value });
  }

  /** The cell's record, made for an unchanged one. */
  private recordOf({ record, source }: FoundCell): CellRecord {
    if (record) return record;
    if (source < 0) return HOLE;
    const style = this.source.style(source);
    return { source, removed: false, style, formula: AS_SOURCE, value: AS_SOURCE };
  }

  /** Takes the cell element away. */
  remove(row: number, column: number): void {
    const { record, source } = this.find(row, column);
    if (record?.removed || (!record && source < 0)) return;
    this.opened.forget(source);
    this.put(row, column, { ...HOLE, source });
  }

  private put(row: number, column: number, record: CellRecord): void {
    this.version++;
    const slot = this.ensureSlot(row);
    if (isFilesOwn(this.source, slot, column, record)) slot.changes?.delete(column);
    else if (isNothing(this.source, record, this.inheritedStyle(row, column)))
      this.putNothing(slot, column, record.source);
    else (slot.changes ??= new Map()).set(column, record);
    if (slot.changes?.size === 0) slot.changes = undefined;
    this.dropEmpty(slot);
  }

  private putNothing(slot: RowSlot, column: number, source: number): void {
    const fileHasOne = slot.source !== undefined && this.source.find(slot.source, column) >= 0;
    if (fileHasOne) (slot.changes ??= new Map()).set(column, { ...HOLE, source });
    else slot.changes?.delete(column);
  }

  rowState(row: number): RowState {
    const slot = this.slots.get(row);
    return slot?.state ?? sourceRowState(this.source.table.source, slot?.source);
  }

  setRowState(row: number, state: RowState): void {
    const slot = this.ensureSlot(row);
    const own = sourceRowState(this.source.table.source, slot.source);
    const isOwn = own.hidden === state.hidden && own.heightPoints === state.heightPoints;
    slot.state = isOwn ? undefined : state;
    this.dropEmpty(slot);
    this.version++;
  }

  private ensureSlot(row: number): RowSlot {
    let slot = this.slots.get(row);
    if (!slot) {
      slot = { row, source: undefined, changes: undefined, state: undefined };
      this.slots.set(row, slot);
    }
    return slot;
  }

  private dropEmpty(slot: RowSlot): void {
    const isEmpty = !slot.source && !slot.changes && !slot.state;
    if (isEmpty && this.slots.get(slot.row) === slot) this.slots.delete(slot.row);
  }

  /** Moves rows to where `target` says (undefined = deleted). */
  moveRows(target: (row: number) => number | undefined): void {
    const moved = new Map<number, RowSlot>();
    for (const slot of this.slots.values()) {
      const row = target(slot.row);
      if (row === undefined) continue;
      slot.row = row;
      moved.set(row, slot);
    }
    this.slots = moved;
    this.version++;
  }

  /** Moves cells of every row to the columns that `target` says (undefined = deleted). */
  moveColumns(target: (column: number) => number | undefined): void {
    this.opened.save();
    for (const slot of [...this.slots.values()]) {
      const before = this.cellsOf(slot);
      if (before.every(({ column }) => target(column) === column)) continue;
      slot.changes = undefined;
      if (slot.source) this.emptyOut(slot);
      for (const { column, record } of before) {
        const to = target(column);
        if (to !== undefined) this.put(slot.row, to, record);
      }
      this.dropEmpty(slot);
    }
    this.version++;
  }

  /** Marks every cell that the file has in this row as moved away. */
  private emptyOut(slot: RowSlot): void {
    const { firstCell, cellCount } = slot.source ?? { firstCell: 0, cellCount: 0 };
    const changes = new Map<number, CellRecord>();
    for (let index = firstCell; index < firstCell + cellCount; index++) {
      changes.set(this.source.column(index), HOLE);
    }
    slot.changes = changes;
  }

  /** Cells of a row in order of their columns, unchanged ones as records too. */
  cellsOf(slot: RowSlot): { readonly column: number; readonly record: CellRecord }[] {
    const cells: { column: number; record: CellRecord }[] = [];
    this.eachCell(slot, (column, { record, source }) => {
      cells.push({ column, record: this.recordOf({ record, source }) });
    });
    return cells;
  }

  /** Calls back for every cell element of a row in order of its columns. */
  eachCell(slot: RowSlot, visit: (column: number, cell: FoundCell) => void): void {
    visitRow(this.source, slot, visit);
  }

  /** Areas of the array formulas over several cells and of the data tables. */
  arrayAreas(): readonly Area[] {
    if (this.arrays?.version !== this.version) {
      this.arrays = {
        version: this.version,
        areas: [...arrayAreasOf(this), ...dataTableAreas(this)],
      };
    }
    return this.arrays.areas;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    const known = this.usedAreas.get(valuesOnly);
    if (known?.version === this.version) return known.area;
    const area = usedAreaOf(this, valuesOnly);
    this.usedAreas.set(valuesOnly, { version: this.version, area });
    return area;
  }
}
