import { daySerial, plainDate } from "../../calendar/daySerial";
import { MONTH_TAIL, monthTailDays } from "../monthTail";
import { duePoint, endOfMonth } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** Which month of a quarter or half of so many months is meant: one more is the month after it. */
function placeOf(groups: Readonly<Record<string, string | undefined>>, length: number): number {
  if (groups.first) return 1;
  if (groups.last) return length;
  return groups.after ? length + 1 : Number(groups.nth);
}

const quarterOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  Number(groups.quarter ?? groups.short);

/** 四季度首月15日前, 三季度末月, 二季度第二个月中旬, 一季度结束后次月10日前, 上半年最后一个月. */
export const quarterMonth: DeadlineFormat = {
  id: "quarterMonth",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:(?<![春夏秋冬])第?(?<quarter>[1-4])季度?|[ -]?q(?<short>[1-4])|(?<half>[上下])半年)的?(?:第(?<nth>[1-6])个月|(?<first>首个?月)|(?<last>末月|[末底]?的?最后1个月)|(?<after>(?:结束后|终了后)?的?(?:次|下1?个?)月))份?${MONTH_TAIL}(?:(?:以|之)?前)?(?:之?内)?`,
    "y"
  ),
  read: ({ groups = {} }, scan) => {
    const written = writtenYear(groups.year, scan);
    const length = groups.half ? 6 : 3;
    const before = groups.half === "上" ? 0 : groups.half ? 1 : quarterOf(groups) - 1;
    const place = placeOf(groups, length);
    if (groups.nth && place > length) return undefined;
    const { year, month } = plainDate(daySerial(written.year, before * length + place, 1));
    const days = monthTailDays(groups, year, month, scan.context);
    const due = days?.due.at(-1) ?? endOfMonth(year, month);
    return duePoint(written, days?.first ?? daySerial(year, month, 1), due, {
      assumed: days ? days.assumed : [{ id: "endOfMonth", params: { month } }],
    });
  },
};
