import type { DaySerial } from "../calendar/daySerial";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption, DeadlineProblem, DeadlineReading } from "./deadlineReading";
import { joinRanges, type DueSpan, type JoinedSpans } from "./joinRanges";
import { relativeDue } from "./relativeDue";
import type { PlacedPoint, TimePoint } from "./timePoint";

type PointOf<Kind extends TimePoint["kind"]> = Extract<TimePoint, { readonly kind: Kind }>;

interface Parts {
  readonly text: string;
  readonly written: string;
  readonly placed: readonly PlacedPoint[];
  readonly joined: JoinedSpans;
  readonly context: DeadlineContext;
}

const sorted = (days: readonly DaySerial[]): readonly DaySerial[] =>
  [...new Set(days)].sort((left, right) => left - right);

function uniqueAssumptions(assumed: readonly Assumption[]): readonly Assumption[] {
  const known = new Set<string>();
  return assumed.filter((assumption) => {
    const key = JSON.stringify(assumption);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function pointsOf<Kind extends TimePoint["kind"]>(
  parts: Parts,
  kind: Kind
): readonly PointOf<Kind>[] {
  return parts.placed.flatMap(({ point }) => (point.kind === kind ? [point as PointOf<Kind>] : []));
}

function problemOf(parts: Parts): DeadlineProblem | undefined {
  const [problem] = pointsOf(parts, "problem");
  if (!problem) return undefined;
  const { id, params, nearest } = problem.problem;
  const withText = { ...params, written: parts.written };
  return { id, params: withText, ...(nearest !== undefined && { nearest }) };
}

/** 每月28日前; bare words such as 每年 take their days from the dates that follow. */
function readPeriodic(parts: Parts): DeadlineReading | undefined {
  const points = pointsOf(parts, "periodic");
  const [first] = points;
  const isRepeated = /分(?:\d|[一两二三四五六])(?:次|期|批)/.test(parts.text);
  const { spans } = parts.joined;
  if (!first && !(isRepeated && spans.length > 1)) return undefined;
  const listed = spans.map(({ due }) => due);
  const isListed = listed.length > 0 && points.every(({ isBare }) => isBare);
  const inBrackets = /\($/.test(parts.text.slice(0, spans[0]?.index ?? 0));
  const own = isListed || (inBrackets && first) ? [] : points.flatMap(({ due }) => due);
  return {
    kind: "periodic",
    due: sorted([...own, ...listed]),
    ...(first && { every: first.every }),
    written: parts.written,
    assumed: uniqueAssumptions([
      ...(isListed ? [] : points.flatMap(({ assumed }) => assumed)),
      ...spans.flatMap(({ assumed }) => assumed),
    ]),
  };
}

/** 年内持续推进 has no pause between the period and what goes on: it stands until the period ends. */
function isStandingUntil(parts: Parts, span: DueSpan): boolean {
  const standing = parts.placed.find(({ point }) => point.kind === "standing");
  return span.isWithin && standing !== undefined && standing.index === span.end;
}

function readDated(parts: Parts): DeadlineReading | undefined {
  const { spans, openStart } = parts.joined;
  const last = spans.at(-1);
  if (!last) return undefined;
  const { written } = parts;
  const assumed = uniqueAssumptions(spans.flatMap((span) => span.assumed));
  if (/^或(?:更长|以后|之后)/.test(parts.text.slice(last.end))) {
    return {
      kind: "unclear",
      due: [],
      written,
      assumed: [],
      problem: { id: "openEnded", params: { written }, nearest: last.due },
    };
  }
  if (spans.length === 1 && isStandingUntil(parts, last)) {
    return { kind: "standing", due: [], until: last.due, written, assumed };
  }
  const starts = spans.flatMap(({ start }) => start ?? []);
  const [start] = [...(openStart ? [openStart.start] : []), ...sorted(starts)];
  const problem = problemOf(parts);
  return {
    kind: "dated",
    due: sorted(spans.map(({ due }) => due)),
    ...(start !== undefined && { start }),
    ...(pointsOf(parts, "standing").length > 0 && { then: "standing" as const }),
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
  return {
    kind: "immediate",
    due,
    ...(pointsOf(parts, "standing").length > 0 && { then: "standing" as const }),
    written: parts.written,
    assumed: [],
  };
}

function readRelative(parts: Parts): DeadlineReading | undefined {
  const [point] = pointsOf(parts, "relative");
  if (!point) return undefined;
  const { written } = parts;
  const result = relativeDue(point, parts.context);
  if ("problem" in result) {
    return { kind: "unclear", due: [], written, assumed: [], problem: result.problem };
  }
  const isThenStanding = pointsOf(parts, "standing").length > 0;
  return {
    kind: "dated",
    due: [result.due],
    ...(isThenStanding && { then: "standing" as const }),
    written,
    assumed: result.assumed,
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
  const problem: DeadlineProblem =
    problemOf(parts) ??
    (word
      ? { id: "vague", params: { written, word: word.word } }
      : { id: "noDate", params: { written } });
  return { kind: "unclear", due: [], written, assumed: [], problem };
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
