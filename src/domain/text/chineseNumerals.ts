const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 廿 and 卅 stand for 二十 and 三十 before another figure or alone: 廿五日. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

const NUMERAL = "[零〇○一二两三四五六七八九十百廿卅]+";

/** Units after which a Chinese numeral is a number in a deadline: 三十一日, 十二月, 二〇二四年, 三个月. */
const UNIT = "(?=\\s*(?:年|月|日|号|天|旬|季|个|周|星期|小时|次|工作日))";

/** The number that a Chinese numeral below a thousand writes: 三十一, 二〇二四, 廿五; undefined for other text. */
export function readChineseNumeral(text: string): number | undefined {
  const characters = [...text];
  if (!characters.some((character) => /[十百廿卅]/.test(character))) {
    const digits = characters.map((character) => DIGITS[character]);
    return digits.includes(undefined) ? undefined : Number(digits.join(""));
  }
  let total = 0;
  let current = 0;
  for (const character of characters) {
    if (character === "百" || character === "十") {
      total += (current || 1) * (character === "百" ? 100 : 10);
      current = 0;
    } else if (TENS[character] !== undefined) {
      total += TENS[character];
      current = 0;
    } else {
      current = DIGITS[character] ?? 0;
    }
  }
  return total + current;
}

/**
 * Replaces Chinese numerals that stand before a unit of time by digits: 十二月三十一日 → 12月31日,
 * 二〇二四年 → 2024年, 三个月内 → 3个月内. 一 in a word such as 统一 has no unit behind it and stays.
 */
export function chineseNumeralsToDigits(text: string): string {
  return text.replace(new RegExp(NUMERAL + UNIT, "g"), (numeral) => {
    const value = readChineseNumeral(numeral);
    return value === undefined ? numeral : String(value);
  });
}
