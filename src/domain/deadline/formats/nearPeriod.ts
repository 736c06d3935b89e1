import { daySerial, plainDate, type DaySerial } from "../../calendar/daySerial";
import { anchorDay, needsAnchor, type AnchorDay } from "../anchorDay";
import { opensClause } from "../clauses";
import { monthPartDays, monthTailDays, MONTH_TAIL } from "../monthTail";
import { duePoint, endOfMonth } from "../periods";
import { MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { mondayOf, weekdayOrEnd } from "../weeks";
import { fullYear } from "../writtenYear";

/** How many periods away a word is: 下月 1, 上月 -1, 本月 and the bare 月底 0. */
function shiftOf(word: string | undefined): number {
  if (word === "下下") return 2;
  if (/^[下次翌来]/.test(word ?? "")) return 1;
  return /^上/.test(word ?? "") ? -1 : 0;
}

/** 当月, 次月 and the bare 月底 follow the date before them; 本月 and 下月 are reckoned from when they were written. */
function baseOf(word: string | undefined, scan: FormatScan): AnchorDay | undefined {
  const { previous } = scan;
  const isBeside = word === undefined || /^[当次翌该]/.test(word);
  if (isBeside && previous) return { serial: previous.due, assumed: [] };
  return anchorDay(scan.context);
}

/** 本月底, 当月25日, 下月底前, 次月5日前, 月底前, 中旬前: the month that something was received or begun in. */
export const nearMonth: DeadlineFormat = {
  id: "nearMonth",
  pattern: new RegExp(
    `(?:(?<word>本|当|这个?|该|今|下下|下|次|来|上)1?个?月份?|(?<![\\d个每按逐各半几全满])月(?=[底末初内](?!步|期|级)|中(?:旬|前|完成|$|[,;。)]))|(?<![\\d月])(?=[上中下]旬|[上下]半月))${MONTH_TAIL}(?:(?:以|之)?前)?(?<within>之?内)?`,
    "y"
  ),
  read: ({ groups, index }, scan) => {
    const isBare = groups?.word === undefined;
    if (isBare && !groups?.part && !groups?.within) return undefined;
    if (isBare && !scan.previous && scan.repeated?.unit === "month") {
      return repeatedInMonths(groups?.part ?? "底", scan);
    }
    const base = baseOf(groups?.word, scan);
    // 上中下旬 within prose (旬 of a word) name no deadline unless they open a clause.
    if (isBare && !scan.previous && !opensClause(scan.text.slice(0, index))) return undefined;
    if (!base) return needsAnchor("month");
    const { year, month } = plainDate(base.serial);
    const first = plainDate(daySerial(year, month + shiftOf(groups?.word), 1));
    const days = monthTailDays(groups ?? {}, first.year, first.month, scan.context);
    const due = days?.due.at(-1) ?? endOfMonth(first.year, first.month);
    const start = days?.first ?? daySerial(first.year, first.month, 1);
    const assumed = days
      ? days.assumed
      : [{ id: "endOfMonth" as const, params: { month: first.month } }];
    return duePoint(yearOf(first.year, scan), start, due, {
      assumed: [...base.assumed, ...assumed],
      isWithin: groups?.within !== undefined,
    });
  },
};

/** The 月底 of 每月10日、20日、月底. */
function repeatedInMonths(part: string, scan: FormatScan): TimePoint {
  const year = repeatedYear(scan);
  const days = MONTHS.map((month) => monthPartDays(part, year, month, scan.context));
  const due = days.flatMap((each) => each.due);
  return periodicPoint("month", 1, due, { assumed: days[0]?.assumed ?? [] });
}

function yearOf(year: number, { previous }: FormatScan): ReturnType<typeof fullYear> {
  return { ...fullYear(year), isOwn: previous ? previous.hasOwnYear : true };
}

/** 本季度末, 下季度, 季末, 季度末: the quarter of the date before or of the row's own day. */
export const nearQuarter: DeadlineFormat = {
  id: "nearQuarter",
  pattern:
    /(?:(?<word>本|当|该|下|次|上)1?个?季度?(?<end>[末底]|结束(?=时|(?:以|之)?前))?|(?<![\d每按逐各四])季度?(?<bare>[末底内]|结束(?=时|(?:以|之)?前)))(?:月底?)?(?:以|之)?前?(?:之?内)?(?!首月|次月|第\d)/y,
  read: ({ groups }, scan) => {
    if (groups?.bare && !scan.previous && scan.repeated?.unit === "quarter") {
      const ends = [3, 6, 9, 12].map((month) => endOfMonth(repeatedYear(scan), month));
      return periodicPoint("quarter", 1, ends);
    }
    const base = baseOf(groups?.word, scan);
    if (!base) return needsAnchor("quarter");
    const { year, month } = plainDate(base.serial);
    const quarter = Math.ceil(month / 3) + shiftOf(groups?.word);
    const due: DaySerial = endOfMonth(year, quarter * 3);
    const isExact = groups?.end ?? groups?.bare?.replace("内", "");
    const number = ((quarter + 3) % 4) + 1;
    const exact = isExact ? [] : [{ id: "endOfQuarter" as const, params: { quarter: number } }];
    return duePoint(yearOf(plainDate(due).year, scan), daySerial(year, quarter * 3 - 2, 1), due, {
      assumed: [...base.assumed, ...exact],
    });
  },
};

/** End of the month, EOM, month end, end of the quarter, EOQ. */
export const nearEnglish: DeadlineFormat = {
  id: "nearEnglish",
  pattern:
    /(?:end of (?:the |this )?(?<period>month|quarter)(?! of)|(?<short>month|quarter)[ -]end|eo(?<letter>[mq])(?![a-z]))/y,
  read: ({ groups }, scan) => {
    const isQuarter = /^q/.test(groups?.period ?? groups?.short ?? groups?.letter ?? "");
    const base = baseOf(undefined, scan);
    if (!base) return needsAnchor(isQuarter ? "quarter" : "month");
    const { year, month } = plainDate(base.serial);
    const due = endOfMonth(year, isQuarter ? Math.ceil(month / 3) * 3 : month);
    return duePoint(yearOf(year, scan), due, due, { assumed: base.assumed });
  },
};

/** 本周五前, 下周, 本周内; 周五前 alone is the next such day. */
export const nearWeek: DeadlineFormat = {
  id: "nearWeek",
  pattern:
    /(?:(?<word>本|这个?|当|该|下下|下|次|来|上)1?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])?(?:[底内])?|(?<!\d|个|每)(?:周内|(?:周|星期|礼拜)(?<bare>[一二三四五六日天末])(?![次期报]))|(?:this|next) (?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?:以|之)?前?/y,
  read: (match, scan): TimePoint | undefined => {
    const { groups, index } = match;
    if (groups?.bare && !opensClause(scan.text.slice(0, index))) return undefined;
    const base = anchorDay(scan.context);
    if (!base) return needsAnchor("week");
    const { day, assumed } = weekdayOrEnd(groups?.day ?? groups?.bare ?? groups?.english);
    const shift = match[0].startsWith("next") ? 1 : shiftOf(groups?.word);
    const inWeek = mondayOf(base.serial) + shift * 7 + day - 1;
    const due = groups?.bare && inWeek < base.serial ? inWeek + 7 : inWeek;
    return duePoint(fullYear(plainDate(due).year), due, due, {
      assumed: [...base.assumed, ...assumed],
    });
  },
};
