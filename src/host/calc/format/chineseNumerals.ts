/** Numerals of `[DBNum1]` 一二三, `[DBNum2]` 壹贰叁 and `[DBNum3]` １２３. */
export type NumeralStyle = 1 | 2 | 3;

const DIGITS = { 1: "〇一二三四五六七八九", 2: "零壹贰叁肆伍陆柒捌玖", 3: "０１２３４５６７８９" };
const UNITS = { 1: "十百千", 2: "拾佰仟", 3: "十百千" };
const GROUPS = ["", "万", "亿", "兆"];

/**
 * A shown number in Chinese numerals: whole numbers with their units (123 一百二十三), decimals digit by
 * digit. In dates (`isDate`) years are read digit by digit and the one before 十 is dropped (十二月), as
 * Excel (zh-CN) does; what numbers longer than 16 digits look like is an assumption.
 */
export function chineseNumerals(shown: string, style: NumeralStyle, isDate: boolean): string {
  return shown.replace(/\d[\d,]*(?:\.\d+)?/g, (number) => {
    const [whole = "", decimals] = number.split(".");
    const isLiteral = whole.includes(",") || whole.length > 16 || (isDate && whole.length > 2);
    const read = isLiteral ? spelled(whole, style) : wholeNumber(whole, style);
    const ten = UNITS[style][0] ?? "";
    const isTeen = isDate && read.startsWith(`${DIGITS[style][1]}${ten}`);
    const text = isTeen ? read.slice(1) : read;
    return decimals === undefined ? text : `${text}.${spelled(decimals, style)}`;
  });
}

function spelled(digits: string, style: NumeralStyle): string {
  return digits.replace(/\d/g, (digit) => DIGITS[style][Number(digit)] ?? digit);
}

function wholeNumber(digits: string, style: NumeralStyle): string {
  const zero = DIGITS[style][0] ?? "";
  // Leading zeros come from placeholders (mm, 000) and are shown.
  const leading = /^0*(?=\d)/.exec(digits)?.[0].length ?? 0;
  const significant = digits.slice(leading);
  const groups: string[] = [];
  for (let end = significant.length; end > 0; end -= 4) {
    groups.push(significant.slice(Math.max(0, end - 4), end));
  }
  let text = "";
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index] ?? "";
    const part = groupText(group, style);
    if (part !== "") {
      const skipsPlace = text !== "" && (group.startsWith("0") || text.endsWith(zero));
      text += (skipsPlace && !text.endsWith(zero) ? zero : "") + part + (GROUPS[index] ?? "");
    }
  }
  return zero.repeat(leading) + (text === "" ? zero : text);
}

/** Up to four digits; zeros between digits are read once, at the end not at all. */
function groupText(group: string, style: NumeralStyle): string {
  let text = "";
  let hasGap = false;
  for (let index = 0; index < group.length; index += 1) {
    const digit = Number(group[index]);
    const place = group.length - 1 - index;
    if (digit === 0) {
      hasGap = text !== "";
    } else {
      text += hasGap ? (DIGITS[style][0] ?? "") : "";
      text += (DIGITS[style][digit] ?? "") + (place === 0 ? "" : (UNITS[style][place - 1] ?? ""));
      hasGap = false;
    }
  }
  return text;
}
