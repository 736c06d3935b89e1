/** FNV-1a offset and prime, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A `{GUID}` for a new custom XML part, made from its text, so that the same steps always give the same
 * file; unlike every id that is taken.
 */
export function newItemId(xml: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const words = [0, 1, 2, 3].map((lane) => hash(`${attempt}/${lane}/${xml}`));
    const hex = words.map((word) => word.toString(16).padStart(8, "0").toUpperCase()).join("");
    // Version 4 and variant 1, as readers expect of a random GUID (RFC 9562).
    const id = `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
    if (!taken.has(id)) return id;
  }
}

function hash(text: string): number {
  let value = OFFSET;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  return value >>> 0;
}
