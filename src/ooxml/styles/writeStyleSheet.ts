import { attributes } from "../xml/attributes";
import { applyEdits, type TextEdit } from "../xml/editXml";
import { child, parseXml } from "../xml/parseXml";
import type { StyleSheet } from "./StyleSheet";
import type { XmlList } from "./XmlList";

/** Which indexes are in use, in the file as it came and now. */
export interface Use {
  readonly before: ReadonlySet<number>;
  readonly now: ReadonlySet<number>;
}

/** What is in use of cell formats (as the file counts them) and of differential formats. */
export interface StyleUse {
  readonly formats: Use;
  readonly differentials: Use;
}

/** Child order of the styles part (ECMA-376 part 1, 18.8.39). */
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " "
  );

/**
 * The styles part with its additions. Entries at the end of a list that nothing uses any more are left
 * out when they were added since opening, or when something used them then; an entry that nobody used
 * when the file came stays.
 */
export function writeStyleSheet(styles: StyleSheet, use: StyleUse): string {
  const { cellFormats, differentialFormats } = styles;
  const formatCount = keptLength(cellFormats, use.formats.before, use.formats.now);
  const before = componentsOf(styles, cellFormats.originalLength);
  const now = componentsOf(styles, formatCount);
  const lengths: readonly (readonly [XmlList, number])[] = [
    [styles.numberFormats, keptNumberFormats(styles, before.numFmtId, now.numFmtId)],
    [styles.fonts, keptLength(styles.fonts, before.fontId, now.fontId)],
    [styles.fills, keptLength(styles.fills, before.fillId, now.fillId)],
    [styles.borders, keptLength(styles.borders, before.borderId, now.borderId)],
    [cellFormats, formatCount],
    [
      differentialFormats,
      keptLength(differentialFormats, use.differentials.before, use.differentials.now),
    ],
  ];
  const edits = lengths.flatMap(([list, length]) => listEdit(styles, list, length));
  const tableStyles = styles.tableStyles.edits(placeOf(styles, "tableStyles"));
  return applyEdits(styles.root.source, [...edits, ...tableStyles]);
}

function keptLength(list: XmlList, before: ReadonlySet<number>, now: ReadonlySet<number>): number {
  let length = list.length;
  while (length > 1) {
    const last = length - 1;
    const isAdded = last >= list.originalLength;
    if (now.has(last) || (!isAdded && !before.has(last))) break;
    length--;
  }
  const mayBeEmpty = list.name === "dxfs" && length === 1;
  if (mayBeEmpty && !now.has(0) && (list.originalLength === 0 || before.has(0))) return 0;
  return length;
}

type Component = "numFmtId" | "fontId" | "fillId" | "borderId";

/** Ids that the first `count` cell formats and all named styles point to. */
function componentsOf(styles: StyleSheet, count: number): Record<Component, Set<number>> {
  const ids: Record<Component, Set<number>> = {
    numFmtId: new Set(),
    fontId: new Set([0]),
    fillId: new Set([0, 1]),
    borderId: new Set([0]),
  };
  const named = child(styles.root, "cellStyleXfs")?.children ?? [];
  const formats = Array.from({ length: count }, (_unused, index) =>
    parseXml(styles.cellFormats.at(index) ?? "<xf/>")
  );
  for (const xf of [...named, ...formats]) {
    const values = attributes(xf);
    for (const name of Object.keys(ids) as Component[])
      ids[name].add(Number(values.get(name) ?? 0));
  }
  return ids;
}

function keptNumberFormats(
  styles: StyleSheet,
  before: ReadonlySet<number>,
  now: ReadonlySet<number>
): number {
  const list = styles.numberFormats;
  let length = list.length;
  while (length > 0) {
    const id = Number(attributes(parseXml(list.at(length - 1) ?? "<numFmt/>")).get("numFmtId"));
    const isAdded = length > list.originalLength;
    if (now.has(id) || (!isAdded && !before.has(id))) break;
    length--;
  }
  return length;
}

function listEdit(styles: StyleSheet, list: XmlList, length: number): TextEdit[] {
  const xml = list.write(length, styles.prefix);
  if (xml === undefined) return [];
  if (list.element) return [{ start: list.element.start, end: list.element.end, text: xml }];
  const at = placeOf(styles, list.name);
  return [{ start: at, end: at, text: xml }];
}

/** Where a child of the part goes that it has not yet. */
function placeOf(styles: StyleSheet, name: string): number {
  const rank = ORDER.indexOf(name);
  const before = styles.root.children.filter((element) => ORDER.indexOf(element.name) < rank);
  return before[before.length - 1]?.end ?? styles.root.openEnd;
}
