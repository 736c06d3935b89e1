import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 三季度, 第4季度末, 二季度前, Q2: due on the quarter's last day. */
export const quarterPart: DeadlineFormat = {
  id: "quarterPart",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:第?(?<quarter>[1-4])季度?|q(?<short>[1-4])(?!\\d)(?:[\\s/-]?(?<later>20\\d{2}))?)(?<end>结束时?|[末底初])?(?<before>(?:以|之)?前)?(?<within>之?内)?`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const quarter = Number(groups?.quarter ?? groups?.short);
    const written = writtenYear(groups?.year ?? groups?.later, scan);
    const { year } = written;
    const start = daySerial(year, quarter * 3 - 2, 1);
    const { earlyMonthDay, beforeMonth } = scan.context.conventions;
    if (groups?.end === "初") {
      const due = daySerial(year, quarter * 3 - 2, earlyMonthDay);
      const assumed = [{ id: "startOfMonth", params: { day: earlyMonthDay } }] as const;
      return duePoint(written, start, due, { assumed });
    }
    if (groups?.before && !groups.end) {
      const months = beforeMonth === "endOfMonth" ? quarter * 3 : quarter * 3 - 3;
      const assumed = [{ id: "beforePeriod", params: { reading: beforeMonth } }] as const;
      return duePoint(written, start, endOfMonth(year, months), { assumed });
    }
    return duePoint(written, start, endOfMonth(year, quarter * 3), {
      assumed: groups?.end ? [] : [{ id: "endOfQuarter", params: { quarter } }],
      isWithin: groups?.within !== undefined,
    });
  },
};
