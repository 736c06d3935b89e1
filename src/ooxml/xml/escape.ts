const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Text with its XML entities and CDATA sections resolved; an unknown entity stays as written. Line ends
 * written raw as CR or CR LF are one LF (XML 1.0, 2.11).
 */
export function decodeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const plain = lines.includes("<![CDATA[") ? decodeCdata(lines) : lines;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (!entity.startsWith("#")) return NAMED[entity] ?? whole;
    const code = entity.startsWith("#x")
      ? Number.parseInt(entity.slice(2), 16)
      : Number.parseInt(entity.slice(1), 10);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

function decodeCdata(text: string): string {
  const pieces: string[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf("<![CDATA[", position);
    const end = start < 0 ? -1 : text.indexOf("]]>", start);
    if (end < 0) break;
    pieces.push(text.slice(position, start), encodeXml(text.slice(start + 9, end)));
    position = end + 3;
  }
  return pieces.join("") + text.slice(position);
}

/** Text for an XML element. */
export function encodeXml(text: string): string {
  return /[&<>]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    : text;
}

/**
 * Text for an XML element whose text was `before`: quotes are escaped where the writer escaped all of
 * them, so that a text that was changed and changed back reads as it came.
 */
export function encodeXmlLike(before: string, text: string): string {
  const escapesApostrophe = before.includes("&apos;") && !before.includes("'");
  const escapesQuote = before.includes("&quot;") && !before.includes('"');
  const plain = encodeXml(text);
  const withApostrophe = escapesApostrophe ? plain.replace(/'/g, "&apos;") : plain;
  return escapesQuote ? withApostrophe.replace(/"/g, "&quot;") : withApostrophe;
}

/** Text for a double-quoted XML attribute; line breaks and tabs survive attribute normalisation. */
export function encodeAttribute(text: string): string {
  return encodeXml(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Resolves `_xHHHH_` of ST_Xstring (ECMA-376 part 1, 22.9.2.19) after XML decoding. */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
}

/** Whatever {@link encodeExcelText} might have to change. */
const NEEDS_ESCAPE = /_x|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * The inverse of {@link decodeExcelText}: characters XML 1.0 cannot hold, lone surrogates, carriage
 * returns and text that looks like an escape become `_xHHHH_`.
 */
export function encodeExcelText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeCodeUnit)
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      escapeCodeUnit
    );
}

function escapeCodeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
