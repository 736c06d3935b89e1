import { isErrorText, type CellValue } from "../model/cellValue";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { isPersonName, isUnitName } from "../owner/ownerNames";
import { comparableText } from "../text/plainText";
import { isPlaceholder } from "./keyColumn";

/** What the cells below a heading hold; shares are 0–1 of the filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  /** Rows that were looked at, blank ones too. */
  readonly rows: number;
  /** Date serials. */
  readonly dates: number;
  /** Numbers that are no dates. */
  readonly numbers: number;
  /** Numbers between 0 and 1 or shown with %, and texts such as 80%. */
  readonly percents: number;
  readonly texts: number;
  /** Texts that are read as a time limit: 6月底前, 长期坚持. */
  readonly timeTexts: number;
  /** One or a few personal names of two to four characters. */
  readonly names: number;
  /** Texts that end like a unit: 科, 局, 办公室. */
  readonly units: number;
  /** What things are counted in: 个, 项, 万元, %. */
  readonly measures: number;
  readonly statusWords: number;
  /** 1, 2, 3 … or 1.1, （一）, ①. */
  readonly serials: number;
  readonly averageLength: number;
  /** Different values as a share of the filled cells. */
  readonly distinct: number;
}

/** assumption: rows looked at in one column. */
const SAMPLE_ROWS = 500;
/** 1 January 1990 and 31 December 2100: the years a ledger may have (settings.ts, "year"). */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73415;

const TIME_TEXT =
  /\d+月|年底|年内|季度|半年|上旬|中旬|下旬|月底|长期|持续|常态|立行立改|立即|每[月季周年天]|工作日内|\d{4}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}-[a-z]{3}|^tbd$|ongoing/;
const ENGLISH_UNIT = /(department|team|dept|division|office|group)$/;
const MEASURE =
  /^(个|项|件|%|万元|亿元|元|万人|人|次|篇|户|亩|公里|家|场|套|台|份|名|天|小时|吨|条|批|平方米|m2|km)$/;
const STATUS_WORD =
  /^(已?完成|未完成|进行中|正?在?推进中?|未开始|未启动|已办结|办结|已销号|未销号|已关闭|关闭|打开|处理中|待.{1,4}|延期|逾期|按(时|期).{0,4}|正常|滞后|暂停|取消|是|否|open|closed|done|complete|completed|inprogress|notstarted|new|pending|started?|resolved|onhold|yes|no|y|n)$/;
const ENGLISH_NAME = /^[A-Z][a-z]+(\s[A-Z][a-z.]*){0,2}$/;
/** 王强（组织科）, 李明（主任）: a name with what stands in brackets behind it. */
const IN_BRACKETS_BEHIND = /[(（][^()（）]*[)）]$/;
const SERIAL_TEXT =
  /^[(（]?([一二三四五六七八九十]{1,3}|\d{1,4}([.\-]\d{1,3}){0,3}|[①-⑳]|[A-Z]{1,4}-?\d{1,5})[)）、.]?$/;

/** True for a number that Excel shows, or may show, as a day between 1990 and 2100. */
export function isDateSerial(value: CellValue, numberFormat: string): boolean {
  if (typeof value !== "number" || value < FIRST_SERIAL || value > LAST_SERIAL) return false;
  return (
    isDateFormat(numberFormat) || (Number.isInteger(value) && /^(General)?$/i.test(numberFormat))
  );
}

/** True for a number format that shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[h s0#]/i.test(bare));
}

const namesIn = (text: string): readonly string[] =>
  text.split(/[、,，;；/\n+]/).map((part) => part.trim());

function isNames(text: string): boolean {
  return namesIn(text).every((part) => {
    const bare = part.replace(IN_BRACKETS_BEHIND, "").trim();
    return isPersonName(comparableText(bare)) || ENGLISH_NAME.test(bare);
  });
}

const isUnit = (plain: string): boolean => isUnitName(plain) || ENGLISH_UNIT.test(plain);

type Counter =
  | "dates"
  | "numbers"
  | "percents"
  | "texts"
  | "timeTexts"
  | "names"
  | "units"
  | "measures"
  | "statusWords"
  | "serials";

function kindsOf(value: CellValue, numberFormat: string): readonly Counter[] {
  if (typeof value === "boolean") return ["statusWords"];
  if (typeof value === "number") {
    if (isDateSerial(value, numberFormat)) return ["dates"];
    const isPercent = numberFormat.includes("%") || (value >= 0 && value <= 1);
    const isSerial = Number.isInteger(value * 100) && value > 0 && value < 10000;
    return [
      "numbers",
      ...(isPercent ? ["percents" as const] : []),
      ...(isSerial ? ["serials" as const] : []),
    ];
  }
  const text = comparableText(value);
  const kinds: Counter[] = ["texts"];
  if (/^\d+(\.\d+)?%$/.test(text)) kinds.push("percents");
  if (TIME_TEXT.test(text)) kinds.push("timeTexts");
  if (STATUS_WORD.test(text)) kinds.push("statusWords");
  else if (isNames(value.trim())) kinds.push("names");
  if (namesIn(text).every(isUnit)) kinds.push("units");
  if (MEASURE.test(text)) kinds.push("measures");
  if (SERIAL_TEXT.test(value.trim())) kinds.push("serials");
  return kinds;
}

/** Looks at the first filled rows of one column; blank cells, dashes and errors do not count. */
export function profileColumn(
  sheet: SheetSnapshot,
  columnIndex: number,
  rows: readonly number[]
): ColumnProfile {
  const counts: Record<Counter, number> = {
    dates: 0,
    numbers: 0,
    percents: 0,
    texts: 0,
    timeTexts: 0,
    names: 0,
    units: 0,
    measures: 0,
    statusWords: 0,
    serials: 0,
  };
  const different = new Set<CellValue>();
  let filled = 0;
  let length = 0;
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const rowOffset = row - sheet.area.rowIndex;
    const columnOffset = columnIndex - sheet.area.columnIndex;
    const value = sheet.values[rowOffset]?.[columnOffset] ?? "";
    if (isPlaceholder(value) || isErrorText(value)) continue;
    filled += 1;
    different.add(value);
    length += String(value).trim().length;
    const format = sheet.numberFormats[rowOffset]?.[columnOffset] ?? "General";
    for (const kind of kindsOf(value, format)) counts[kind] += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    rows: Math.min(rows.length, SAMPLE_ROWS),
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    percents: share(counts.percents),
    texts: share(counts.texts),
    timeTexts: share(counts.timeTexts),
    names: share(counts.names),
    units: share(counts.units),
    measures: share(counts.measures),
    statusWords: share(counts.statusWords),
    serials: share(counts.serials),
    averageLength: share(length),
    distinct: share(different.size),
  };
}
