/** An element inside a `cfRule`, its prefix dropped; text content is not needed here. */
export interface RawElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** The elements of a `cfRule` in their order, whatever their depth. */
export function readRawElements(raw: string): readonly RawElement[] {
  return [...raw.matchAll(TAG)].map(([, name = "", written = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [
        key,
        (double ?? single ?? "").replace(
          /&(?:lt|gt|quot|apos|amp);/g,
          (entity) => ENTITIES[entity] ?? entity
        ),
      ])
    ),
  }));
}
