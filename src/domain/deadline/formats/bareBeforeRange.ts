import { daySerial, daysInMonth, plainDate } from "../../calendar/daySerial";
import { anchorDay } from "../anchorDay";
import { dayIn } from "../monthTail";
import { dayPoint, duePoint, monthPoint } from "../periods";
import { MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { fullYear, OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** The 3 of 3-4月, the 3 and 6 of 3、6、9月底: a month whose 月 is written once at the end. */
export const bareMonth: DeadlineFormat = {
  id: "bareMonth",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<![\\d.])(?<month>\\d{1,2})(?=(?:[、,和及/]\\d{1,2})*(?:至|到|-|~|、|,|和|及|/)\\d{1,2}月(?!\\d))`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = Number(groups?.month);
    if (month < 1 || month > 12) return undefined;
    return monthPoint(writtenYear(groups?.year, scan), month, []);
  },
};

/** The 3 and 6 of 3、6、9月20日前 and of 3月、6月、9月的20日: months whose day is written once at the end. */
export const listedMonthDay: DeadlineFormat = {
  id: "listedMonthDay",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<![\\d.])(?<month>\\d{1,2})(?:(?=(?:[、,和及/]\\d{1,2})+月份?的?(?<day>\\d{1,2})[日号])|月(?=(?:[、,和及/]\\d{1,2}月)+的(?<last>\\d{1,2})[日号]))`,
    "y"
  ),
  read: ({ groups }, scan) =>
    dayPoint(
      writtenYear(groups?.year, scan),
      Number(groups?.month),
      Number(groups?.day ?? groups?.last)
    ),
};

const YEAR = "(?:19|20|21)\\d{2}";
const TO = "(?:至|到|-|~)";

/** The 2018 of 2018-2020年, and the 2020 of 2018-2020 where 年 is left out. */
export const bareYear: DeadlineFormat = {
  id: "bareYear",
  pattern: new RegExp(
    `(?<!\\d)(?<year>${YEAR})(?:年?(?=${TO}${YEAR}年?(?![\\d月学财./-]))|(?<=${YEAR}年?${TO}${YEAR})(?![\\d月年底末学财./-]))`,
    "y"
  ),
  read: ({ groups }) => {
    const year = Number(groups?.year);
    return duePoint(fullYear(year), daySerial(year, 1, 1), daySerial(year, 12, 31));
  },
};

/** 25日 of the month of the date before it, else the next 25th from the row's own day. */
function dayBeside(day: number, scan: FormatScan): TimePoint | undefined {
  const { previous } = scan;
  if (previous) {
    const { year, month } = previous;
    const last = daysInMonth(year, month);
    if (day > last) {
      const nearest = daySerial(year, month, last);
      const params = { year, month, day };
      return { kind: "problem", problem: { id: "impossibleDate", params, nearest } };
    }
    const serial = daySerial(year, month, day);
    return duePoint({ year, isOwn: previous.hasOwnYear, assumed: [] }, serial, serial);
  }
  const anchor = anchorDay(scan.context);
  if (!anchor) return { kind: "problem", problem: { id: "monthMissing", params: { day } } };
  const { year, month } = plainDate(anchor.serial);
  const due = [0, 1, 2]
    .filter((later) => day <= daysInMonth(year, month + later))
    .map((later) => daySerial(year, month + later, day))
    .find((serial) => serial >= anchor.serial);
  if (due === undefined) return undefined;
  return duePoint(fullYear(plainDate(due).year), due, due, { assumed: anchor.assumed });
}

/** What 号 numbers besides days: 2号楼, 1号线, 12号文. */
const NUMBERED =
  "楼|线|文|令|院|地|机|井|路|厂|厅|馆|台|桥|门|库|仓|房|池|炉|泵|段|标|坝|会|公告|通知|议案|提案|工程|项目";

/** The 30日 of 4月20日至30日, the 25日 of 每月一次，25日前; a day without any month before it lacks its month. */
export const bareDay: DeadlineFormat = {
  id: "bareDay",
  pattern: new RegExp(
    `(?<![\\d月个第年)字-])(\\d{1,2})(?:日|号(?!${NUMBERED}))(?!内|之内|以内|起|次|游|均|产)|(?<=[日号月\\d](?:至|到|-|~|、|,|和|及|/))(\\d{1,2})(?:日|号(?!${NUMBERED})|(?=(?:[、,和及/]\\d{1,2})+[日号]))(?!内|之内|以内)`,
    "y"
  ),
  read: (match, scan) => {
    const day = Number(match[1] ?? match[2]);
    if (day < 1 || day > 31) return undefined;
    if (!scan.previous && scan.repeated?.unit === "month" && scan.repeated.count === 1) {
      const year = repeatedYear(scan);
      const due = MONTHS.map((month) => dayIn(year, month, day));
      return periodicPoint("month", 1, due);
    }
    return dayBeside(day, scan);
  },
};
