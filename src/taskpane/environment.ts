import type { DaySerial } from "../domain/calendar/daySerial";

/** What the pane may not find out by itself: the clock and chance. Only the entry point reads them. */
export interface PaneEnvironment {
  readonly today: () => DaySerial;
  /** Local time as `2026-11-21T09:30`. */
  readonly timestamp: () => string;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}
