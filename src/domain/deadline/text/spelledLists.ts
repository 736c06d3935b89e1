const DIGIT = "[一二三四五六七八九]";
const ORDER = "一二三四五六七八九";

/** 七八月, 三四季度: figures side by side that rise one by one; 一一月 is the month 11 as digits. */
const ADJACENT = new RegExp(
  `(?<![〇零○一二三四五六七八九十百\\d])(${DIGIT}{2,4})(?=月(?!${DIGIT}?[〇零${ORDER}]日)|季)`,
  "g"
);

const NUMERAL = "[〇零一二两三四五六七八九十廿卅]+";
const BETWEEN = "[、,和及与至到~/—–-]";

/** The figures of a list whose unit is written once, at its end: 一、二季度, 三至五日, 五到六月. */
const IN_LIST = new RegExp(
  `(?<!${NUMERAL}|[第每统])第?(${NUMERAL})(?=(?:${BETWEEN}+第?(?:${NUMERAL}|\\d{1,2}))*${BETWEEN}+第?(?:${NUMERAL}|\\d{1,2})(?:个?月|季|[日号天周]|个?工作日|年))`,
  "g"
);

function isRising(figures: string): boolean {
  return [...figures].every(
    (figure, at) => at === 0 || ORDER.indexOf(figure) === ORDER.indexOf(figures.charAt(at - 1)) + 1
  );
}

/**
 * Lists written short, at length: 七八月 → 七、八月, 上下半年 → 上半年、下半年. `readNumeral` puts the figures
 * of lists whose unit comes at the end into digits (一、二季度 → 1、二季度).
 */
export function spelledLists(
  text: string,
  readNumeral: (numeral: string) => number | undefined
): string {
  return text
    .replace(/上[、,和及与]?下(?=半年)/g, "上半年、下")
    .replace(ADJACENT, (figures) => (isRising(figures) ? [...figures].join("、") : figures))
    .replace(IN_LIST, (whole: string, numeral: string) => {
      const value = readNumeral(numeral);
      return value === undefined ? whole : String(value);
    });
}
