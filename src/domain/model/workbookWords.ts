import type { FieldId } from "./fields";
import type { GroupKind } from "./groupKinds";
import type { SettingId, WordChoice, WordSettingId } from "./settings";
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
    readonly personScores: string;
    readonly leaderScores: string;
  };
  /** What the first column of a table of 得分 is called: 科室, 责任人, 分管领导. */
  readonly groupHeadings: Readonly<Record<GroupKind, string>>;
  /** 并列第{n}: a rank that several share. */
  readonly rankTied: string;
  /** 结果运用: proposed for 评优, proposed beyond the quota because of a tie, 约谈. */
  readonly groupUses: {
    readonly praise: string;
    readonly praiseTied: string;
    readonly talk: string;
  };
  /** Pieces of the remarks 说明 beside a total, with `{n}` rows to fill in. */
  readonly groupNote: {
    readonly noRows: string;
    readonly unrated: string;
    readonly noWeight: string;
    readonly outsideCategories: string;
    readonly shared: string;
    readonly noAppraisal: string;
    readonly separator: string;
  };
  /**
   * Pieces of the line above a table of 得分, with `{n}`: how many are ranked, how many are in a band and how
   * many its quota `{places}` holds; rows that count for nobody of the kind.
   */
  readonly groupLine: {
    readonly ranked: string;
    readonly excellent: string;
    readonly good: string;
    readonly leftOut: Readonly<Record<GroupKind, string>>;
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
  /** What the cell of a setting with a choice of words shows for each of its ids. */
  readonly settingChoices: {
    readonly [Id in WordSettingId]: Readonly<Record<WordChoice<Id>, string>>;
  };
  /** What stands above the tables beside tblSettings. */
  readonly tableTitles: {
    readonly lights: string;
    readonly categories: string;
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
    readonly categories: readonly [
      category: string,
      weight: string,
      inForce: string,
      criterion: string,
    ];
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
    /** Behind `groupHeadings`. */
    readonly scores: readonly [
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
      appraisal: string,
      otherBonus: string,
      bonus: string,
      otherPenalty: string,
      penalty: string,
      total: string,
      band: string,
      rank: string,
      use: string,
      note: string,
      shared: string,
      criterion: string,
    ];
  };
}
