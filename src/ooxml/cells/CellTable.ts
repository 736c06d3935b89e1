/** Bits of {@link CellTable.kinds}: the low three are the cell's type, the others what it has. */
export const CELL_TYPE_MASK = 0x07;
export const CELL_TYPES = ["n", "s", "str", "inlineStr", "b", "e", "d"] as const;
export const HAS_FORMULA = 0x08;
export const HAS_VALUE = 0x10;
export const IS_SHARED = 0x20;
export const HAS_STYLE = 0x40;
/** The cell has no `r` attribute: it lies right of the one before. */
export const IS_IMPLICIT = 0x80;

/** A row of the file by its place in the text. */
export interface SourceRow {
  /** 0-based. */
  readonly row: number;
  /** Where the white space before the row begins. */
  readonly start: number;
  readonly tagStart: number;
  readonly openEnd: number;
  readonly end: number;
  readonly hasAddress: boolean;
  /** Index of its first cell in the table. */
  readonly firstCell: number;
  readonly cellCount: number;
}

/** Cells with formulas that are written once for all of them (t="shared"). */
export interface SharedGroup {
  /** Cell index of the one that holds the text. */
  readonly master: number;
  readonly masterRow: number;
  readonly masterColumn: number;
  readonly members: number[];
}

/** All cells of a sheet as the file has them, in typed arrays by cell index. */
export interface CellTable {
  readonly source: string;
  /** Prefix of the sheet's elements with its colon, or nothing. */
  readonly prefix: string;
  readonly rows: readonly SourceRow[];
  readonly cellCount: number;
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Place of `<f`, where the cell has a formula. */
  readonly formulaStarts: Uint32Array;
  /** Contents of `<v>`, or the whole `<is>` element. */
  readonly valueStarts: Uint32Array;
  readonly valueEnds: Uint32Array;
  readonly sharedGroups: ReadonlyMap<number, SharedGroup>;
  /** Where the last row ends; white space up to the close tag follows. */
  readonly rowsEnd: number;
}
