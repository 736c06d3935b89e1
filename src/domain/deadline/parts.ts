import type { DaySerial } from "../calendar/daySerial";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption, DeadlineProblem } from "./deadlineReading";
import type { JoinedSpans } from "./joinRanges";
import type { PlacedPoint, TimePoint } from "./timePoint";

export type PointOf<Kind extends TimePoint["kind"]> = Extract<TimePoint, { readonly kind: Kind }>;

/** All that was found in one deadline, before it is put together. */
export interface Parts {
  /** As `deadlineText` prepares it. */
  readonly text: string;
  readonly written: string;
  readonly placed: readonly PlacedPoint[];
  readonly joined: JoinedSpans;
  readonly context: DeadlineContext;
}

/** Days in ascending order, each once. */
export function sortedDays(days: readonly DaySerial[]): readonly DaySerial[] {
  return [...new Set(days)].sort((left, right) => left - right);
}

/** Each assumption once, in the order of the text. */
export function uniqueAssumptions(assumed: readonly Assumption[]): readonly Assumption[] {
  const known = new Set<string>();
  return assumed.filter((assumption) => {
    const key = JSON.stringify(assumption);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The points of one kind, in the order of the text. */
export function pointsOf<Kind extends TimePoint["kind"]>(
  parts: Parts,
  kind: Kind
): readonly PointOf<Kind>[] {
  return parts.placed.flatMap(({ point }) => (point.kind === kind ? [point as PointOf<Kind>] : []));
}

/** The first problem that a format met, with the whole text in its words. */
export function problemOf(parts: Parts): DeadlineProblem | undefined {
  const [point] = pointsOf(parts, "problem");
  if (!point) return undefined;
  return { ...point.problem, params: { ...point.problem.params, written: parts.written } };
}
