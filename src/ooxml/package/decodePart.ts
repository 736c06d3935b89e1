/** Text of a part with a byte order mark kept as its first character; UTF-8 unless a mark says UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** UTF-8 bytes of a part's text; a declaration of UTF-16 is changed to match. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8")
  );
}
