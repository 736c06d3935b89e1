import type { DeadlineContext } from "./deadlineContext";
import type { Assumption, DeadlineProblem, DeadlineReading } from "./deadlineReading";
import { joinRanges, type DueSpan } from "./joinRanges";
import { pointsOf, problemOf, sortedDays, uniqueAssumptions, type Parts } from "./parts";
import { readPeriodic } from "./readPeriodic";
import { relativeDue } from "./relativeDue";
import type { PlacedPoint } from "./timePoint";

/** 年内持续推进 has no pause between the period and what goes on: it stands until the period ends. */
function isStandingUntil(parts: Parts, span: DueSpan): boolean {
  const standing = parts.placed.find(({ point }) => point.kind === "standing");
  // 2026年持续推进 says the same of a whole year.
  const isWithin = span.isWithin || span.assumed.some(({ id }) => id === "endOfYear");
  return isWithin && standing !== undefined && standing.index === span.end;
}

/** Words that soften a date on either side: 3月15日左右, 约3月底, 暂定6月. */
const ABOUT_AFTER = /^\)?(?:日)?(左右|前后|上下|\(?暂定\)?)/;
const ABOUT_BEFORE = /(约|大约|大概|暂定|初定|暂拟|around|about)[于为在]?:?$/;

function approximation({ text }: Parts, { index, end }: DueSpan): readonly Assumption[] {
  const word =
    ABOUT_AFTER.exec(text.slice(end))?.[1] ?? ABOUT_BEFORE.exec(text.slice(0, index))?.[1];
  return word === undefined ? [] : [{ id: "approximate", params: { written: word } }];
}

function thenStanding(parts: Parts): { readonly then?: "standing" } {
  return pointsOf(parts, "standing").length > 0 ? { then: "standing" } : {};
}

/** 2026年底前完成，2027年持续巩固: what goes on in a later period is not due at its end. */
function withoutGoingOn(parts: Parts): readonly DueSpan[] {
  const { spans } = parts.joined;
  const last = spans.at(-1);
  const goesOn = parts.placed.some(
    ({ point, index }) => point.kind === "standing" && index === last?.end
  );
  const isPeriod = last !== undefined && last.assumed.some(({ id }) => id === "endOfYear");
  return spans.length > 1 && goesOn && isPeriod ? spans.slice(0, -1) : spans;
}

function readDated(parts: Parts): DeadlineReading | undefined {
  const { openStart } = parts.joined;
  const spans = withoutGoingOn(parts);
  const last = spans.at(-1);
  if (!last) return undefined;
  const { written } = parts;
  const assumed = uniqueAssumptions(
    spans.flatMap((span) => [...span.assumed, ...approximation(parts, span)])
  );
  if (/^或(?:更长|以后|之后)/.test(parts.text.slice(last.end))) {
    const problem = { id: "openEnded", params: { written }, nearest: last.due } as const;
    return { kind: "unclear", due: [], written, assumed: [], problem };
  }
  if (spans.length === 1 && isStandingUntil(parts, last)) {
    return { kind: "standing", due: [], until: last.due, written, assumed };
  }
  const due = sortedDays(spans.map((span) => span.due));
  // Of several stages only a start before the first of them is the task's.
  const starts = spans.flatMap(({ start }) =>
    start !== undefined && start <= (due[0] ?? start) ? start : []
  );
  const [start] = [...(openStart ? [openStart.start] : []), ...sortedDays(starts)];
  const problem = problemOf(parts);
  return {
    kind: "dated",
    due,
    ...(start !== undefined && { start }),
    ...thenStanding(parts),
    written,
    assumed,
    ...(problem?.id === "impossibleDate" && { problem }),
  };
}

function readImmediate(parts: Parts): DeadlineReading | undefined {
  if (pointsOf(parts, "immediate").length === 0) return undefined;
  const { startSerial, conventions, addWorkingDays } = parts.context;
  const due =
    startSerial === undefined ? [] : [addWorkingDays(startSerial, conventions.immediateDays)];
  return { kind: "immediate", due, ...thenStanding(parts), written: parts.written, assumed: [] };
}

/** A term of days; 自3月1日起30日内 names the day itself that it counts from. */
function readRelative(parts: Parts): DeadlineReading | undefined {
  const [point] = pointsOf(parts, "relative");
  if (!point) return undefined;
  const { written, context, joined } = parts;
  const { openStart } = joined;
  const result = openStart
    ? relativeDue({ ...point, anchor: "start" }, { ...context, startSerial: openStart.start })
    : relativeDue(point, context);
  if ("problem" in result) {
    return { kind: "unclear", due: [], written, assumed: [], problem: result.problem };
  }
  const assumed = openStart
    ? [...openStart.assumed, ...result.assumed.filter(({ id }) => id !== "anchorStart")]
    : result.assumed;
  return {
    kind: "dated",
    due: [result.due],
    ...(openStart && { start: openStart.start }),
    ...thenStanding(parts),
    written,
    assumed,
  };
}

function readStanding(parts: Parts): DeadlineReading | undefined {
  const { openStart } = parts.joined;
  if (!openStart && pointsOf(parts, "standing").length === 0) return undefined;
  return {
    kind: "standing",
    due: [],
    ...(openStart && { start: openStart.start }),
    written: parts.written,
    assumed: openStart?.assumed ?? [],
  };
}

function readUnclear(parts: Parts): DeadlineReading {
  const { written } = parts;
  const [word] = pointsOf(parts, "vague");
  const problem: DeadlineProblem = problemOf(parts) ?? vagueProblem(written, word);
  return { kind: "unclear", due: [], written, assumed: [], problem };
}

function vagueProblem(
  written: string,
  vague: { readonly word: string; readonly isTerm?: true } | undefined
): DeadlineProblem {
  if (!vague) return { id: "noDate", params: { written } };
  if (vague.isTerm) return { id: "termMissing", params: { written } };
  return { id: "vague", params: { written, word: vague.word } };
}

/**
 * One deadline out of all points of its text, the first of these that is found: something that repeats, a
 * date that cannot be (alone), dates, at once, a term of days, something that goes on; else unclear.
 */
export function combinePoints(
  text: string,
  written: string,
  placed: readonly PlacedPoint[],
  context: DeadlineContext
): DeadlineReading {
  const parts: Parts = { text, written, placed, joined: joinRanges(text, placed), context };
  return (
    readPeriodic(parts) ??
    readDated(parts) ??
    (problemOf(parts) ? readUnclear(parts) : undefined) ??
    readImmediate(parts) ??
    readRelative(parts) ??
    readStanding(parts) ??
    readUnclear(parts)
  );
}
