import type { CellValue } from "../../domain/model/cellValue";
import type { SourceColumn } from "../../domain/snapshots/snapshotTable";
import type { TableOutline } from "../../excel/read/bookSnapshot";
import type { LookExtent } from "../../excel/read/look/readSheetLook";
import type { SheetLook } from "../../excel/read/look/sheetLook";

/** A column of the new ledger. */
export interface CopiedColumn extends SourceColumn {
  /** 0-based place in the old table; undefined for a column that it does not have. */
  readonly from: number | undefined;
  /** The add-in's own formula (with `=`), the same in every row. */
  readonly formula?: string;
  /** Number format where the old column's says nothing of its kind. */
  readonly numberFormat?: string;
  /** Points, where the old column does not say: a new or a hidden one. */
  readonly usualWidthPoints: number;
  /** Helps other formulas only: in a group that can be closed. */
  readonly isHelper: boolean;
}

/** An old ledger's sheet with the items that go on. */
export interface LedgerCopy {
  /** The old one; its name is the new one's too. */
  readonly table: TableOutline;
  readonly extent: LookExtent;
  readonly look: SheetLook;
  /** Left to right. */
  readonly columns: readonly CopiedColumn[];
  /** `rows[row][column]`; at least one. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The old body row of each row, 0-based. */
  readonly bodyRows: readonly number[];
  /** Formulas of the old first body row by old column; what is no formula is its value. */
  readonly firstFormulas: readonly CellValue[];
  /** The old year. */
  readonly year: number;
}
