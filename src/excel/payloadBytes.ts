/**
 * What Excel on the web is sent or asked for at once: it takes and gives 5 MB (officejs-pitfalls.md), and
 * what stands around the cells needs room too.
 */
export const BLOCK_BYTES = 4_400_000;

/** UTF-8 bytes of plain data as JSON, at most a few percent too many, without making the text. */
export function payloadBytes(data: unknown): number {
  if (typeof data === "string") return textBytes(data);
  if (typeof data === "number") return String(data).length;
  if (typeof data === "boolean") return 5;
  if (data === null || data === undefined) return 4;
  if (Array.isArray(data)) return listBytes(data);
  let bytes = 2;
  for (const [key, value] of Object.entries(data)) bytes += key.length + 4 + payloadBytes(value);
  return bytes;
}

function listBytes(items: readonly unknown[]): number {
  let bytes = 2;
  let last: unknown;
  let lastBytes = 0;
  for (const item of items) {
    // Neighbours are often the same: blank cells, one number format.
    if (item !== last || lastBytes === 0) lastBytes = payloadBytes(item);
    last = item;
    bytes += lastBytes + 1;
  }
  return bytes;
}

const QUOTE = 34;
const BACKSLASH = 92;

function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === QUOTE || code === BACKSLASH) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}
