import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { SheetSnapshot } from "../../domain/model/sheetSnapshot";
import type { DrawnBox } from "./readDrawings";
import type { JournalEntry } from "../journal/journalEntry";

/** An Excel table without its cells. */
export interface TableOutline {
  readonly name: string;
  readonly sheetName: string;
  /** Header row included, 0-based. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly showTotals: boolean;
  readonly isFiltered: boolean;
  /** Name of its table style; absent for a table that is only planned. */
  readonly style?: string;
}

/** One of the add-in's own small tables with its body: `rows[row][column]`. */
export interface OwnTable extends TableOutline {
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas of the first body row, left to right; what is no formula is its value. */
  readonly firstFormulas: readonly CellValue[];
  /**
   * Body cells that hold no formula, in areas relative to the first body cell; absent where it was not asked:
   * tables in which people type, and sheets under protection.
   */
  readonly withoutFormula?: readonly Area[];
}

/** A conditional format made by a formula; other kinds are left out, they are never ours. */
export interface FormulaRule {
  readonly id: string;
  readonly formula: string;
  /** A1 addresses without the sheet, as Excel lists them. */
  readonly address: string;
}

/** Pages that share a footer; odd and even where the two differ, else all. */
export type FooterPages = "all" | "odd" | "even" | "first";

/** The footer of some pages in its three parts, with its codes. */
export interface FooterText {
  readonly pages: FooterPages;
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What the sheet prints below its pages. */
export interface PageFooter {
  /** One for each kind of pages that has a footer in force. */
  readonly texts: readonly FooterText[];
  /** Points between the footer's lower edge and the cells. */
  readonly roomPoints: number;
  /** Size of footer text that names none: that of the workbook's Normal style. */
  readonly usualPoints: number;
}

/** A cell of one of the ledger's own formula columns that holds no formula any more. */
export interface FormulaGap {
  readonly heading: string;
  /** 0-based row in the table's body. */
  readonly bodyRow: number;
}

/** Everything but the cells of the sheet that an action works on. */
export interface BookOverview {
  readonly sheetName: string;
  readonly sheetNames: readonly string[];
  readonly visibleSheetNames: readonly string[];
  /** True where the chosen sheet is the one in front. */
  readonly isActive: boolean;
  readonly isProtected: boolean;
  /** Every sheet whose cells are protected, by name. */
  readonly protectedSheets: readonly string[];
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
  /** A filter of the sheet or of a table on it hides rows. */
  readonly isFiltered: boolean;
  /** Area with values; undefined on an empty sheet. */
  readonly usedArea: Area | undefined;
  /** Where that area ends, in points from the sheet's top. */
  readonly usedBottomPoints: number;
  /** What is drawn over the cells. */
  readonly drawnBoxes: readonly DrawnBox[];
  /** Area with values or formats. */
  readonly formattedArea: Area | undefined;
  /** A1 address without the sheet; undefined where none is set. */
  readonly printArea: string | undefined;
  /** The print is scaled to a number of pages across. */
  readonly fitsPagesAcross: boolean;
  readonly footer: PageFooter;
  /** Area of the sheet's own auto filter, not a table's. */
  readonly autoFilterArea: Area | undefined;
  readonly tables: readonly TableOutline[];
  readonly ownTables: Readonly<Record<string, OwnTable | undefined>>;
  /** Whether the workbook has the empty table style that ledgers wear. */
  readonly hasPlainStyle: boolean;
  /** Lower-case name → formula, workbook scope only. */
  readonly names: ReadonlyMap<string, string>;
  readonly formulaRules: readonly FormulaRule[];
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
}

export interface BookSnapshot extends BookOverview {
  readonly sheet: SheetSnapshot;
  /**
   * Cells under charts, pictures, shapes and embedded objects: the columns of each, and all rows from row 1
   * to its last where it ends below the values (none where it does not).
   */
  readonly drawnAreas: readonly Area[];
  /** Formulas of the first body row of the ledger read, left to right; empty for a whole sheet. */
  readonly firstRowFormulas: readonly CellValue[];
  /** Of the ledger read; empty for a whole sheet. */
  readonly formulaGaps: readonly FormulaGap[];
}
