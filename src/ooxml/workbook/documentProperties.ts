import { renameSheet } from "../formulas/renameSheet";
import { readRelationships } from "../package/relationships";
import { withAttributes } from "../xml/attributes";
import { applyEdits, type TextEdit } from "../xml/editXml";
import { decodeXml, encodeXml } from "../xml/escape";
import {
  child,
  childrenNamed,
  innerXml,
  openTag,
  outerXml,
  parseXml,
  type XmlElement,
} from "../xml/parseXml";
import type { WorkbookContents } from "./WorkbookContents";

/** Kind of the part's relationship in transitional and in strict files. */
const KINDS = new Set(["extended-properties", "extendedProperties"]);

/**
 * Brings the list of sheet names in the document's properties up to date (ECMA-376 part 1, 22.2.2.26):
 * sheets first, as the heading pairs count them, then printed areas by their sheet. A list that names
 * other sheets than the workbook did is left alone.
 */
export function writeDocumentProperties(contents: WorkbookContents): void {
  const { store, document } = contents;
  const part = readRelationships(store, "").find(({ kind }) => KINDS.has(kind));
  if (!part || !store.has(part.target)) return;
  const before = document.original.sheets.map((sheet) => sheet.name);
  const now = contents.sheets.map((sheet) => sheet.part.name);
  if (before.join("\n") === now.join("\n")) return;
  const root = parseXml(store.text(part.target));
  const list = child(child(root, "TitlesOfParts"), "vector");
  const titles = childrenNamed(list, "lpstr");
  const counts = countsOf(root);
  const [sheetCount] = counts;
  const listed = titles.slice(0, before.length).map(textOf);
  if (!list || !sheetCount || Number(innerXml(sheetCount)) !== before.length) return;
  if (listed.join("\n") !== before.join("\n")) return;
  const others = titles.slice(before.length).map((title) => movedTitle(title, contents));
  const kept = others.filter((title) => title !== undefined);
  const edits: TextEdit[] = [
    inner(sheetCount, String(now.length)),
    ...lostTitles(counts, others, before.length),
    {
      start: list.start,
      end: list.closeStart,
      text:
        withAttributes(openTag(list), { size: String(now.length + kept.length) }) +
        [...now.map((name) => titleXml(titles[0], name)), ...kept].join(""),
    },
  ];
  store.setText(part.target, applyEdits(root.source, edits));
}

/** The numbers of the heading pairs: sheets, perhaps chart sheets, names. */
function countsOf(root: XmlElement): XmlElement[] {
  const pairs = childrenNamed(child(child(root, "HeadingPairs"), "vector"), "variant");
  return pairs.map((pair) => child(pair, "i4")).filter((count) => count !== undefined);
}

/** A printed area of a sheet that is gone is no title any more: its heading counts one less. */
function lostTitles(
  counts: readonly XmlElement[],
  others: readonly (string | undefined)[],
  sheetCount: number
): TextEdit[] {
  let first = sheetCount;
  return counts.slice(1).flatMap((count) => {
    const length = Number(innerXml(count));
    const own = others.slice(first - sheetCount, first - sheetCount + length);
    first += length;
    const kept = own.filter((title) => title !== undefined).length;
    return kept === own.length ? [] : [inner(count, String(length - (own.length - kept)))];
  });
}

/** A title such as `Sheet!Print_Area` after its sheet was renamed; undefined where the sheet is gone. */
function movedTitle(title: XmlElement, contents: WorkbookContents): string | undefined {
  const text = textOf(title);
  if (!text.includes("!")) return outerXml(title);
  for (const { part, tag } of [...contents.sheets, ...contents.deletedSheets]) {
    const name = contents.document.original.sheets.find((sheet) => sheet.tag === tag)?.name;
    if (tag === undefined || name === undefined) continue;
    const renamed = renameSheet(text, name, part.name);
    const isItsOwn = renamed !== text || renameSheet(text, name, `${name}_`) !== text;
    if (!isItsOwn) continue;
    if (contents.deletedSheets.some((sheet) => sheet.part === part)) return undefined;
    return renamed === text ? outerXml(title) : titleXml(title, renamed);
  }
  return outerXml(title);
}

function textOf(title: XmlElement): string {
  return decodeXml(innerXml(title));
}

function titleXml(like: XmlElement | undefined, text: string): string {
  const name = like?.qualifiedName ?? "vt:lpstr";
  return `<${name}>${encodeXml(text)}</${name}>`;
}

function inner(element: XmlElement, text: string): TextEdit {
  return { start: element.openEnd, end: element.closeStart, text };
}
