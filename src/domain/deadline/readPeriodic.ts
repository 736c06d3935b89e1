import { plainDate, type DaySerial } from "../calendar/daySerial";
import type { DeadlineReading } from "./deadlineReading";
import type { DueSpan } from "./joinRanges";
import { pointsOf, sortedDays, uniqueAssumptions, type Parts, type PointOf } from "./parts";

const SHORTEST_OF: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  tenDays: 8,
  month: 28,
  quarter: 90,
  half: 181,
  year: 365,
};

/** 年底前每月, 3-12月每季度: a period longer than what repeats says how long it does. */
function isFrame(span: DueSpan, point: PointOf<"periodic">): boolean {
  const { unit, count } = point.every;
  return span.due - span.from + 1 > (SHORTEST_OF[unit] ?? 1) * count + 3;
}

function withinFrames(
  due: readonly DaySerial[],
  frames: readonly DueSpan[],
  first: DaySerial | undefined
): readonly DaySerial[] {
  const last = frames.at(-1);
  const kept = due.filter(
    (day) =>
      (first === undefined || day >= first) &&
      (last === undefined || (day <= last.due && (last.start === undefined || day >= last.start)))
  );
  return kept.length > 0 ? kept : due;
}

/** 每月一次，25日前: the days said later go before the end of the period that was only assumed. */
function withoutReplaced(points: readonly PointOf<"periodic">[]): readonly PointOf<"periodic">[] {
  const said = points.filter(({ isBare }) => !isBare).map(({ every }) => every.unit);
  return points.filter(({ isBare, every }) => !isBare || !said.includes(every.unit));
}

/** 每季度首月10日前(1月、4月、7月、10月): the months in the brackets, with the days of the repetition. */
function inMonthsOf(
  listed: readonly DaySerial[],
  own: readonly DaySerial[]
): readonly DaySerial[] | undefined {
  const months = new Set(listed.map((day) => plainDate(day).month));
  const kept = own.filter((day) => months.has(plainDate(day).month));
  return kept.length === listed.length ? kept : undefined;
}

/** 上半年和年终分两次, 6月、12月各开展一次: what is done at each of the dates. */
const IN_TURNS = /分(?:\d|[一两二三四五六])(?:次|期|批)|各[^,;。\d]{0,6}\d(?:次|轮|批)/;

/**
 * 每月28日前; bare words such as 每年 take their days from the dates that follow (每年6月底), and a longer
 * period beside them bounds them (3-12月每月一次). Undefined where nothing repeats.
 */
export function readPeriodic(parts: Parts): DeadlineReading | undefined {
  const points = withoutReplaced(pointsOf(parts, "periodic"));
  const [first] = points;
  const isRepeated = IN_TURNS.test(parts.text);
  const { spans, openStart } = parts.joined;
  if (!first && !(isRepeated && spans.length > 1)) return undefined;
  const frames = first ? spans.filter((span) => isFrame(span, first)) : [];
  const days = spans.filter((span) => !frames.includes(span));
  const listed = days.map(({ due }) => due);
  const isWhole = first?.every.unit === "year" || first?.every.unit === "half" || !first;
  // A single day beside 每月 is its last one, not the day of each month.
  const isBound = !isWhole && listed.length === 1;
  const isListed = listed.length > 0 && !isBound && points.every(({ isBare }) => isBare);
  const inBrackets = /\($/.test(parts.text.slice(0, days[0]?.index ?? 0));
  const own = isListed ? [] : points.flatMap(({ due }) => due);
  const named = inBrackets && first && listed.length > 0 ? inMonthsOf(listed, own) : undefined;
  const bounds = isBound ? [...frames, ...days] : frames;
  const kept = withinFrames(named ?? own, bounds, openStart?.start);
  const start = frames.at(-1)?.start ?? openStart?.start;
  return {
    kind: "periodic",
    due: sortedDays(named ? kept : [...kept, ...listed]),
    ...(start !== undefined && { start }),
    ...(first && { every: first.every }),
    written: parts.written,
    assumed: uniqueAssumptions([
      ...(isListed ? [] : points.flatMap(({ assumed }) => assumed)),
      ...(named ? [] : spans.flatMap(({ assumed }) => assumed)),
    ]),
  };
}
