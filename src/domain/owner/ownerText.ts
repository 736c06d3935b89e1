import { toSimplified } from "../text/simplifiedChinese";

/**
 * A piece of an owner cell: `written` is what stands there, `plain` the same length with plain punctuation
 * and simplified characters in lower case, so that what is found in one can be cut from the other.
 */
export interface OwnerText {
  readonly written: string;
  readonly plain: string;
}

/** Characters that offices use alike, by the one that stands for them. */
const ALIKE: Readonly<Record<string, string>> = {
  "(": "〔【〖〈「『{[❨⟨",
  ")": "〕】〗〉」』}]❩⟩",
  "、": "﹑､",
  ",": "﹐",
  ";": "﹔",
  ":": "﹕∶︰",
  "/": "∕⁄\\→⇒➔",
  "|": "│",
  "-": "–—―−",
  "·": "・‧•∙",
  "\n": "\r\v\u2028",
};
const PLAIN = new Map(
  Object.entries(ALIKE).flatMap(([plain, others]) =>
    others.split("").map((other) => [other, plain] as const)
  )
);

/** Characters without width: joiners, direction marks, the byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const narrow =
    code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
      ? String.fromCharCode(code - FULL_WIDTH_SHIFT)
      : character;
  const plain = PLAIN.get(narrow) ?? narrow;
  // Any kind of blank and control character parts as a space does.
  return plain !== "\n" && /[\s\u0000-\u001f\u007f]/.test(plain) ? " " : plain.toLowerCase();
}

/** The text with its comparable twin. */
export function ownerText(text: string): OwnerText {
  const written = text.replace(INVISIBLE, "");
  let plain = "";
  for (const character of toSimplified(written)) {
    const next = plainCharacter(character);
    plain += next.length === character.length ? next : character;
  }
  return { written, plain };
}

/** From `start` to before `end`, outer spaces left out. */
export function cut(text: OwnerText, start: number, end: number = text.plain.length): OwnerText {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.plain.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.plain.charAt(last - 1))) last -= 1;
  return { written: text.written.slice(first, last), plain: text.plain.slice(first, last) };
}

const OPENING = "(《";
const CLOSING = ")》";

/** How many brackets are open before each character (a closing one still counts as inside its own). */
export function bracketDepths(plain: string): readonly number[] {
  let depth = 0;
  return plain.split("").map((character) => {
    const here = depth;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (OPENING.includes(character)) depth += 1;
    return CLOSING.includes(character) ? depth : here;
  });
}

/** Brackets around brackets that are taken away; nobody writes more. */
const MOST_LEVELS = 5;

/** Takes away brackets around the whole text and one that is never closed. */
export function withoutOuterBrackets(text: OwnerText): OwnerText {
  const closed = text.plain.replace(/[^()]/g, "");
  const isUnopened = text.plain.endsWith(")") && !closed.includes("(");
  let rest = isUnopened ? cut(text, 0, text.plain.length - 1) : text;
  for (let level = 0; level < MOST_LEVELS && rest.plain.startsWith("("); level++) {
    const depths = bracketDepths(rest.plain);
    const close = depths.findIndex(
      (depth, index) => index > 0 && depth === 0 && rest.plain[index] === ")"
    );
    if (close < 0) return cut(rest, 1);
    if (!/^[\s。.;,:]*$/.test(rest.plain.slice(close + 1))) return rest;
    rest = cut(rest, 1, close);
  }
  return rest;
}
