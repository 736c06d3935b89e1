import { isoDate, type DaySerial } from "../calendar/daySerial";
import type { Assumption } from "./deadlineReading";
import type { DuePoint } from "./timePoint";

/** A date and where it stands in the text. */
export interface PlacedDue {
  readonly point: DuePoint;
  readonly index: number;
  readonly end: number;
}

/** The dates that say when something is due, and what was left out of the others. */
export interface CountedDates {
  readonly dues: readonly PlacedDue[];
  readonly assumed: readonly Assumption[];
}

/** How far beside a date its words are looked for. */
const WORDS_BESIDE = 12;
const MOVED =
  /^[^;。]{0,6}(?:延期|延长|推迟|顺延|延后|延|提前|调整|变更|改)(?:到|至|为|成)?(?:于|在)?$|^\)?->?\)?(?:现|改)(?:为|定)?$/;
const FORMER = /(?:原(?:定|为|计划|时限|期限|是|来)?(?:于|为|时间)?:?|计划由)$/;
const DONE = /(?:已(?:经)?于|已在|实际(?:完成)?(?:时间)?(?:于|为|在)?:?)$/;

/** 原定5月底，延期至8月底 and 5月底（已于5月20日完成）: dates that are not, or no longer, the limit. */
function withoutFormer(text: string, dues: readonly PlacedDue[]): readonly PlacedDue[] {
  const kept = dues.filter(({ index, end }, at) => {
    const before = text.slice(Math.max(0, index - WORDS_BESIDE), index);
    if (FORMER.test(before) || DONE.test(before)) return false;
    const next = dues[at + 1];
    return !next || !MOVED.test(text.slice(end, next.index));
  });
  return kept.length > 0 ? kept : dues;
}

/** 年中评估后, 上半年考核结束后: a date within the name of an event that something follows; not 世界读书日前后. */
const EVENT_AFTER =
  /^(?!(?:以|之)?前|起|开始|至|到|以后|之后|完成)[\u4e00-\u9fff]{2,8}(?<!前)后(?=$|[,;。)]|\d{1,3}个?(?:工作)?[日天月周])/;

/** 全年工作总结, 上半年情况: a period that says what is reported, where another date says when. */
const REPORTED = /^的?[\u4e00-\u9fff]{0,6}(?:总结|小结|情况|报告|报表|数据|台账)/;

/** 10月总结 is something to do in October, 全年总结 something to hand in. */
const LONGEST_MONTH = 31;

const isReported = (text: string, { point, end }: PlacedDue): boolean =>
  point.due - point.start > LONGEST_MONTH &&
  !/[前底末]$/.test(text.slice(0, end)) &&
  REPORTED.test(text.slice(end));

function withoutReported(text: string, dues: readonly PlacedDue[]): readonly PlacedDue[] {
  const kept = dues.filter((due) => !isReported(text, due));
  return kept.length > 0 ? kept : dues;
}

function replaced(day: DaySerial): Assumption {
  return { id: "earlierDateReplaced", params: { date: isoDate(day) } };
}

/**
 * Leaves out the dates that say no limit: those within the name of an event, periods that are reported on, and
 * dates that were moved; of the moved ones it is said.
 */
export function countedDates(text: string, written: readonly PlacedDue[]): CountedDates {
  const limits = withoutReported(
    text,
    written.filter(({ end }) => !EVENT_AFTER.test(text.slice(end)))
  );
  const dues = withoutFormer(text, limits);
  const moved = limits.filter((due) => !dues.includes(due));
  return { dues, assumed: moved.map(({ point }) => replaced(point.due)) };
}
