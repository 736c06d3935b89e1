import type { DaySerial } from "../calendar/daySerial";
import type { Assumption, DeadlineProblem, Recurrence } from "./deadlineReading";
import type { DeadlineContext } from "./deadlineContext";

/** A stretch of time of which the last day is due. */
export interface DuePoint {
  readonly kind: "due";
  readonly start: DaySerial;
  readonly due: DaySerial;
  readonly year: number;
  /** Month in which it ends, for a day that follows without one (4月20日至30日). */
  readonly month: number;
  readonly hasOwnYear: boolean;
  /** "within" the period (年内, 全年) rather than at its end. */
  readonly isWithin: boolean;
  /** The text itself says where it begins (3月1-31日). */
  readonly hasStart?: true;
  /** A week of a month, so that a bare 第3周 after it is one of the same month. */
  readonly isWeekOfMonth?: true;
  readonly assumed: readonly Assumption[];
}

/** One thing that a format found in the text. */
export type TimePoint =
  | DuePoint
  | { readonly kind: "problem"; readonly problem: DeadlineProblem }
  | {
      readonly kind: "periodic";
      readonly every: Recurrence;
      readonly due: readonly DaySerial[];
      /** Without its own days: those that follow say when (每年6月底). */
      readonly isBare: boolean;
      readonly assumed: readonly Assumption[];
    }
  | { readonly kind: "standing" }
  | { readonly kind: "immediate" }
  | {
      readonly kind: "relative";
      readonly amount: number;
      readonly unit: "hour" | "day" | "workingDay" | "week" | "month" | "year";
      readonly anchor: "received" | "start" | "event" | "any";
    }
  | {
      readonly kind: "vague";
      readonly word: string;
      /** 限时 without a number of days. */
      readonly isTerm?: true;
    };

/** A point and where it stands in the text that was scanned. */
export interface PlacedPoint {
  readonly point: TimePoint;
  readonly index: number;
  readonly length: number;
}

/** What a format may look at besides its own match. */
export interface FormatScan {
  readonly context: DeadlineContext;
  /** The whole text, as `deadlineText` prepares it. */
  readonly text: string;
  /** The nearest date before, whose year and month hold on. */
  readonly previous: DuePoint | undefined;
  /** The nearest repetition before, which days without a month belong to (每月一次，25日前). */
  readonly repeated: Recurrence | undefined;
}

/** One way of writing a time limit: a pattern and what it means. */
export interface DeadlineFormat {
  readonly id: string;
  /** Sticky (`y`): tried at each place of the text. */
  readonly pattern: RegExp;
  /** Undefined where the match turns out to be something else. */
  read(match: RegExpExecArray, scan: FormatScan): TimePoint | undefined;
}
