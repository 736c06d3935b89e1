import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 2021年2月3日, 6月30日, 次年1月31日. */
export const chineseDate: DeadlineFormat = {
  id: "chineseDate",
  pattern: new RegExp(`${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月份?(?<day>\\d{1,2})[日号]`, "y"),
  read: ({ groups }, scan) =>
    dayPoint(writtenYear(groups?.year, scan), Number(groups?.month), Number(groups?.day)),
};
