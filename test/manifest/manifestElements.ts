import fs from "node:fs";
import path from "node:path";

export const PROJECT = path.resolve(__dirname, "../..");
export const MANIFEST_TEXT = fs.readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");

/** One start tag of the manifest with its attributes, prefixes kept. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text up to the next tag. */
  readonly text: string;
  /** Names of the open elements around it, outermost first. */
  readonly path: readonly string[];
  /** Elements directly inside. */
  readonly children: ManifestElement[];
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g;

/** The elements of a well-formed manifest without comments and CDATA, in document order. */
export function manifestElements(text: string): readonly ManifestElement[] {
  const all: ManifestElement[] = [];
  const open: ManifestElement[] = [];
  for (const [, slash, name = "", attributes = "", selfClosing, content = ""] of text.matchAll(
    TAG
  )) {
    if (slash === "/") {
      const closed = open.pop();
      if (closed?.name !== name) throw new Error(`</${name}> closes <${String(closed?.name)}>`);
      continue;
    }
    const element: ManifestElement = {
      name,
      attributes: readAttributes(attributes),
      text: content.trim(),
      path: open.map((one) => one.name),
      children: [],
    };
    open.at(-1)?.children.push(element);
    all.push(element);
    if (selfClosing !== "/") open.push(element);
  }
  return all;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])
  );
}
