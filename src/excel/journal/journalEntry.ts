import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { FooterPages } from "../read/bookSnapshot";

/** Typed cells of one table column that an action wrote; rows are found again by their key. */
export interface WrittenCells {
  readonly heading: string;
  /** rowKey of each row, in the order of `before` and `after`. */
  readonly keys: readonly string[];
  /** As formulas: a formula with `=`, else the literal; `""` = blank. */
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** A column that an action added to the ledger table. */
export interface AddedColumn {
  readonly heading: string;
  /** True where people type in it: what they typed since is not thrown away. */
  readonly typed: boolean;
  /** What the action itself put in, by row key; absent rows were left blank. */
  readonly written: Readonly<Record<string, CellValue>>;
}

/** Border and alignment of one cell, as Office.js names them. */
export interface CellLook {
  readonly horizontalAlignment?: string;
  readonly borders?: Readonly<
    Record<string, { readonly style: string; readonly color: string; readonly weight: string }>
  >;
}

/** How a plain range became a table; areas are relative to the first body row and the first column. */
export interface StructureRecord {
  /** True where a hidden row with unique names was inserted under the printed header. */
  readonly headerRowInserted: boolean;
  /** The name of the user's own table that became the ledger; it gets its name back. */
  readonly adoptedTable?: string;
  readonly columnCount: number;
  /** The sheet's auto filter as it was; a table made over it takes its place. */
  readonly autoFilter?: Area;
  /** Row keys in the order in which the rows stood. */
  readonly keys: readonly string[];
  readonly unmerged: readonly {
    readonly area: Area;
    /** Formulas below the merge before, `[row][column]`. */
    readonly before: readonly (readonly CellValue[])[];
    /** Text that was filled down. */
    readonly filled: CellValue;
    readonly looks: readonly (readonly CellLook[])[];
  }[];
}

/** A sheet that an action made for the add-in's own tables. */
export interface AddedSheet {
  readonly tableNames: readonly string[];
  readonly sheetName: string;
  /** Body of each table as it was written, to see what was typed since; null = a formula. */
  readonly written: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;
  /** Defined names on cells of the sheet. */
  readonly names: readonly string[];
}

/** Cells of an own table that an action changed or rows that it appended. */
export interface OwnTableRecord {
  readonly tableName: string;
  readonly appended: readonly (readonly CellValue[])[];
  /** Columns of the appended rows in which people type. */
  readonly typedColumns?: readonly number[];
  /** Headings of columns that were inserted, all blank. */
  readonly addedColumns?: readonly string[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  /** Formula columns that were rewritten. */
  readonly formulas?: readonly {
    readonly column: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** Cells that got their formula back, with what had been typed; rows are found by their first cell. */
  readonly formulaCells?: readonly {
    readonly row: number;
    readonly column: number;
    readonly name: CellValue;
    readonly nameColumns?: readonly number[];
    readonly before: CellValue;
  }[];
}

/** Centre of the footer of some pages. */
export interface FooterRecord {
  readonly pages: FooterPages;
  readonly before: string;
  readonly after: string;
}

/** All that an action wrote, enough to take it back in another process (恢复). */
export interface JournalEntry {
  readonly action: string;
  readonly timestamp: string;
  readonly changes: number;
  readonly tableName: string;
  /** Heading of the rowKey column. */
  readonly keyHeading: string;
  readonly structure?: StructureRecord;
  readonly cells: readonly WrittenCells[];
  readonly addedColumns: readonly AddedColumn[];
  /** Formula columns that were rewritten. */
  readonly formulas: readonly {
    readonly heading: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Cells of formula columns that got their formula back, with what stood in them, by row key. */
  readonly formulaCells?: readonly {
    readonly heading: string;
    readonly before: Readonly<Record<string, CellValue>>;
  }[];
  /** Formulas of the conditional formats that were there before (own ones) and are to come back. */
  readonly rulesBefore?: readonly { readonly formula: string; readonly address: string }[];
  /** Names that were not there before, or what they meant before. */
  readonly names: readonly { readonly name: string; readonly before: string | null }[];
  readonly addedSheets: readonly AddedSheet[];
  readonly ownTables: readonly OwnTableRecord[];
  /** Centre of the page footers, where the action wrote them. */
  readonly footers?: readonly FooterRecord[];
  /** The same of all pages in a journal of an earlier version. */
  readonly footer?: Omit<FooterRecord, "pages">;
  /** Set where the action set the print area; null = there was none. */
  readonly printAreaBefore?: string | null;
}
