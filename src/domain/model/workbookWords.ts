import type { FieldId } from "./fields";
import type { SettingId } from "./settings";
import type { DeadlineKind, Light, Status } from "./statuses";

/**
 * The words that stand in the workbook itself, in the workbook's language. i18n supplies them; domain and
 * excel only ever receive them, so that a ledger written in one language is read in another.
 */
export interface WorkbookWords {
  readonly headings: Readonly<Record<FieldId, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** When a status holds, in one short line for the legend (LEDGER.md, "Status"). */
  readonly statusMeanings: Readonly<Record<Status, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly deadlineKinds: Readonly<Record<DeadlineKind, string>>;
  /** 一季, 二季 … as the score note begins. */
  readonly quarters: readonly [string, string, string, string];
  /** 不参评: has no rated row. */
  readonly unrated: string;
  /** 未填报: nothing was reported. */
  readonly notReported: string;
  readonly bands: {
    readonly excellent: string;
    readonly good: string;
    readonly pass: string;
    readonly fail: string;
  };
  readonly sheets: {
    readonly settings: string;
    readonly roster: string;
    readonly scores: string;
  };
  /** Pieces of the score note, with `{n}`, `{points}`, `{done}`, `{plan}` to fill in. */
  readonly scoreNote: {
    readonly score: string;
    readonly late: string;
    readonly behind: string;
    readonly bonus: string;
    readonly chase: string;
    readonly separator: string;
  };
  readonly settingLabels: Readonly<
    Record<
      SettingId,
      { readonly label: string; readonly unit: string; readonly explanation: string }
    >
  >;
  /** What stands above the tables beside tblSettings. */
  readonly tableTitles: {
    readonly lights: string;
    readonly derived: string;
    readonly fields: string;
  };
  /** Headings of the add-in's own tables. */
  readonly tables: {
    readonly settings: readonly [
      id: string,
      label: string,
      value: string,
      unit: string,
      explanation: string,
    ];
    readonly fields: readonly [
      table: string,
      field: string,
      label: string,
      heading: string,
      reason: string,
    ];
    readonly derived: readonly [name: string, inForce: string];
    readonly lights: readonly [status: string, light: string, meaning: string];
    readonly roster: readonly [
      name: string,
      department: string,
      post: string,
      leader: string,
      backup: string,
      aliases: string,
      active: string,
    ];
    readonly scores: readonly [
      department: string,
      rows: string,
      rated: string,
      points: string,
      done: string,
      late: string,
      overdue: string,
      score1: string,
      score2: string,
      score3: string,
      score4: string,
      ledger: string,
      bonus: string,
      penalty: string,
      total: string,
      band: string,
      rank: string,
      criterion: string,
    ];
  };
}
