import { isoDate } from "../../calendar/daySerial";
import { periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat } from "../timePoint";
import { ENGLISH_NUMBERS } from "./englishNumbers";
import { mondayOf, mondayOfWeek, weekdayNamed, weekdayOrEnd, weekdaysOf } from "../weeks";

const DAY = "[一二三四五六日天末]";

/** 每周五前, 每周一、周四, 每周, 每个星期, 按周, 每两周, 双周, Every Wednesday, every other Tuesday. */
export const everyWeek: DeadlineFormat = {
  id: "everyWeek",
  pattern: new RegExp(
    `(?:每(?<count>\\d{1,2})?个?|每?(?<alternate>隔1?个?|双)|按|逐)(?:周|星期|礼拜)(?:的?(?:周|星期)?(?<days>${DAY}(?!次|期|报|调度|通报|督|清|结|评)(?:[、,和及/至到~-]?(?:周|星期|礼拜)?${DAY}(?!次|期|报|调度|通报|督|清|结|评))*))?(?:以|之)?前?(?:\\d{1,2}次)?` +
      `|(?<fortnight>bi-?weekly|fortnightly|every (?:two|2|other|second|2nd) weeks?)|every (?<weeks>\\d{1,2}|three|four|six) weeks|(?:(?:every|each) (?<other>(?:other|second|2nd|alternate) )?|(?<turn>alternate ))(?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]*(?! (?:of|in) )|weekly(?: (?:on|by) (?<on>mon|tue|wed|thu|fri|sat|sun)[a-z]*)?|(?:every|each|per) week`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const year = repeatedYear(scan);
    const { alternate, fortnight, other, turn } = groups ?? {};
    const isSecond = (alternate ?? fortnight ?? other ?? turn) !== undefined;
    const written = groups?.count ?? groups?.weeks ?? "1";
    const count = isSecond ? 2 : (ENGLISH_NUMBERS[written] ?? Number(written));
    if (count < 1) return undefined;
    const named = [...(groups?.days ?? "")].filter((name) => weekdayNamed(name) !== undefined);
    const days = (named.length > 0 ? named : [groups?.english ?? groups?.on]).map(weekdayOrEnd);
    const first = mondayOfWeek(year, count) ?? mondayOfWeek(year, 1) ?? 0;
    const due = days
      .flatMap(({ day }) => weekdaysOf(year, day))
      .filter((day) => ((mondayOf(day) - first) / 7) % count === 0);
    const start = isoDate(Math.min(...due));
    const cycle = count === 1 ? [] : [{ id: "cycleWeeks" as const, params: { start } }];
    const assumed = [...cycle, ...(days[0]?.assumed ?? [])];
    return periodicPoint("week", count, due, { assumed, isBare: named.length === 0 });
  },
};
