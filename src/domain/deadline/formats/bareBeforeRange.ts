import { daySerial } from "../../calendar/daySerial";
import { duePoint, monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

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

/** The 2018 of 2018-2020年. */
export const bareYear: DeadlineFormat = {
  id: "bareYear",
  pattern: /(?<!\d)((?:19|20|21)\d{2})年?(?=(?:至|到|-|~)(?:19|20|21)\d{2}年?(?![\d月.\/-]))/y,
  read: (match) => {
    const year = Number(match[1]);
    const written = { year, isOwn: true, assumed: [] };
    return duePoint(written, daySerial(year, 1, 1), daySerial(year, 12, 31));
  },
};

/** The 30日 of 4月20日至30日; a day without any month before it (24日完成) lacks its month. */
export const bareDay: DeadlineFormat = {
  id: "bareDay",
  pattern: /(?<![\d月个])(\d{1,2})[日号](?!内|之内|以内|起|次)/y,
  read: (match, scan) => {
    const day = Number(match[1]);
    if (day < 1 || day > 31) return undefined;
    const { previous } = scan;
    if (!previous) return { kind: "problem", problem: { id: "monthMissing", params: { day } } };
    const serial = daySerial(previous.year, previous.month, day);
    const written = { year: previous.year, isOwn: previous.hasOwnYear, assumed: [] };
    return duePoint(written, serial, serial);
  },
};
