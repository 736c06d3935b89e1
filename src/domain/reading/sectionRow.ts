import type { CellValue } from "../model/cellValue";
import { plainText } from "../text/plainText";
import type { BodyContext } from "./bodyContext";
import { isChineseNumeral } from "./numbering";

const SECTION =
  /^\s*([一二三四五六七八九十]{1,3}[、.．,，]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]+(部分|章|节|类|板块|阶段|篇)|[IVX]+[.、]\s|(phase|stage|part|section|workstream|milestone) ?[\dIVXA-F]+ ?[:.：-])/i;

/** 一、…, （一）…, 第一部分 …, Phase 1: … */
export function startsLikeSection(value: CellValue): boolean {
  return SECTION.test(String(value));
}

/** 一 | 党建工作 | | 30: a numeral of another kind than the records', a name and figures, nobody and no day. */
function isNumeralBand(context: BodyContext, row: number, own: readonly number[]): boolean {
  const { grid, numbering, key } = context;
  const [first, ...rest] = own;
  if (first === undefined || !numbering?.isArabic || first !== numbering.columnIndex) return false;
  if (!isChineseNumeral(grid.value(row, first))) return false;
  const texts = rest.filter((column) => typeof grid.value(row, column) !== "number");
  return texts.length === 1 && (!key || (texts[0] ?? 0) <= key.columnIndex);
}

/** True for a row that only names what stands below it 分节行; `own` are its filled columns. */
export function isSection(context: BodyContext, row: number, own: readonly number[]): boolean {
  const { grid, key } = context;
  const [first] = own;
  if (first === undefined) return false;
  if (isNumeralBand(context, row, own)) return true;
  const rest = own.slice(1);
  if (rest.some((column) => typeof grid.value(row, column) !== "number")) return false;
  if (startsLikeSection(grid.value(row, first))) return true;
  if (rest.length > 0) return false;
  const width = context.lastColumn - context.firstColumn + 1;
  const merge = grid.mergeAt(row, first);
  if (merge && merge.rowCount === 1 && merge.columnCount >= Math.max(2, width * 0.5)) return true;
  const isBeforeKey = key !== undefined && first < key.columnIndex;
  return isBeforeKey && !merge && typeof grid.value(row, first) === "string" && width >= 3;
}

const NUMERAL =
  /^\s*([一二三四五六七八九十]{1,3}[、.．,，]|[（(][一二三四五六七八九十]{1,3}[)）]|[IVX]+[.、])\s*/;
/** ……40, （共5项）, (30分): how much, not what. */
const AMOUNT =
  /[\s.…·—-]*([（(](共|计)?\d+(\.\d+)?(项|条|个|分|%)?[)）]|(…|\.{2,}|—{2,})\d+分?)\s*$/;

/** What a band says without its numeral and the points or the count behind it: 一、党的建设（5项） → 党的建设. */
export function sectionName(text: string): string {
  const name = text.replace(NUMERAL, "").replace(AMOUNT, "").replace(/\s+/g, " ").trim();
  return name === "" ? text.trim() : name;
}

/** 1 for 一、 and 第一部分, 2 for （一）; undefined where the wording tells no level. */
export function sectionLevel(text: string): 1 | 2 | undefined {
  const plain = plainText(text).trim();
  if (/^\([一二三四五六七八九十]{1,3}\)/.test(plain)) return 2;
  return /^([一二三四五六七八九十]{1,3}([、.,]|$)|第.+?(部分|章|类|板块|阶段|篇))/.test(plain)
    ? 1
    : undefined;
}
