import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type FunctionFamily } from "./definition";
import { wildcardSource } from "./wildcard";

/**
 * Text counted in bytes: where Chinese is the default language, as here, characters outside ASCII and
 * half-width forms count 2 (https://support.microsoft.com/office/len-lenb-functions-29236f94-cedc-429d-affd-b5e33d2c67cb).
 * Half a character becomes a space.
 */
export const TEXT_BYTE_FUNCTIONS: FunctionFamily = {
  LENB: scalarFunction(["text"], byteLength),
  LEFTB: scalarFunction(["text", "number?"], (text, count = 1) =>
    count < 0 ? CALC_ERRORS.value : bytesOf(text, 0, Math.trunc(count))
  ),
  RIGHTB: scalarFunction(["text", "number?"], (text, count = 1) => {
    const start = Math.max(0, byteLength(text) - Math.trunc(count));
    return count < 0 ? CALC_ERRORS.value : bytesOf(text, start, byteLength(text));
  }),
  MIDB: scalarFunction(["text", "number", "number"], (text, start, count) => {
    const from = Math.trunc(start) - 1;
    return from < 0 || count < 0
      ? CALC_ERRORS.value
      : bytesOf(text, from, from + Math.trunc(count));
  }),
  REPLACEB: scalarFunction(["text", "number", "number", "text"], (text, start, count, by) => {
    const from = Math.trunc(start) - 1;
    if (from < 0 || count < 0) {
      return CALC_ERRORS.value;
    }
    const end = from + Math.trunc(count);
    return bytesOf(text, 0, from) + by + bytesOf(text, end, Math.max(end, byteLength(text)));
  }),
  FINDB: scalarFunction(["text", "text", "number?"], (sought, text, start = 1) =>
    bytePosition(text, start, (from) => text.indexOf(sought, from))
  ),
  SEARCHB: scalarFunction(["text", "text", "number?"], (sought, text, start = 1) =>
    bytePosition(text, start, (from) => {
      const place = text.slice(from).search(new RegExp(wildcardSource(sought), "iu"));
      return place < 0 ? -1 : place + from;
    })
  ),
  /** Full-width to half-width: https://support.microsoft.com/office/asc-function-0b6abf1c-c663-4004-a964-ebc00b723266 */
  ASC: scalarFunction(["text"], toHalfWidth),
  WIDECHAR: scalarFunction(["text"], toFullWidth),
  JIS: scalarFunction(["text"], toFullWidth),
  DBCS: scalarFunction(["text"], toFullWidth),
};

function bytesIn(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const isNarrow = code < 0x80 || (code >= 0xff61 && code <= 0xff9f);
  return isNarrow ? 1 : 2;
}

function byteLength(text: string): number {
  let length = 0;
  for (const character of text) {
    length += bytesIn(character);
  }
  return length;
}

/** Bytes from `from` up to, not including, `to`. */
function bytesOf(text: string, from: number, to: number): string {
  let position = 0;
  let part = "";
  for (const character of text) {
    const end = position + bytesIn(character);
    if (position >= from && end <= to) {
      part += character;
    } else if (end > from && position < to) {
      part += " ";
    }
    position = end;
  }
  return part;
}

function bytePosition(text: string, start: number, search: (from: number) => number): CalcValue {
  const wanted = Math.trunc(start) - 1;
  if (wanted < 0 || wanted > byteLength(text)) {
    return CALC_ERRORS.value;
  }
  let from = 0;
  while (byteLength(text.slice(0, from)) < wanted) {
    from += 1;
  }
  const place = search(from);
  return place < 0 ? CALC_ERRORS.value : byteLength(text.slice(0, place)) + 1;
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

function toFullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/ /g, "\u3000");
}
