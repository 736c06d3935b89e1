import type { DaySerial } from "../domain/calendar/daySerial";
import { quarterEnds } from "../domain/calendar/daySerial";
import { numberIn } from "../domain/scoring/ledgerRecord";
import { ledgersOfYear, type LedgerStep } from "../domain/snapshots/ledgersOfYear";
import { standingLines } from "../domain/snapshots/snapshotLine";
import { openLedger, type OpenLedger } from "./snapshots/openLedger";
import { scoredItems } from "./snapshots/scoredRows";
import type { SnapshotOptions } from "./snapshots/snapshotReports";
import type { ActionContext } from "./types";

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

/** Reads where the four ledgers stand; nothing is written. Round trips: 3, plus one a further block of cells. */
export async function readLedgers(
  context: ActionContext,
  options: SnapshotOptions
): Promise<LedgersView> {
  const opened = await openLedger(context, options);
  const { ledger, lines } = opened;
  const { table, year, asOf } = ledger;
  return {
    ...{ tableName: table.name, sheetName: table.sheetName, year, asOf },
    steps: ledgersOfYear(lines, table.name, year, asOf),
    chase: chaseState(opened),
    canCompare: standingLines(lines, table.name).length > 0,
  };
}

const LAGGING: ReadonlySet<string> = new Set(["overdue", "severelyBehind", "behind"]);

function chaseState(opened: OpenLedger): ChaseState {
  const { year, asOf } = opened.ledger;
  const lagging = scoredItems(opened, asOf).filter(({ score }) => LAGGING.has(score.status));
  return {
    lagging: lagging.length,
    chased: lagging.filter(({ record }) => (numberIn(record, "chaseCount") ?? 0) > 0).length,
    from: quarterEnds(year)[2],
  };
}
