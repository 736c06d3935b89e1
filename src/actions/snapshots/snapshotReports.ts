import type { DaySerial } from "../../domain/calendar/daySerial";
import type { LedgerChange } from "../../domain/snapshots/ledgerChange";
import type { QuarterNumber, SnapshotOccasion } from "../../domain/snapshots/snapshotLine";
import type { ActionReport, RowLabel, SettingOptions } from "../types";

/** Which ledger is worked on, and who does it. */
export interface SnapshotOptions extends SettingOptions {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
  /** 经办人; default: left blank. */
  readonly by?: string;
  readonly note?: string;
}

export interface FreezeOptions extends SnapshotOptions {
  /** Freeze although items lack what a plan needs. */
  readonly force?: boolean;
}

export interface CloseQuarterOptions extends SnapshotOptions {
  /** Default: the last quarter whose end has come. */
  readonly quarter?: QuarterNumber;
}

export interface SettleOptions extends SnapshotOptions {
  /** Settle although unfinished items are not explained. */
  readonly force?: boolean;
  /** List the unfinished items on a sheet of their own for next year's ledger 结转. */
  readonly carryOver?: boolean;
  /** Open next year's workbook with the unfinished items, also where 年底交账 stands already. */
  readonly newWorkbook?: boolean;
}

export interface ReopenOptions extends SnapshotOptions {
  /** Default: the snapshot that was made last. */
  readonly occasion?: SnapshotOccasion;
  readonly reason: string;
}

/** One side of a comparison: the ledger as it is, or the snapshot that counts for an occasion. */
export type ComparisonSide = "now" | SnapshotOccasion;

export interface CompareOptions extends SnapshotOptions {
  /** The earlier side; default: the snapshot that was made last. */
  readonly from?: ComparisonSide;
  /** Default: the ledger as it is. */
  readonly to?: ComparisonSide;
}

/** A snapshot that was (or, dry run, would be) made. */
export interface MadeSnapshot {
  readonly occasion: SnapshotOccasion;
  readonly sheetName: string;
  readonly asOf: DaySerial;
  /** Items in it. */
  readonly items: number;
}

export interface SnapshotReport extends ActionReport {
  readonly tableName: string;
  /** Undefined where none is made: it stands already, or something is missing first. */
  readonly snapshot: MadeSnapshot | undefined;
  /** Names of the rows with findings, by 0-based sheet row. */
  readonly rows: Readonly<Record<number, RowLabel>>;
}

export interface CompareReport extends ActionReport {
  readonly tableName: string;
  /** Where the comparison stands. */
  readonly comparisonSheet: string;
  readonly comparison: readonly LedgerChange[];
  /** What 100 % is in its percentages. */
  readonly fullPercent: 1 | 100;
}
