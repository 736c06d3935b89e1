import { quarterEnds, type DaySerial } from "../../domain/calendar/daySerial";
import { categoryWeights, hasCategoryWeights } from "../../domain/scoring/categoryWeight";
import { deadlineKindOf } from "../../domain/scoring/deadlineKindOf";
import { scoreRow } from "../../domain/scoring/scoreRow";
import {
  closedQuarterChanges,
  type ClosedQuarterChange,
} from "../../domain/snapshots/closedQuarterChanges";
import {
  standingLines,
  type QuarterNumber,
  type SnapshotLine,
} from "../../domain/snapshots/snapshotLine";
import {
  EXPLANATION_FIELDS,
  isUnfinished,
  missingExplanations,
} from "../../domain/snapshots/unfinished";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { OutsideLedger } from "../ledger/ledgerFindings";
import type { Ledger } from "../ledger/readLedger";
import type { ActionContext } from "../types";
import { snapshotLinesOf } from "./openLedger";
import { snapshotRecordsOf } from "./snapshotRecordsOf";

/**
 * What 检查 has to know besides the ledger: what was changed in closed quarters, and, once explanations are
 * asked for (the columns are there, or the year has ended), who owes one. Round trips: one a block of cells of
 * closed quarters; none where there are none.
 */
export async function outsideLedger(
  ledger: Ledger,
  context: ActionContext
): Promise<OutsideLedger> {
  const isAsked =
    ledger.asOf >= quarterEnds(ledger.year)[4] ||
    EXPLANATION_FIELDS.every((field) => ledger.headings[field] !== undefined);
  return {
    closedChanges: await closedChangesOf(ledger, context),
    unexplained: isAsked ? unexplainedRows(ledger, ledger.asOf, context) : [],
  };
}

/** Rows that are not finished on a day and say neither why nor what is done about it. */
export function unexplainedRows(
  ledger: Ledger,
  asOf: DaySerial,
  { words }: ActionContext
): NonNullable<OutsideLedger["unexplained"]> {
  const { fullPercent } = ledger.scoring;
  return ledger.records.flatMap((record, bodyRow) => {
    const score = scoreRow(record, ledger.scoring, asOf, words.deadlineKinds);
    const isStanding = deadlineKindOf(record, words.deadlineKinds) === "standing";
    if (!isUnfinished({ record, score }, isStanding, fullPercent)) return [];
    const fields = missingExplanations(record);
    const rowIndex = ledger.table.area.rowIndex + 1 + bodyRow;
    return fields.length === 0 ? [] : [{ rowIndex, fields }];
  });
}

/** What was changed in closed quarters. Round trips: one a block of cells of closed quarters. */
export async function closedChangesOf(
  ledger: Ledger,
  { words }: ActionContext
): Promise<readonly ClosedQuarterChange[]> {
  const lines = standingLines(snapshotLinesOf(ledger.book), ledger.table.name);
  const closed = lines.filter(isQuarterLine);
  if (closed.length === 0) return [];
  const records = await snapshotRecordsOf(ledger.book, closed);
  // Once a quarter has ended its scores are the same on every later day, so one day serves them all.
  const asOf = quarterEnds(ledger.year)[4];
  const categories = ledger.book.ownTables[OWN_TABLES.categories]?.rows ?? [];
  const categoriesCount = hasCategoryWeights(categoryWeights(categories));
  const live = ledger.records.map((record, bodyRow) => ({
    rowIndex: ledger.table.area.rowIndex + 1 + bodyRow,
    record,
    scores: scoreRow(record, ledger.scoring, asOf, words.deadlineKinds).scores,
  }));
  return closed.flatMap(({ occasion }, at) => {
    const kept = records[at];
    const { quarter } = occasion;
    return kept ? closedQuarterChanges({ quarter, records: kept, categoriesCount }, live) : [];
  });
}

type QuarterLine = SnapshotLine & {
  readonly occasion: { readonly kind: "quarter"; readonly quarter: QuarterNumber };
};

function isQuarterLine(line: SnapshotLine): line is QuarterLine {
  return line.occasion.kind === "quarter";
}
