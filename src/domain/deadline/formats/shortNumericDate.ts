import { daySerial, daysInMonth } from "../../calendar/daySerial";
import type { DeadlineFormat } from "../timePoint";

/** 6.30 or 6/30 alone in a cell looks like a date but may be a number: it is offered, not taken. */
export const shortNumericDate: DeadlineFormat = {
  id: "shortNumericDate",
  pattern: /(?<![\d./-])(\d{1,2})[./](\d{1,2})(?![\d./%])/y,
  read: (match, { context }) => {
    const month = Number(match[1]);
    const day = Number(match[2]);
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(context.year, month)) {
      return undefined;
    }
    return {
      kind: "problem",
      problem: {
        id: "looksLikeDate",
        params: { written: match[0] },
        nearest: daySerial(context.year, month, day),
      },
    };
  },
};
