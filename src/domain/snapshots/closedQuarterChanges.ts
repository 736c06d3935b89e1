import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { numberIn, textIn } from "../scoring/ledgerRecord";
import type { QuarterIndex } from "../scoring/quarters";
import { recordText } from "../scoring/recordText";
import type { QuarterNumber } from "./snapshotLine";

/** A closed quarter as its snapshot keeps it. */
export interface ClosedQuarter {
  readonly quarter: QuarterNumber;
  readonly records: readonly LedgerRecord[];
  /** Weights of categories 百分制 are in use: then 类别 decides too. */
  readonly categoriesCount?: boolean;
}

/** A row of the ledger as it is now, with the scores that it would get now. */
export interface LiveRow {
  /** 0-based sheet row. */
  readonly rowIndex: number;
  readonly record: LedgerRecord;
  readonly scores: readonly (number | undefined)[];
}

/** Something that is no longer as the quarter was closed with. */
export interface ClosedQuarterChange {
  readonly quarter: QuarterNumber;
  /** `rules`: every row is as it was, a setting changed its score; told once a quarter. */
  readonly kind: "changed" | "added" | "dropped" | "rules";
  /** 0-based sheet row; undefined where the row is gone. */
  readonly rowIndex: number | undefined;
  /** The changed field; undefined for kinds other than `changed`. */
  readonly field: FieldId | undefined;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Scores of the row in that quarter; undefined = not rated 不参评. */
  readonly scoreThen: number | undefined;
  readonly scoreNow: number | undefined;
  /** Task text, for rows that are gone. */
  readonly task: string;
  /** Rows concerned, for `rules`. */
  readonly rows: number;
}

/**
 * Cells that decide what a department gets for the quarter even where the row's own score stays; those of a row
 * that is not rated in it, neither then nor now, decide nothing.
 */
const WHERE_RATED = ["leadDepartment", "points"] as const satisfies readonly FieldId[];
/** Cells that matter where the row's score in the quarter differs; a later report alone does not. */
const WHERE_IT_COUNTS = [
  "deadline",
  "deadlineKind",
  "extendedTo",
  "extensionReason",
  "extensionApproved",
  "startDate",
  "completedDate",
] as const satisfies readonly FieldId[];

/** Fields of the first `quarter` quarters, `done1` … */
function quarterFields(name: "plan" | "done", quarter: QuarterNumber): readonly FieldId[] {
  return ([1, 2, 3, 4] as const)
    .filter((number) => number <= quarter)
    .map((number) => `${name}${number}` as const);
}

/**
 * What was changed in a quarter after it was closed: typed cells that its figures rest on, rows that came or
 * went, and (once) scores that a setting changed. What people report for later quarters is no change.
 * Source: LEDGER.md, "Four ledgers as snapshots": a closed quarter no longer drifts.
 */
export function closedQuarterChanges(
  closed: ClosedQuarter,
  live: readonly LiveRow[]
): readonly ClosedQuarterChange[] {
  const then = new Map(
    closed.records
      .filter((record) => recordText(record) !== "")
      .map((record) => [textIn(record, "rowKey"), record])
  );
  const changes: ClosedQuarterChange[] = [];
  const driftedOnly: LiveRow[] = [];
  const seen = new Set<string>();
  for (const row of live) {
    if (recordText(row.record) === "") continue;
    const key = textIn(row.record, "rowKey");
    const earlier = then.get(key);
    if (earlier === undefined || seen.has(key)) {
      if (scoreIn(row, closed) !== undefined) changes.push(addedRow(closed, row));
      continue;
    }
    seen.add(key);
    const found = changedCells(closed, earlier, row);
    changes.push(...found);
    if (found.length === 0 && scoreThen(closed, earlier) !== scoreIn(row, closed)) {
      driftedOnly.push(row);
    }
  }
  const [first] = driftedOnly;
  return [
    ...changes,
    ...droppedRows(closed, then, seen),
    ...(first ? [drift(closed, first, driftedOnly.length, then)] : []),
  ];
}

function changedCells(
  closed: ClosedQuarter,
  then: LedgerRecord,
  row: LiveRow
): readonly ClosedQuarterChange[] {
  const { quarter } = closed;
  const differs = (field: FieldId): boolean =>
    cellOf(then, field) !== cellOf(row.record, field) && then[field] !== undefined;
  const scores = { scoreThen: scoreThen(closed, then), scoreNow: scoreIn(row, closed) };
  const isMoved = scores.scoreThen !== scores.scoreNow;
  const isRated = scores.scoreThen !== undefined || scores.scoreNow !== undefined;
  const fields: readonly FieldId[] = [
    ...(isRated ? WHERE_RATED : []),
    ...(isRated && closed.categoriesCount === true ? (["category"] as const) : []),
    ...quarterFields("plan", quarter),
    ...quarterFields("done", quarter),
    ...(isMoved ? WHERE_IT_COUNTS : []),
  ];
  return fields.filter(differs).map((field) => ({
    quarter,
    kind: "changed",
    rowIndex: row.rowIndex,
    field,
    from: then[field] ?? "",
    to: row.record[field] ?? "",
    ...scores,
    task: recordText(row.record),
    rows: 1,
  }));
}

function addedRow({ quarter }: ClosedQuarter, row: LiveRow): ClosedQuarterChange {
  return {
    quarter,
    kind: "added",
    rowIndex: row.rowIndex,
    field: undefined,
    from: "",
    to: "",
    scoreThen: undefined,
    scoreNow: row.scores[quarter - 1],
    task: recordText(row.record),
    rows: 1,
  };
}

/** Rows that were rated in the quarter and are gone; those that were not take nothing away. */
function droppedRows(
  closed: ClosedQuarter,
  then: ReadonlyMap<string, LedgerRecord>,
  seen: ReadonlySet<string>
): readonly ClosedQuarterChange[] {
  return [...then]
    .filter(([key, record]) => !seen.has(key) && scoreThen(closed, record) !== undefined)
    .map(([, record]) => ({
      quarter: closed.quarter,
      kind: "dropped",
      rowIndex: undefined,
      field: undefined,
      from: "",
      to: "",
      scoreThen: scoreThen(closed, record),
      scoreNow: undefined,
      task: recordText(record),
      rows: 1,
    }));
}

function drift(
  closed: ClosedQuarter,
  row: LiveRow,
  rows: number,
  then: ReadonlyMap<string, LedgerRecord>
): ClosedQuarterChange {
  const earlier = then.get(textIn(row.record, "rowKey")) ?? {};
  return {
    quarter: closed.quarter,
    kind: "rules",
    rowIndex: row.rowIndex,
    field: undefined,
    from: "",
    to: "",
    scoreThen: scoreThen(closed, earlier),
    scoreNow: scoreIn(row, closed),
    task: recordText(row.record),
    rows,
  };
}

function scoreThen({ quarter }: ClosedQuarter, record: LedgerRecord): number | undefined {
  return numberIn(record, `score${quarter}`);
}

function scoreIn({ scores }: LiveRow, { quarter }: ClosedQuarter): number | undefined {
  return scores[(quarter - 1) as QuarterIndex];
}

function cellOf(record: LedgerRecord, field: FieldId): CellValue {
  const value = record[field] ?? "";
  return typeof value === "string" ? value.trim() : value;
}
