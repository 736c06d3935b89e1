import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";

/** 20240630 as text. */
export const compactDate: DeadlineFormat = {
  id: "compactDate",
  pattern: /(?<!\d)((?:19|20|21)\d{2})(\d{2})(\d{2})(?!\d)/y,
  read: (match) =>
    dayPoint(
      { year: Number(match[1]), isOwn: true, assumed: [] },
      Number(match[2]),
      Number(match[3])
    ),
};
