import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";

/** 2021.10.20, 2024/6/30, 2024-06-30. */
export const numericDate: DeadlineFormat = {
  id: "numericDate",
  pattern: /(?<!\d)((?:19|20|21)\d{2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/y,
  read: (match) =>
    dayPoint(
      { year: Number(match[1]), isOwn: true, assumed: [] },
      Number(match[3]),
      Number(match[4])
    ),
};
