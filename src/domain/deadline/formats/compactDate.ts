import { daysInMonth } from "../../calendar/daySerial";
import { opensClause } from "../clauses";
import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear } from "../writtenYear";
import { asDate } from "./shortNumericDate";

/** 20240630 and 2024-0630 as text; not within a telephone number (010-20240630). */
export const compactDate: DeadlineFormat = {
  id: "compactDate",
  pattern: /(?<!\d)(?<!(?<!\d{7})\d-)((?:19|20|21)\d{2})-?(\d{2})(\d{2})(?!\d)/y,
  read: (match) => dayPoint(fullYear(Number(match[1])), Number(match[2]), Number(match[3])),
};

const LEADS = /(?:[至到]|截[至止]到?|不晚于|最迟|[-~])$/;

/** 0630前, 截至1130, 0301-0630: month and day of four figures, where the words beside them make them one; not 6月30日0930前. */
export const compactDay: DeadlineFormat = {
  id: "compactDay",
  pattern: /(?<![\d.:/]|(?<!(?:0[1-9]|1[0-2])[0-3]\d)-)(0[1-9]|1[0-2])([0-3]\d)(?![\d.:/年月])/y,
  read: (match, scan) => {
    const { text, context } = scan;
    const [written] = match;
    const [month, day] = [Number(match[1]), Number(match[2])];
    if (day < 1 || day > daysInMonth(context.year, month)) return undefined;
    const before = text.slice(0, match.index);
    const isLed = LEADS.test(before);
    const isThen = /^(?:(?:以|之)?前|止|[-~至到](?:0[1-9]|1[0-2])[0-3]\d(?!\d))/.test(
      text.slice(match.index + written.length)
    );
    // Beside a date four figures are a time of day.
    const isBeside =
      scan.previous !== undefined && /(?:[日号\d\s]|[日号\s]\d{4}[-~至到])$/.test(before);
    if (isBeside || !(isLed || (isThen && opensClause(before)))) return undefined;
    return asDate(written, month, day, scan);
  },
};
