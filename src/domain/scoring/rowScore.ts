import type { DaySerial } from "../calendar/daySerial";
import type { Status } from "../model/statuses";
import type { Quarters } from "./quarters";
import type { ScoreNotePart } from "./scoreNotePart";

/**
 * Every calculated figure of one row. In a row that is no record all figures are undefined, `scores` too,
 * and `status` is `""`. Percentages are in the sheet's own unit (1 or 100 = all).
 */
export interface RowScore {
  readonly isRecord: boolean;
  readonly dueDate: DaySerial | undefined;
  readonly planInForce: Quarters<number> | undefined;
  readonly doneInForce: Quarters<number> | undefined;
  /** Undefined before the first quarter end, too. */
  readonly planNow: number | undefined;
  readonly doneNow: number | undefined;
  readonly status: Status | "";
  readonly daysLate: number | undefined;
  readonly pointsCounted: number | undefined;
  /** Undefined = not rated 不参评 in that quarter. */
  readonly scores: Quarters<number | undefined>;
  readonly bonusCounted: number | undefined;
  readonly penaltyCounted: number | undefined;
  /** Undefined where no quarter is rated. */
  readonly scoreYear: number | undefined;
  readonly note: readonly ScoreNotePart[];
}

/** The score of a row that is no record. */
export const NO_SCORE: RowScore = {
  isRecord: false,
  dueDate: undefined,
  planInForce: undefined,
  doneInForce: undefined,
  planNow: undefined,
  doneNow: undefined,
  status: "",
  daysLate: undefined,
  pointsCounted: undefined,
  scores: [undefined, undefined, undefined, undefined],
  bonusCounted: undefined,
  penaltyCounted: undefined,
  scoreYear: undefined,
  note: [],
};
