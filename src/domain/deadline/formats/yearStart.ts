import { daySerial } from "../../calendar/daySerial";
import { duePoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 2027年初, 明年年初: due on 31 January (assumption); 年初 without a year names no day. */
export const yearStart: DeadlineFormat = {
  id: "yearStart",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<=[年度])年?初(?!步|稿|审|验|期|始|级|次|见|评|选|定|创|中)(?:以|之)?前?`,
    "y"
  ),
  read: ({ groups }, scan) => {
    if (!groups?.year) return undefined;
    const written = writtenYear(groups.year, scan);
    const { year } = written;
    return duePoint(written, daySerial(year, 1, 1), daySerial(year, 1, 31), {
      assumed: [{ id: "startOfYear", params: { year } }],
    });
  },
};
