import { PackageError } from "../types";
import { tagEnd } from "./scan";

/**
 * Text with the elements changed whose qualified name matches `name` (a pattern); an element ends at the
 * next close tag of its name. Costs no more than the text is long, also where elements are not closed.
 */
export function replaceElements(
  text: string,
  name: string,
  change: (element: string, qualifiedName: string, openTag: string) => string
): string {
  const open = new RegExp(`<(${name})(?=[\\s/>])`, "g");
  const pieces: string[] = [];
  let position = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const [, qualifiedName = ""] = match;
    const openEnd = tagEnd(text, match.index) + 1;
    const isEmpty = text[openEnd - 2] === "/";
    const end = isEmpty ? openEnd : endOf(text, qualifiedName, openEnd);
    const element = text.slice(match.index, end);
    pieces.push(text.slice(position, match.index));
    pieces.push(change(element, qualifiedName, text.slice(match.index, openEnd)));
    position = open.lastIndex = end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

function endOf(text: string, qualifiedName: string, from: number): number {
  const close = `</${qualifiedName}>`;
  const found = text.indexOf(close, from);
  if (found < 0) throw new PackageError("corrupt", `XML misses ${close}`);
  return found + close.length;
}
