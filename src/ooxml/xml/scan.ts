import { PackageError } from "../types";

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

/** Index of the `>` that ends the tag beginning at `open`; throws PackageError "corrupt" where there is none. */
export function tagEnd(source: string, open: number): number {
  let quote = 0;
  for (let index = open + 1; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return index;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  throw new PackageError("corrupt", "XML ends inside a tag");
}

/** End of the qualified name that begins at `start` (just after `<` or `</`). */
export function nameEnd(source: string, start: number): number {
  let index = start;
  for (; index < source.length; index++) {
    const code = source.charCodeAt(index);
    // Space and line breaks, `/` and `>` end a name.
    if (code <= 32 || code === 47 || code === GREATER) break;
  }
  return index;
}

/** The part of a qualified name after its prefix: `x:row` → `row`. */
export function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(":") + 1);
}

/** Where markup that holds no elements (comment, instruction, CDATA) ends, or -1 for anything else. */
export function endOfSpecial(source: string, open: number): number {
  if (source.startsWith("<!--", open)) return endAfter(source, "-->", open + 4);
  if (source.startsWith("<![CDATA[", open)) return endAfter(source, "]]>", open + 9);
  if (source.startsWith("<?", open)) return endAfter(source, "?>", open + 2);
  if (source.startsWith("<!", open)) {
    throw new PackageError("xmlEntities", "a part declares a document type or entities");
  }
  return -1;
}

function endAfter(source: string, close: string, from: number): number {
  const found = source.indexOf(close, from);
  if (found < 0) throw new PackageError("corrupt", `XML misses ${close}`);
  return found + close.length;
}
