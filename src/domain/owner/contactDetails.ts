import type { OwnerText } from "./ownerText";

/** 分机 205, ext. 204, 内线8021, #123 behind a blank, 转8001 behind a telephone number; alone in brackets too. */
const WORD = "(?:分机号?码?|内线(?:电话)?|\\bext(?:ension|n)?\\b\\.?)\\s*[:.]?\\s*#?\\d{2,6}";
/** assumption: without a word before it an extension has three to five digits (Warehouse #12 is a name). */
const MARK = "[#x]\\d{3,5}";
/** Jane Doe <jane@example.com> */
const ADDRESS = "\\s*[<(][^<>()\\s]+@[^<>()\\s]+[>)]";
const DETAIL = new RegExp(
  `${ADDRESS}|\\s*\\((?:${WORD}|${MARK})\\)|[\\s,;]*${WORD}(?!\\d)|\\s+${MARK}(?![\\da-z])|(?<=\\d)转\\s*\\d{2,6}`,
  "g"
);

/** The text without telephone extensions and addresses in brackets, which belong to nobody's name. */
export function withoutContactDetails(text: OwnerText): OwnerText {
  let written = "";
  let plain = "";
  let start = 0;
  for (const match of text.plain.matchAll(DETAIL)) {
    written += text.written.slice(start, match.index);
    plain += text.plain.slice(start, match.index);
    start = match.index + match[0].length;
  }
  return { written: written + text.written.slice(start), plain: plain + text.plain.slice(start) };
}
