const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** XML text as it is meant: entities, and SpreadsheetML's `_x000a_` for control characters. */
export function decodeText(text) {
  return text
    .replace(/&(#x?[\da-f]+|\w+);/gi, (_, name) => {
      if (!name.startsWith("#")) return NAMED[name];
      const digits = name.slice(1);
      const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
      return String.fromCodePoint(code);
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}

/** Attributes of a start tag as they are written: `<row r="3" ht="20">` → {r: "3", ht: "20"}. */
export function attributesOf(tag) {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value])
  );
}

/**
 * Elements of a local name, in order, prefixed or not: {outer, inner, attributes}. For elements that do
 * not contain others of their name, which holds for all that are read here.
 */
export function elementsOf(xml, name) {
  const pattern = new RegExp(
    `<((?:\\w+:)?${name})(\\s(?:[^>"]|"[^"]*")*?)?(?:/>|>([\\s\\S]*?)</\\1>)`,
    "g"
  );
  return [...xml.matchAll(pattern)].map(([outer, , tag = "", inner = ""]) => ({
    outer,
    inner,
    attributes: attributesOf(tag),
  }));
}
