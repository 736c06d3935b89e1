import type { DaySerial } from "../calendar/daySerial";
import { quarterEnds } from "../calendar/daySerial";
import {
  isSameOccasion,
  quarterNumber,
  standingLine,
  type SnapshotLine,
  type SnapshotOccasion,
} from "./snapshotLine";

/**
 * Where one of the year's ledgers stands: `done` its snapshot counts, `due` its day has come, `reopened` it was
 * closed and opened again, `open` its day is still to come.
 */
export interface LedgerStep {
  readonly occasion: SnapshotOccasion;
  readonly state: "done" | "due" | "reopened" | "open";
  /** The day from which it can be done: the first of the year, a quarter's end, the year's end. */
  readonly from: DaySerial;
  /** The snapshot that counts, else the last that was reopened. */
  readonly line: SnapshotLine | undefined;
}

/** 年初对账, the four 季度查账 and 年底交账 of a ledger, in the order of the year. */
export function ledgersOfYear(
  lines: readonly SnapshotLine[],
  ledgerTable: string,
  year: number,
  asOf: DaySerial
): readonly LedgerStep[] {
  const [before, ...ends] = quarterEnds(year);
  const occasions: readonly (readonly [SnapshotOccasion, DaySerial])[] = [
    [{ kind: "baseline" }, before + 1],
    ...ends.map((end, at) => [{ kind: "quarter", quarter: quarterNumber(at) }, end] as const),
    [{ kind: "final" }, ends[3]],
  ];
  return occasions.map(([occasion, from]) => {
    const line = standingLine(lines, ledgerTable, occasion) ?? lastOf(lines, ledgerTable, occasion);
    const isHere = asOf >= from;
    const state = line ? (line.reopened ? "reopened" : "done") : isHere ? "due" : "open";
    return { occasion, state, from, line };
  });
}

function lastOf(
  lines: readonly SnapshotLine[],
  ledgerTable: string,
  occasion: SnapshotOccasion
): SnapshotLine | undefined {
  const wanted = ledgerTable.toLowerCase();
  return lines
    .filter((line) => line.ledgerTable.toLowerCase() === wanted)
    .filter((line) => isSameOccasion(line.occasion, occasion))
    .at(-1);
}

/**
 * The step that is to be done next: the first that is due or was reopened; undefined where none is. Once 年底交账
 * stands the year is over: what was left out before is not asked for any more, only what was reopened.
 */
export function nextLedgerStep(steps: readonly LedgerStep[]): LedgerStep | undefined {
  const isOver = steps.some(({ occasion, state }) => occasion.kind === "final" && state === "done");
  return steps.find(({ state }) => state === "reopened" || (state === "due" && !isOver));
}
