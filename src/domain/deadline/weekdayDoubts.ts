import { isoDate } from "../calendar/daySerial";
import { weekday } from "../calendar/workingDays";
import { plainText } from "../text/plainText";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption } from "./deadlineReading";
import { deadlineText } from "./deadlineText";
import { scanTimePoints } from "./scanTimePoints";
import { weekdayNamed } from "./weeks";

/** 3月5日（星期三）: a weekday right behind a date, in a text with plain signs. */
const BESIDE_DATE = /(?<=[日号\d])[ (]{0,2}((?:周|星期|礼拜)([一二三四五六日天]))(?![、,至到-])/g;

/** assumption: a cell names no more dates with their weekdays; the rest is not compared. */
const MOST_COMPARED = 6;

/** The days between dates and weekdays that do not fit: 2026年3月5日（星期三） is a Thursday. */
export function weekdayDoubts(written: string, context: DeadlineContext): readonly Assumption[] {
  const text = plainText(written);
  return [...text.matchAll(BESIDE_DATE)].slice(0, MOST_COMPARED).flatMap((match) => {
    const before = deadlineText(text.slice(0, match.index));
    const last = scanTimePoints(before, context).at(-1);
    if (last?.point.kind !== "due" || last.index + last.length !== before.length) return [];
    const { start, due } = last.point;
    const day = weekday(due);
    if (start !== due || day === weekdayNamed(match[2])) return [];
    const params = { written: match[1] ?? "", date: isoDate(due), weekday: `weekday${day}` };
    return [{ id: "weekdayDiffers", params }];
  });
}
