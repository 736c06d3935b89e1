import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 上半年, 下半年, 年中: due on 30 June and 31 December. */
export const halfYear: DeadlineFormat = {
  id: "halfYear",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<half>[上下])半年(?:结束时|[底末]|之?内)?|${OPTIONAL_YEAR.replace("<year>", "<middleYear>")}年中(?!央|心)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const isSecond = groups?.half === "下";
    const written = writtenYear(groups?.year ?? groups?.middleYear, scan);
    const { year } = written;
    const half = isSecond ? 2 : 1;
    return duePoint(written, daySerial(year, isSecond ? 7 : 1, 1), endOfMonth(year, half * 6), {
      assumed: [{ id: "endOfHalf", params: { half } }],
    });
  },
};
