const PART_OF_DAY = "(?:上午|下午|中午|晚上|晚间|晚|早上|早|凌晨)";
const CLOCK = new RegExp(
  `(?<![a-su-z\\d])t?${PART_OF_DAY}?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?[ap]m)?z?`,
  "g"
);
const HOUR = new RegExp(
  `(?<=[日号)\\s]|${PART_OF_DAY})\\d{1,2}(?:时|点)(?:整|半|\\d{1,2}分?)?(?!间)`,
  "g"
);
const AFTER_DATE = new RegExp(
  `(?<=[日号)]) ?(?:${PART_OF_DAY}|下班)(?=$|[-~至到前以之,;。)])`,
  "g"
);
/** The weekday beside a date says nothing new: 6月30日（星期二）. */
const WEEKDAY =
  /(?<=[日号\d])\((?:周|星期|礼拜)[一二三四五六日天]\)|(?<=[日号])(?:周|星期)[一二三四五六日天]/g;

/** A deadline's text without times of day and without weekdays beside dates; days are all that counts. */
export function withoutTimes(text: string): string {
  return text
    .replace(CLOCK, "")
    .replace(HOUR, "")
    .replace(AFTER_DATE, "")
    .replace(WEEKDAY, "")
    .trim();
}
