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

/** 七八 rises by one; 一三 before 季 may leave one out, as no other number of a quarter is written so. */
function isRising(figures: string, withGaps: boolean): boolean {
  return [...figures].every((figure, at) => {
    const step = ORDER.indexOf(figure) - ORDER.indexOf(figures.charAt(at - 1));
    return at === 0 || step === 1 || (withGaps && step > 1);
  });
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
    .replace(ADJACENT, (figures: string, _run: string, at: number, whole: string) =>
      isRising(figures, whole.charAt(at + figures.length) === "季")
        ? [...figures].join("、")
        : figures
    )
    .replace(IN_LIST, (whole: string, numeral: string) => {
      const value = readNumeral(numeral);
      return value === undefined ? whole : String(value);
    });
}
