import { daySerial } from "../../calendar/daySerial";
import { readChineseNumeral } from "../../text/chineseNumerals";
import { duePoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear } from "../writtenYear";

/** The plan of 1953–1957 is the first; the second began in 1958 and from the third (1966) they follow on. */
const YEAR_BEFORE_FIRST_END = 1955;
const YEARS = 5;

/** "十五五"期间, 十四五末: the n-th five-year plan ends in 1955 + 5n (十四五 2025, 十五五 2030). */
export const fiveYearPlan: DeadlineFormat = {
  id: "fiveYearPlan",
  pattern:
    /(?<!第|[一二三四五六七八九])(?<plan>二?十[一二三四五六七八九]五|十五(?=期间|时期|规划|末)|二十五(?=期间|时期|规划|末))(?:五年)?(?:规划)?(?<part>期间|时期|期?末|收官之?年|开局之?年|结束)?(?:以|之)?前?(?!中期|中后期)/y,
  read: ({ groups }) => {
    const plan = groups?.plan ?? "";
    const number = readChineseNumeral(plan.slice(0, -1));
    if (number === undefined) return undefined;
    const end = YEAR_BEFORE_FIRST_END + YEARS * number;
    const isOpening = /开局/.test(groups?.part ?? "");
    const year = isOpening ? end - YEARS + 1 : end;
    return duePoint(fullYear(year), daySerial(end - YEARS + 1, 1, 1), daySerial(year, 12, 31), {
      assumed: [{ id: "planPeriod", params: { written: plan, year } }],
      isWithin: /期间|时期/.test(groups?.part ?? ""),
    });
  },
};
