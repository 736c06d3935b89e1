import { strFromU8, unzipSync } from "fflate";

/**
 * The parts of a saved workbook as texts that are equal where nobody could tell the files apart: results of
 * formulas left out (TODAY() goes on), merged areas in order, looks instead of the number of a look.
 */
export function comparableParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)] as const)
  );
  const looks = cellLooks(parts.get("xl/styles.xml") ?? "");
  return new Map(
    [...parts].map(([name, xml]) => [
      name,
      name.startsWith("xl/worksheets/") ? comparableSheet(xml, looks) : xml,
    ])
  );
}

function cellLooks(styles: string): readonly string[] {
  const list = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "";
  return [...list.matchAll(/<xf\s[^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([text]) => text);
}

function comparableSheet(xml: string, looks: readonly string[]): string {
  const merges = [...xml.matchAll(/<mergeCell [^>]*>/g)].map(([text]) => text).sort();
  return `${xml}${merges.join("")}`
    .replace(/<mergeCells.*?<\/mergeCells>/s, "")
    .replace(/(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1")
    .replace(/(<c [^>]*?)s="(\d+)"/g, (_all, before: string, style: string) => {
      return `${before}s="${looks[Number(style)] ?? style}"`;
    })
    .replace(/\s+\/>/g, "/>");
}

/** Names of the parts that somebody could tell apart, or that only one of the files has. */
export function distinguishableParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [left, right] = [comparableParts(before), comparableParts(after)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => left.get(name) !== right.get(name)
  );
}
