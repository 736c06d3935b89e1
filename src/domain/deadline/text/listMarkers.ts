/** ①, ⑴, ⒈, ㈠, ❶: they become digits under compatibility forms and would stick to the date (①6月 → 16月). */
const ENCLOSED = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/g;

/** Enclosed list numbers as separators; call it before any compatibility form is taken. */
export function withoutEnclosedNumbers(text: string): string {
  return text.replace(ENCLOSED, ";");
}

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const CLAUSE_START = "(^|[;,。\\n)])\\s*";

function markerPattern(position: number): RegExp {
  const number = `(?:${position}|${NUMERALS[position] ?? position})`;
  return new RegExp(`${CLAUSE_START}\\(?${number}(?:[)、:]|[.](?!\\d{1,2}(?![\\d月])))\\s*`);
}

/** (1)6月, 1)6月 and 1.6月 can only be a list's number before a month. */
const SURE_MARKER = new RegExp(
  `${CLAUSE_START}(?:\\([1-9一二三四五六七八九]\\)|[1-9]\\)|[1-9]\\.)\\s*(?=\\d{1,2}月)`,
  "g"
);

/**
 * A text without the numbers of its list: `1.6月底前完成方案;2.12月底前完成` → `;6月底前完成方案;12月底前完成`.
 * `1、` and `一、` count as markers only where a second one opens a later clause (1、2月 are two months).
 */
export function withoutListMarkers(text: string): string {
  const sure = text.replace(SURE_MARKER, "$1;");
  if (!markerPattern(1).test(sure) || !markerPattern(2).test(sure)) return sure;
  let result = sure;
  for (let position = 1; position < NUMERALS.length; position += 1) {
    const pattern = markerPattern(position);
    if (!pattern.test(result)) break;
    result = result.replace(pattern, "$1;");
  }
  return result;
}
