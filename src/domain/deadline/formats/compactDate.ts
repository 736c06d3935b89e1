import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear } from "../writtenYear";

/** 20240630 as text; not within a telephone number (010-20240630). */
export const compactDate: DeadlineFormat = {
  id: "compactDate",
  pattern: /(?<!\d)(?<!(?<!\d{7})\d-)((?:19|20|21)\d{2})(\d{2})(\d{2})(?!\d)/y,
  read: (match) => dayPoint(fullYear(Number(match[1])), Number(match[2]), Number(match[3])),
};
