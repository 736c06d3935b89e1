import { chineseNumeralsToDigits, readChineseNumeral } from "../text/chineseNumerals";
import { plainText } from "../text/plainText";
import { everyRewritten } from "./text/everyRewritten";
import { withoutEnclosedNumbers, withoutListMarkers } from "./text/listMarkers";
import { spelledLists } from "./text/spelledLists";
import { withoutTimes } from "./text/withoutTimes";

/** assumption: a deadline beyond this length is prose; the rest is not looked at. */
const LONGEST_TEXT = 400;
const WIDE = "[\\u2E80-\\u9FFF]";
const SPACE_BESIDE_WIDE = new RegExp(`(?<=${WIDE})\\s+|\\s+(?=${WIDE})`, "g");
/** Characters that show nothing, and those that only decorate. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
/** Not the apostrophe of Jun '26. */
const QUOTES = /["“”‘’「」『』`´]|(?<![a-z\d] ?)'|'(?!\d\d(?!\d))/g;

/** Digits that were scanned apart: 2 0 2 6 年, 1 2 月; not the 1 of 任务1 2月. */
function joinedDigits(text: string): string {
  return text
    .replace(/(?<!\d)([12]) ([09]) (\d) (\d)(?= ?[年./-])/g, "$1$2$3$4")
    .replace(/(?<=^|[年月至到于.~(-] ?)(\d) (\d)(?= ?[月日号])/g, "$1$2");
}

/** One sign for each kind of bracket, quotation and dash. */
function plainSigns(text: string): string {
  return (
    text
      .replace(INVISIBLE, "")
      .replace(QUOTES, "")
      .replace(/[[{【〔〖〈《]/g, "(")
      .replace(/[\]}】〕〗〉》]/g, ")")
      .replace(/[—–―‐‑‒−→⇒]+|-{2,}|(?<=\d)ー(?=\d)/g, "-")
      .replace(/〜/g, "~")
      .replace(/(?<=\d)[·•・](?=\d)/g, ".")
      // Letters that are often typed or scanned for figures: 2O26年, 二O二六年, 3l日.
      .replace(/(?<=\d)[l|](?=\d?[年月日号])|(?<=^|[年月])[l|](?=\d[月日号])/g, "1")
      .replace(/(?<=\d)o(?=[\d年月日号])/g, "0")
      .replace(/(?<=[一二三四五六七八九])[o0](?=[一二三四五六七八九])/g, "〇")
  );
}

/** 2026.6月底, 26.6月, 2026/6上旬: a month of a year with a point between; 2026。6。30, 6。30前 by a slip of the keys. */
function pointedMonths(text: string): string {
  return text
    .replace(/(?<!\d)((?:19|20|21)\d{2})([。、,·])(\d{1,2})\2(\d{1,2})(?!\d)/g, "$1.$3.$4")
    .replace(/(?<=(?<![\d.])\d{1,2}\.\d{1,2})\/(?=\d{1,2}\.\d{1,2})/g, "、")
    .replace(
      /(?<!\d)((?:19|20|21)\d{2})[./-](\d{1,2})(?=月|[上中下]旬|[底末初](?!稿|步))/g,
      "$1年$2月"
    )
    .replace(/(?<![\d.])([2-3]\d)\.(\d{1,2})(?=月)/g, "$1年$2月")
    .replace(/(?<=(?<![\d。])\d{1,2})。(?=\d{1,2}(?:前|日|号|$))/g, ".")
    .replace(/(?<=\d)月月/g, "月")
    .replace(/月份?\(([上中下]旬|[底末初])\)/g, "月$1");
}

/** Other names of the same: 元月 is January, 毎月 the Japanese 每月, 金曜日 its Friday. */
function sameWords(text: string): string {
  return text
    .replace(/元月/g, "1月")
    .replace(/毎/g, "每")
    .replace(/翌(?=月|日)/g, "次")
    .replace(/四半期/g, "季度")
    .replace(/([月火水木金土日])曜日?/g, (_, day: string) => `星期${JAPANESE_DAYS[day] ?? ""}`);
}

const JAPANESE_DAYS: Readonly<Record<string, string>> = {
  月: "一",
  火: "二",
  水: "三",
  木: "四",
  金: "五",
  土: "六",
  日: "日",
};

/**
 * The text that the formats scan: plain digits and signs, simplified, lower case, Chinese numerals before
 * units as digits, lists at length, without list numbers, times of day and spaces beside Chinese characters.
 */
export function deadlineText(written: string): string {
  const plain = plainText(withoutEnclosedNumbers(written.slice(0, LONGEST_TEXT))).toLowerCase();
  const signs = plainSigns(plain).replace(/\s+/g, " ").trim();
  const joined = joinedDigits(signs).replace(SPACE_BESIDE_WIDE, "");
  const lists = spelledLists(withoutListMarkers(sameWords(joined)), readChineseNumeral);
  return everyRewritten(pointedMonths(withoutTimes(chineseNumeralsToDigits(lists))));
}
