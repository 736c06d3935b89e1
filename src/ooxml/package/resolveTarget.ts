/**
 * Part name (without leading slash) that a relationship target means, seen from its source part:
 * absolute targets, `./`, `../` and back slashes are understood, fragments dropped.
 */
export function resolveTarget(sourcePart: string, target: string): string {
  const plain = (target.split("#")[0] ?? "").replace(/\\/g, "/");
  const decoded = plain.includes("%") ? decodePercent(plain) : plain;
  const base = decoded.startsWith("/") ? [] : sourcePart.split("/").slice(0, -1);
  const path = [...base];
  for (const segment of decoded.split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== "" && segment !== ".") path.push(segment);
  }
  return path.join("/");
}

/** Decodes `%XX`; a lone % or bytes that are no UTF-8 mean themselves, as some writers produce them. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Target text for a relationship from one part to another: `xl/tables/table1.xml` seen from a sheet → `../tables/table1.xml`. */
export function relativeTarget(sourcePart: string, targetPart: string): string {
  const from = sourcePart.split("/").slice(0, -1);
  const to = targetPart.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
