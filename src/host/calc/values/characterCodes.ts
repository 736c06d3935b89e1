/**
 * Character codes as CHAR and CODE use them where Chinese is the system's language: up to 127 ASCII,
 * above that the two bytes of code page 936 (GBK), CHAR(54992) is 中
 * (https://support.microsoft.com/office/char-function-bbd249c8-b36e-4a91-8017-1c133f9b837a: "the
 * character set used by your computer"). Single bytes from 128 on are no characters there; they are
 * read as Windows-1252, so that signs such as CHAR(176) ° come out as in Western files (assumption).
 */
const FIRST_DOUBLE_BYTE = 0x8140;
const LAST_DOUBLE_BYTE = 0xfefe;

/** The character of a code; undefined where there is none. */
export function characterOf(code: number): string | undefined {
  if (code < 0x80) {
    return String.fromCharCode(code);
  }
  if (code < 0x100) {
    return new TextDecoder("windows-1252").decode(new Uint8Array([code]));
  }
  if (code < FIRST_DOUBLE_BYTE || code > LAST_DOUBLE_BYTE) {
    return undefined;
  }
  const text = new TextDecoder("gbk").decode(new Uint8Array([code >> 8, code & 0xff]));
  return text.length === 1 && text !== "\ufffd" ? text : undefined;
}

/** The code of a text's first character; 63, the question mark's, for what the code page lacks. */
export function codeOfCharacter(text: string): number {
  const code = text.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return code;
  }
  const character = String.fromCodePoint(code);
  return doubleByteCodes().get(character) ?? westernCode(character) ?? 63;
}

let codes: ReadonlyMap<string, number> | undefined;

function doubleByteCodes(): ReadonlyMap<string, number> {
  if (codes === undefined) {
    const found = new Map<string, number>();
    for (let code = LAST_DOUBLE_BYTE; code >= FIRST_DOUBLE_BYTE; code -= 1) {
      const character = characterOf(code);
      if (character !== undefined) {
        found.set(character, code);
      }
    }
    codes = found;
  }
  return codes;
}

function westernCode(character: string): number | undefined {
  for (let code = 0x80; code < 0x100; code += 1) {
    if (characterOf(code) === character) {
      return code;
    }
  }
  return undefined;
}
