import type { GroupNotePart } from "./groupNotePart";
import type { Quarters } from "./quarters";

/** Grade 等次 of a total, best first. */
export const BANDS = ["excellent", "good", "pass", "fail"] as const;
export type Band = (typeof BANDS)[number];

/**
 * 结果运用: proposed for 评优; proposed, but more share the place than the quota holds; to be talked to 约谈.
 */
export type GroupUse = "praise" | "praiseTied" | "talk";

/**
 * Counts and scores of a department 科室, a person 责任人 or a leader 分管领导; every score is out of 100 and
 * rounded to 2 places.
 */
export interface GroupScore {
  readonly name: string;
  /** Its records. */
  readonly rows: number;
  /** Records with a score in at least one quarter. */
  readonly rated: number;
  /** Sum of the weights 计分分值 of its records. */
  readonly points: number;
  /** Completed, in time or late. */
  readonly done: number;
  /** 逾期完成. */
  readonly late: number;
  /** 逾期, not completed. */
  readonly overdue: number;
  /** Undefined where no row with weight is rated in the quarter. */
  readonly scores: Quarters<number | undefined>;
  /** 台账得分; undefined = 不参评: then there is no total, band or rank. */
  readonly ledger: number | undefined;
  /** 测评得分; undefined where there is none: its weight goes to the ledger. */
  readonly appraisal: number | undefined;
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number | undefined;
  readonly band: Band | undefined;
  /** Competition rank: 1, 2, 2, 4. */
  readonly rank: number | undefined;
  /** Another has the same total. */
  readonly isTied: boolean;
  readonly use: GroupUse | undefined;
  /** What is left out of the total. */
  readonly note: readonly GroupNotePart[];
}
