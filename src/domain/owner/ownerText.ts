import { toSimplified } from "../text/simplifiedChinese";

/**
 * A piece of an owner cell: `written` is what stands there, `plain` the same length with plain punctuation
 * and simplified characters, so that what is found in one can be cut from the other.
 */
export interface OwnerText {
  readonly written: string;
  readonly plain: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "（": "(",
  "）": ")",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
  "〈": "(",
  "〉": ")",
  "＋": "+",
  "／": "/",
  "．": ".",
  "　": " ",
  "\t": " ",
  "\r": "\n",
};

/** The text with its comparable twin. */
export function ownerText(written: string): OwnerText {
  const plain = [...toSimplified(written)]
    .map((character) => PLAIN[character] ?? character)
    .join("");
  return {
    written,
    plain: plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain,
  };
}

/** From `start` to before `end`, outer spaces left out. */
export function cut(text: OwnerText, start: number, end: number = text.plain.length): OwnerText {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.plain.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.plain.charAt(last - 1))) last -= 1;
  return { written: text.written.slice(first, last), plain: text.plain.slice(first, last) };
}

/** How many brackets are open before each character. */
export function bracketDepths(plain: string): readonly number[] {
  let depth = 0;
  return [...plain].map((character) => {
    if (character === ")") depth = Math.max(0, depth - 1);
    const here = depth;
    if (character === "(") depth += 1;
    return here;
  });
}

/** Cuts at every character outside brackets that the test picks; the characters themselves fall away. */
export function splitOutside(
  text: OwnerText,
  isSeparator: (character: string, index: number) => boolean
): readonly OwnerText[] {
  const depths = bracketDepths(text.plain);
  const parts: OwnerText[] = [];
  let start = 0;
  [...text.plain].forEach((character, index) => {
    if (depths[index] !== 0 || !isSeparator(character, index)) return;
    parts.push(cut(text, start, index));
    start = index + 1;
  });
  parts.push(cut(text, start));
  return parts.filter(({ plain }) => plain !== "");
}

/** Takes away brackets around the whole text and one that is never closed. */
export function withoutOuterBrackets(text: OwnerText): OwnerText {
  const { plain } = text;
  if (!plain.startsWith("(")) return text;
  const depths = bracketDepths(plain);
  const close = depths.findIndex(
    (depth, index) => index > 0 && depth === 0 && plain[index] === ")"
  );
  if (close < 0) return cut(text, 1);
  const rest = plain.slice(close + 1);
  return /^[\s。.;,]*$/.test(rest) ? withoutOuterBrackets(cut(text, 1, close)) : text;
}
