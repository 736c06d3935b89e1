import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** The 1 of 1-3季度, the 2 of 2、3季度: a quarter whose 季度 is written once at the end. */
export const bareQuarter: DeadlineFormat = {
  id: "bareQuarter",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<![\\d.])第?(?<quarter>[1-4])(?=(?:[、,和及/]第?[1-4])*(?:至|到|-|~|、|,|和|及|/)第?[1-4]季)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const quarter = Number(groups?.quarter);
    const written = writtenYear(groups?.year, scan);
    const { year } = written;
    return duePoint(written, daySerial(year, quarter * 3 - 2, 1), endOfMonth(year, quarter * 3), {
      assumed: [{ id: "endOfQuarter", params: { quarter } }],
    });
  },
};

const ENGLISH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const LATER_YEAR = "(?:[\\s/-]?(?:(?:fy ?)?(?<later>20\\d{2})|(?:'|fy ?)(?<short2>\\d{2})))?";

/** 三季度, 第4季度末, 二季度前, Q2, 2026-Q2, 2Q2026, second quarter: due on the quarter's last day. */
export const quarterPart: DeadlineFormat = {
  id: "quarterPart",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:(?<![春夏秋冬])第?(?<quarter>[1-4])季度?|[ -]?q(?<short>[1-4])(?!\\d)${LATER_YEAR}|(?<![\\d.])(?<swapped>[1-4])q(?:20)?(?<swappedYear>\\d{2})?(?![a-z\\d])|(?<english>first|second|third|fourth) quarter)(?<end>结束时?|[末底初])?(?<before>(?:以|之)?前(?!后))?(?<within>之?内)?`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const english = ENGLISH[groups?.english ?? ""];
    const quarter = english ?? Number(groups?.quarter ?? groups?.short ?? groups?.swapped);
    const written = writtenYear(
      groups?.year ?? groups?.later ?? groups?.short2 ?? groups?.swappedYear,
      scan
    );
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
