import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 上半年, 下半年, 年中, 半年末, 2026H1: due on 30 June and 31 December. */
export const halfYear: DeadlineFormat = {
  id: "halfYear",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:(?<half>[上下])半年度?(?:结束时|[底末]|之?内)?|(?<middle>年?中)(?<=年中)(?!央|心|期|旬)|(?<![上下每前后按逐各\\d])半年(?:度?[底末]|(?=[、,和及与](?:年[底终末]|全年|年度)))|[ -]?(?<![a-z])h(?<short>[12])(?!\\d)|(?<![\\d.])(?<swapped>[12])h(?:20)?(?<swappedYear>\\d{2})?(?![a-z\\d])|(?<english>first|second) half(?: of(?: the year)?)?)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const isSecond =
      groups?.half === "下" ||
      (groups?.short ?? groups?.swapped) === "2" ||
      groups?.english === "second";
    const written = writtenYear(groups?.year ?? groups?.swappedYear, scan);
    const { year } = written;
    const half = isSecond ? 2 : 1;
    return duePoint(written, daySerial(year, isSecond ? 7 : 1, 1), endOfMonth(year, half * 6), {
      assumed: [{ id: "endOfHalf", params: { half } }],
    });
  },
};
