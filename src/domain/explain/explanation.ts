import type { DaySerial } from "../calendar/daySerial";
import type { SettingId } from "../model/settings";
import type { Status } from "../model/statuses";
import type { QuarterIndex } from "../scoring/quarters";

/** Every kind of step in an explanation 得分依据; its words are the message `explain.<id>`. */
export const EXPLANATION_IDS = [
  "due.deadline",
  "due.extended",
  "due.extendedUnapproved",
  "due.extensionNoDate",
  "due.extensionNotLater",
  "due.extensionNoReason",
  "due.extensionNotApproved",
  "due.extensionApprovedLate",
  "due.standing",
  "due.none",
  "status.completed",
  "status.completedLate",
  "status.completedLater",
  "status.unclear",
  "status.overdue",
  "status.gap",
  "status.dueSoon",
  "status.notStarted",
  "status.onCourse",
  "quarter.notReached",
  "quarter.nothingPlanned",
  "quarter.finishedBefore",
  "quarter.planDue",
  "quarter.planTyped",
  "quarter.planShared",
  "quarter.planKept",
  "quarter.doneCompleted",
  "quarter.doneReported",
  "quarter.doneEarlier",
  "quarter.doneNothing",
  "quarter.progress",
  "quarter.late",
  "quarter.lateCapped",
  "floor",
  "year.unrated",
  "year.mean",
  "year.bonus",
  "year.bonusCapped",
  "year.bonusNoReason",
  "year.bonusNoWeight",
  "year.early",
  "year.chases",
  "group.unrated",
  "group.mean",
  "group.appraisal",
  "group.bonus",
  "group.bonusCapped",
  "group.penalty",
  "group.total",
  "group.rank",
  "group.rankTied",
] as const;
export type ExplanationId = (typeof EXPLANATION_IDS)[number];

/**
 * One step from the cells to a figure. Percentages and points in `params` are out of 100 and rounded as
 * they are shown; days are serials under the names `date`, `due`, `completed`, `start` and `asOf`.
 */
export interface ExplanationStep {
  readonly id: ExplanationId;
  readonly params: Readonly<Record<string, string | number>>;
  /** What the step adds to (or takes from) the score, in points out of 100; not rounded. */
  readonly points?: number;
  /** The setting that decides the step. */
  readonly setting?: SettingId;
}

/** How one quarter's score of a row came about; the steps' points sum to the score. */
export interface QuarterExplanation {
  readonly quarter: QuarterIndex;
  /** Undefined = 不参评, and the steps say why. */
  readonly score: number | undefined;
  readonly steps: readonly ExplanationStep[];
}

/** How every figure of a row came about. */
export interface RowExplanation {
  readonly due: readonly ExplanationStep[];
  readonly status: Status;
  readonly statusSteps: readonly ExplanationStep[];
  readonly quarters: readonly QuarterExplanation[];
  /** 年度得分 so far; undefined where no quarter is rated. */
  readonly scoreYear: number | undefined;
  readonly yearSteps: readonly ExplanationStep[];
  readonly asOf: DaySerial;
}
