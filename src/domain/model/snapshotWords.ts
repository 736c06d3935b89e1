import type { ChangeKind } from "../snapshots/ledgerChange";

type Text12 = readonly [
  label: string,
  asOf: string,
  madeOn: string,
  by: string,
  note: string,
  reopenedOn: string,
  reopenedBy: string,
  reopenReason: string,
  kind: string,
  quarter: string,
  ledgerTable: string,
  tableName: string,
];

/** The words of the four ledgers 四账 that stand in the workbook. */
export interface SnapshotWords {
  /** Sheet of tblSnapshots 四账. */
  readonly register: string;
  /** 年初对账, one of 一季度查账 …, 年底交账: sheets and lines of the register are called so. */
  readonly baseline: string;
  readonly quarters: readonly [string, string, string, string];
  readonly final: string;
  /** Sheet with the departments' figures of a snapshot, `{name}` 得分. */
  readonly scores: string;
  /** The same for people and for leaders. */
  readonly personScores: string;
  readonly leaderScores: string;
  readonly comparison: string;
  readonly carryOver: string;
  /** The ledger as it is, in the title of a comparison: 目前. */
  readonly now: string;
  /** Title of a snapshot, `{sheet}` — `{name}`; of a comparison, `{from}` → `{to}`; of carried items. */
  readonly title: string;
  readonly comparisonTitle: string;
  readonly carryOverTitle: string;
  /** Small print: `{asOf}`, `{madeOn}`, `{by}`, `{note}` and, of a comparison, `{counts}`. */
  readonly asOf: string;
  readonly madeOn: string;
  readonly by: string;
  readonly note: string;
  readonly separator: string;
  readonly date: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  /** `{kind} {count}` in the small print of a comparison. */
  readonly changeCount: string;
  readonly noChanges: string;
  readonly noReason: string;
  /** 备注 of a carried item, with `{year}` and `{deadline}`. */
  readonly carried: string;
  /** In a new year's workbook: its 备注 with `{year}`, and the heading of the old deadlines. */
  readonly carriedFrom: string;
  readonly originalDeadline: string;
  readonly tables: {
    readonly snapshots: Text12;
    readonly quarterScores: readonly [
      department: string,
      rows: string,
      rated: string,
      points: string,
      done: string,
      late: string,
      overdue: string,
      score: string,
      rank: string,
    ];
    readonly comparison: readonly [
      change: string,
      id: string,
      task: string,
      department: string,
      owner: string,
      field: string,
      from: string,
      to: string,
      reason: string,
    ];
  };
}
