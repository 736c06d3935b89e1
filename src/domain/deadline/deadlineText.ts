import { chineseNumeralsToDigits } from "../text/chineseNumerals";
import { plainText } from "../text/plainText";

/** assumption: a deadline beyond this length is prose; the rest is not looked at. */
const LONGEST_TEXT = 400;
const WIDE = "[\\u2E80-\\u9FFF]";
const SPACE_BESIDE_WIDE = new RegExp(`(?<=${WIDE})\\s+|\\s+(?=${WIDE})`, "g");

/**
 * The text that the formats scan: plain digits and punctuation, simplified, lower case, Chinese numerals
 * before units as digits, all dashes of a range as "-", no spaces beside Chinese characters.
 */
export function deadlineText(written: string): string {
  const plain = plainText(written.slice(0, LONGEST_TEXT)).toLowerCase().trim();
  const joined = plain.replace(/\s+/g, " ").replace(SPACE_BESIDE_WIDE, "");
  return chineseNumeralsToDigits(joined)
    .replace(/[—–―‐‑‒−]+|-{2,}/g, "-")
    .replace(/〜/g, "~");
}
