const UNIT = "(?:天|日|周|星期|旬|月|季度?|半年|年)";
const HOW_OFTEN =
  "[1一](?:次|报|调|通报|督|检|清|结|总结|评|汇|会|研|更新|点评|例|查|小结|考|排|推)";
const ONCE_PER = new RegExp(
  `(?<![每\\d年月])(\\d{1,2}个?|半个?)(${UNIT})(?=${HOW_OFTEN})[1一]`,
  "g"
);
const TIMES_PER = new RegExp(`(\\d{1,2})次(?:/|每|一)1?个?(${UNIT})`, "g");

/** Once a month, 3 times per week; twice a month and a year have days of their own. */
const ENGLISH_TIMES =
  /(?:(?:at least )?once (?:a|per|every|each)|(?:twice|\d times) (?:a|per|every|each)(?! (?:month|year))) (day|week|month|quarter|year)/g;

/**
 * Ways of saying "every" that do not begin with 每: 一季一报 → 每1季一报, 两周一次 → 每2周一次, 2次/年 →
 * 每年2次. Numerals before units are digits already.
 */
export function everyRewritten(text: string): string {
  return text
    .replace(ENGLISH_TIMES, (_, unit: string) => (unit === "day" ? "daily" : `${unit}ly`))
    .replace(TIMES_PER, "每$2$1次")
    .replace(ONCE_PER, "每$1$2")
    .replace(/(?<![\d第每])1(年|个月|月|季度?|周)(?:内|至少|不少于)?(\d{1,2})次/g, "每$1$2次")
    .replace(/每(?=\d{1,2}(?:月份?)?[、,和及/]\d{1,2}(?:[、,和及/月]|$))/g, "每年")
    .replace(/(每1?个?季度?)(?:\d{1,2}次)?[(,](?=首月|末月|次月|第[1-3]个月)/g, "$1")
    .replace(/每1?个?周(?:\d{1,2}次)?[(,](?=(?:周|星期)[一二三四五六日天])/g, "每")
    .replace(
      /(?<![每\d今明去全本当次首末个])(天天|日日|周周|月月|季季|年年)/g,
      (word) => `每${word.charAt(0)}`
    );
}
