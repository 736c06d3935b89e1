import { closesClause, opensClause } from "../clauses";
import type { DeadlineFormat, TimePoint } from "../timePoint";

type RelativePoint = Extract<TimePoint, { readonly kind: "relative" }>;

const UNITS: readonly (readonly [RegExp, RelativePoint["unit"]])[] = [
  [/工作日|工作天|working|business/, "workingDay"],
  [/小时|hour/, "hour"],
  [/月|month/, "month"],
  [/年|year/, "year"],
  [/周|星期|礼拜|week/, "week"],
];

const unitOf = (text: string): RelativePoint["unit"] =>
  UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? "day";

/** How far before a term the words are looked for that say what it counts from. */
const WORDS_BEFORE = 24;

/** What the days count from, as far as the words before them say it. */
function anchorOf(before: string): RelativePoint["anchor"] {
  if (/(收到|文到|收文|交办|受理|接到|接件|来文|下达|转办|签收|批示)[^,;。]{0,8}$/.test(before))
    return "received";
  if (/(启动|开工|立项|开始|进场)[^,;。]{0,6}$/.test(before)) return "start";
  if (/(后|起|之日|次日)[^,;。]{0,2}$/.test(before)) return "event";
  return "any";
}

/** A stretch that something takes is no time limit: 共3天, 培训7天, 为期一个月. */
const TAKES =
  /(?:每|共|共计|为期|历时|累计|连续|满|培训|学习|公示|(?<!不)超过|不少于|至少|试运行|有效期|试行期|试用期|保质期|质保期):?为?$/;
const UNIT =
  "个?工作日|个?工作天|个?自然日|个?小时|个月|个?星期|个?礼拜|周|天|日|年|(?:working|business) days?|days?|weeks?|months?|years?|hours?";

/** 30个工作日内, 会后7日内, T+20工作日, 三个月内, 15天, 24小时内: a term after something. */
export const relativeTerm: DeadlineFormat = {
  id: "relativeTerm",
  pattern: new RegExp(
    `(?<lead>即日起|t\\+|within )?(?<![\\d.第]|\\d-)(?:(?<from>\\d{1,3})(?:-|~|至|到))?(?<amount>\\d{1,3}) ?(?:(?<half>个半)月|(?<unit>${UNIT}))(?<within>(?:之|以)?内)?`,
    "y"
  ),
  read: ({ 0: written, groups, index, input }) => {
    const unitText = groups?.unit ?? "个月";
    const before = input.slice(Math.max(0, index - WORDS_BEFORE), index);
    if (TAKES.test(before)) return undefined;
    const isWithin = groups?.within !== undefined || groups?.lead !== undefined;
    const isAfter = /[后起+]$/.test(before);
    const closes = closesClause(input.slice(index + written.length));
    // 15日 and 3月 without 内 are a day and a month.
    const isCount = /工作|个|天|周|小时|年|[a-z]/.test(unitText);
    const isTerm =
      isWithin ||
      /(?:不超过|最长|最多)$/.test(before) ||
      (isCount && closes && opensClause(before)) ||
      (isAfter && closes);
    if (!isTerm && !/工作[日天]/.test(unitText)) return undefined;
    const amount = Number(groups?.amount);
    const anchor = groups?.lead === "即日起" ? "any" : anchorOf(before);
    return groups?.half
      ? { kind: "relative", amount: amount * 30 + 15, unit: "day", anchor }
      : { kind: "relative", amount, unit: unitOf(unitText), anchor };
  },
};

/** 次日, 第二天: the day after. */
export const nextDay: DeadlineFormat = {
  id: "nextDay",
  pattern: /次日(?!起)|明[天日]|第2[天日]|隔[天日]|next day/y,
  read: () => ({ kind: "relative", amount: 1, unit: "day", anchor: "any" }),
};

/** 当日, 当天, 当场: the day of receipt itself. */
export const sameDay: DeadlineFormat = {
  id: "sameDay",
  pattern: /(?:今[天日]|本日)(?!起)|当(?:[日天]|场(?!整改|改正|纠正))(?:办结|完成|内)?|same day/y,
  read: () => ({ kind: "relative", amount: 0, unit: "day", anchor: "received" }),
};

/** 半个月内, 半年内, 半天内 as a term; 半个月 and 半年 alone as well. */
export const halfTerm: DeadlineFormat = {
  id: "halfTerm",
  pattern: /半(?<unit>个?月|年|天|日|个?小时)(?<within>(?:之|以)?内)?/y,
  read: ({ 0: written, groups, index, input }) => {
    const before = input.slice(Math.max(0, index - WORDS_BEFORE), index);
    const isClause = opensClause(before) && closesClause(input.slice(index + written.length));
    if (TAKES.test(before) || !(groups?.within || isClause)) return undefined;
    const anchor = anchorOf(before);
    const unit = groups?.unit ?? "";
    if (unit === "年") return { kind: "relative", amount: 6, unit: "month", anchor };
    const amount = /月/.test(unit) ? 15 : 0;
    return { kind: "relative", amount, unit: "day", anchor };
  },
};
