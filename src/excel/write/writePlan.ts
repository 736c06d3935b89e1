import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { Light } from "../../domain/model/statuses";
import type { FooterPages } from "../read/bookSnapshot";

/** Cells of one typed column of the ledger; `from` must still be there when it is written. */
export interface ColumnCells {
  readonly heading: string;
  readonly cells: readonly {
    /** 0-based row in the table's body. */
    readonly bodyRow: number;
    readonly from: CellValue;
    readonly to: CellValue;
  }[];
  readonly numberFormat?: string;
}

/** Single cells of a formula column; `from` must still be there when they are written. */
export interface FormulaCells {
  readonly heading: string;
  readonly formula: string;
  readonly cells: readonly { readonly bodyRow: number; readonly from: CellValue }[];
}

/** A column to be added at the right edge of the ledger table. */
export interface NewColumn {
  readonly heading: string;
  readonly kind: "typed" | "formula" | "key";
  readonly numberFormat?: string;
  /** At least this wide … */
  readonly widthPoints: number;
  /** … and wide enough for so many half-width characters in the neighbours' font, up to a limit. */
  readonly contentUnits?: number;
  readonly hidden?: boolean;
  readonly grouped?: boolean;
  /** Left-aligned; other columns are centred. Never wrapped: a row that grows changes the print. */
  readonly leftAligned?: boolean;
  /** One formula for the whole column (with `=`). */
  readonly formula?: string;
  /** One value a body row; `""` leaves the cell blank. */
  readonly values?: readonly CellValue[];
  /** Words of a drop-down. */
  readonly choices?: readonly string[];
}

/** How a plain range becomes the ledger table; sheet coordinates before anything is inserted. */
export interface NewLedger {
  readonly headerRowIndex: number;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
  readonly columnIndex: number;
  /** Unique names of the columns that are there, left to right. */
  readonly headings: readonly string[];
  /** Insert a hidden row with these names under the printed header; otherwise the header is the table's. */
  readonly insertHeaderRow: boolean;
  /** The inserted row is shown: the list had no heading at all. */
  readonly showsHeaderRow?: boolean;
  /** Name of the Excel table that stands there already: it becomes the ledger under the ledger's name. */
  readonly adoptedTable?: string;
  /** Merged areas in the body that must go; `filled` is written into every row of the first column. */
  readonly merges: readonly { readonly area: Area; readonly filled: CellValue }[];
  /** The sheet's auto filter; Excel takes it away when a table is made over it. It hides no rows. */
  readonly autoFilter?: Area;
  /** Runs of formerly merged blocks in one column: below each first cell, equal text is shown once. */
  readonly shownOnce: readonly Area[];
}

/** Print areas as A1 addresses without the sheet, joined by commas; null = none is set. */
export interface PrintAreaChange {
  readonly from: string | null;
  /** As it is before columns and rows are inserted. */
  readonly to: string;
}

