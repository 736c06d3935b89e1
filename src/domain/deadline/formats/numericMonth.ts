import { monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";

/** 2024.6, 2024/06, 2024-6: due at the end of the month. */
export const numericMonth: DeadlineFormat = {
  id: "numericMonth",
  pattern: /(?<!\d)((?:19|20|21)\d{2})[./-](\d{1,2})(?![\d./])(?!-\d{4})/y,
  read: (match) => {
    const month = Number(match[2]);
    if (month < 1 || month > 12) return undefined;
    return monthPoint({ year: Number(match[1]), isOwn: true, assumed: [] }, month, [
      { id: "endOfMonth", params: { month } },
    ]);
  },
};
