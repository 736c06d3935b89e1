import type { DaySerial } from "../../domain/calendar/daySerial";
import { quarterEnds } from "../../domain/calendar/daySerial";
import type { Status } from "../../domain/model/statuses";
import { numberIn, type LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { ledgersOfYear, type LedgerStep } from "../../domain/snapshots/ledgersOfYear";
import { standingLines, type SnapshotLine } from "../../domain/snapshots/snapshotLine";

/** Where 半年催账 stands: what lags, and how much of it was chased 催办. */
export interface ChaseState {
  /** Overdue, severely behind or behind. */
  readonly lagging: number;
  readonly chased: number;
  /** The day from which the half-year's ledger is due. */
  readonly from: DaySerial;
}

/** Where each of a ledger's four ledgers 四账 stands in its year. */
export interface LedgersView {
  readonly tableName: string;
  readonly sheetName: string;
  readonly year: number;
  readonly asOf: DaySerial;
  /** 年初对账, four 季度查账, 年底交账. */
  readonly steps: readonly LedgerStep[];
  readonly chase: ChaseState;
  /** Whether there is a snapshot to compare with. */
  readonly canCompare: boolean;
}

/** A row of the ledger with its status on the as-of day; `""` where it is no task. */
export interface JudgedRow {
  readonly record: LedgerRecord;
  readonly status: Status | "";
}

/** Where the four ledgers stand by the lines of tblSnapshots (those of other ledgers may be among them). */
export function ledgersView(
  ledger: {
    readonly table: { readonly name: string; readonly sheetName: string };
    readonly year: number;
    readonly asOf: DaySerial;
  },
  lines: readonly SnapshotLine[],
  rows: readonly JudgedRow[]
): LedgersView {
  const { table, year, asOf } = ledger;
  return {
    tableName: table.name,
    sheetName: table.sheetName,
    year,
    asOf,
    steps: ledgersOfYear(lines, table.name, year, asOf),
    chase: chaseState(year, rows),
    canCompare: standingLines(lines, table.name).length > 0,
  };
}

const LAGGING: ReadonlySet<string> = new Set(["overdue", "severelyBehind", "behind"]);

function chaseState(year: number, rows: readonly JudgedRow[]): ChaseState {
  const lagging = rows.filter(({ status }) => LAGGING.has(status));
  return {
    lagging: lagging.length,
    chased: lagging.filter(({ record }) => (numberIn(record, "chaseCount") ?? 0) > 0).length,
    from: quarterEnds(year)[2],
  };
}