/** One of the add-in's own tables on a sheet of its own. */
export interface NewOwnTable {
  readonly name: string;
  readonly title: string;
  /** Top left cell of the title; the header is below it, after the lines that may stand between. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly widthsPoints: readonly number[];
  /** Columns whose every cell has a formula of its own: one (with `=`) a row. */
  readonly cellFormulas?: Readonly<Record<number, readonly string[]>>;
  /** Formula of a column (with `=`), by its 0-based position. */
  readonly formulas?: Readonly<Record<number, string>>;
  readonly numberFormats?: Readonly<Record<number, string>>;
  /** Number formats of a column cell by cell, one a row; in place of its one format. */
  readonly rowFormats?: Readonly<Record<number, readonly string[]>>;
  /** Words of a drop-down, by column. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  /** Column whose cells show their light's colour. */
  readonly lightColumn?: number;
  /** Number formats of single cells. */
  readonly cellFormats?: readonly {
    readonly row: number;
    readonly column: number;
    readonly format: string;
  }[];
  /** Words of drop-downs in single cells. */
  readonly cellChoices?: readonly {
    readonly row: number;
    readonly column: number;
    readonly choices: readonly string[];
  }[];
  readonly wrapColumns?: readonly number[];
  /** A line of small print between title and header: by which day, when and by whom. */
  readonly subtitle?: string;
  /** The same by a formula (with `=`), so that it is never out of date. */
  readonly subtitleFormula?: string;
  /** Column whose numbers are shown as data bars on a scale of 0 to 100. */
  readonly barColumn?: number;
  /** Columns in a closed group: helpers that need not be printed. */
  readonly foldedColumns?: readonly number[];
  /** Names of the columns for the add-in, in a hidden row above the header. */
  readonly fieldIds?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly centredColumns?: readonly number[];
  /** Neighbouring columns in which marks are typed. */
  readonly marks?: MarkColumns;
  /** Defined names on cells of the table's body: `{name, row, column}`. */
  readonly cellNames?: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Columns of an own table that take marks and nothing else. */
export interface MarkColumns {
  /** 0-based, in the table. */
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly lowest: number;
  readonly highest: number;
  /** Shown beside the cell that is typed in; Excel takes 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Shown where something else is typed. */
  readonly alert: string;
  /** The headings are the names of the first column: nobody marks himself. */
  readonly isMutual?: boolean;
}

export interface NewSheet {
  readonly name: string;
  readonly tables: readonly NewOwnTable[];
  /**
   * A record of what was once so: protected without a password, so that nobody changes it by accident, and
   * not copied into the journal.
   */
  readonly isRecord?: boolean;
  /** Each table on pages of its own, whose columns need not share the width of one page. */
  readonly printsApart?: boolean;
}

/** Rows from an own table's title to its header, both included. */
export function headRowCount({ subtitle, subtitleFormula, fieldIds }: NewOwnTable): number {
  const hasLine = subtitle !== undefined || subtitleFormula !== undefined;
  return 2 + (hasLine ? 1 : 0) + (fieldIds === undefined ? 0 : 1);
}

/** Changes inside an own table that is there already. */
export interface OwnTableChange {
  readonly tableName: string;
  readonly appendRows: readonly (readonly CellValue[])[];
  /** Formats and drop-downs of cells in appended rows, by 0-based row in the table's body. */
  readonly appendedCells?: readonly {
    readonly row: number;
    readonly column: number;
    readonly format: string;
    /** Empty for a cell that takes anything. */
    readonly choices: readonly string[];
  }[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly from: CellValue;
    readonly to: CellValue;
  }[];
  /** Columns in which people type: appended rows in which they have typed since are not taken back. */
  readonly typedColumns?: readonly number[];
  /** Columns to be inserted, blank, before a 0-based column of the table as it is; rows are appended after. */
  readonly newColumns?: readonly { readonly before: number; readonly heading: string }[];
  /** Columns whose formula changes as a whole (both with `=`), by their place after columns were inserted. */
  readonly formulas?: readonly {
    readonly column: number;
    readonly from: string;
    readonly to: string;
  }[];
  /** Cells that lost their formula and get `to` (with `=`), by place after columns were inserted. */
  readonly formulaCells?: readonly OwnFormulaCell[];
}

/** A cell of an own formula column over which something was typed. */
export interface OwnFormulaCell {
  /** 0-based row in the table's body. */
  readonly row: number;
  readonly column: number;
  /** `lineName` of the row: restore finds the row by it. */
  readonly name: CellValue;
  /** The columns of that name; absent = the first. */
  readonly nameColumns?: readonly number[];
  readonly from: CellValue;
  readonly to: string;
}

/** The add-in's conditional formats on the ledger, all of them (they replace the ones before). */
export interface LightRules {
  /** Headings whose cells are coloured; `wholeRow` colours from the first to the last of these. */
  readonly headings: readonly string[];
  readonly wholeRow: boolean;
  readonly lightHeading: string;
  readonly lights: readonly Light[];
  /** Formula for the rule of a light, relative to the first body row (with `=`). */
  readonly formula: (light: Light, lightColumnLetters: string, firstRowNumber1: number) => string;
}

/** Everything an action writes in one go; empty parts mean nothing to do. */
export interface WritePlan {
  readonly action: string;
  readonly timestamp: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** Area of the ledger table as it is (header included); absent where the action makes it. */
  readonly tableArea?: Area;
  readonly newLedger?: NewLedger;
  readonly newColumns: readonly NewColumn[];
  readonly columnCells: readonly ColumnCells[];
  /** Formula columns of the add-in whose formula must change (both with `=`, whole column). */
  readonly formulaChanges: readonly {
    readonly heading: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Cells of those columns that lost their formula and get it back (with `=`). */
  readonly formulaCells?: readonly FormulaCells[];
  /** rowKey heading, so that written cells are found again after sorting. */
  readonly keyHeading: string;
  /** rowKey of every body row as it will be after the action. */
  readonly keys: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Names of cells in own tables, written when their rows are there. */
  readonly cellNames?: WritePlan["names"];
  readonly newSheets: readonly NewSheet[];
  readonly ownTableChanges: readonly OwnTableChange[];
  readonly lightRules?: LightRules;
  /** Follows from the new columns and is no change of its own. */
  readonly printArea?: PrintAreaChange;
  /** The journals of earlier actions go: what was frozen is not taken back any more (DESIGN, decision 4). */
  readonly forgetsJournal?: boolean;
  /** Centre of the page footer, old and new, by the pages that have it. */
  readonly footers?: readonly {
    readonly pages: FooterPages;
    readonly from: string;
    readonly to: string;
  }[];
}

function countOwnChanges(change: OwnTableChange): number {
  const { appendRows, cells, formulas = [], newColumns = [], formulaCells = [] } = change;
  const inColumns = formulas.length + newColumns.length + formulaCells.length;
  return appendRows.length + cells.length + inColumns;
}

/** How many writes of the plan make a difference; 0 = nothing is written, not even a journal. */
export function countChanges(plan: WritePlan): number {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return (
    (plan.newLedger ? 1 + plan.newLedger.merges.length : 0) +
    plan.newColumns.length +
    sum(plan.columnCells.map((column) => column.cells.length)) +
    plan.formulaChanges.length +
    sum((plan.formulaCells ?? []).map((column) => column.cells.length)) +
    plan.names.length +
    (plan.cellNames ?? []).length +
    plan.newSheets.length +
    sum(plan.ownTableChanges.map(countOwnChanges)) +
    (plan.lightRules ? plan.lightRules.lights.length : 0) +
    (plan.footers ?? []).length
  );
}
