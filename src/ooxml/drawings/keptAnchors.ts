import { applyEdits, type TextEdit } from "../xml/editXml";
import { child, innerXml, parseXml, type XmlElement } from "../xml/parseXml";
import { replaceElements } from "../xml/replaceElements";
import { keptSpan, type LineCorner, type LineSpan } from "./lineCorner";
import type { SheetGeometry } from "./sheetGeometry";

/** A text of anchors with the sizes of the cells that it lies over. */
export interface AnchoredText {
  readonly text: string;
  readonly geometry: SheetGeometry;
}

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;
const ANCHOR = "(?:\\w+:)?(?:twoCellAnchor|anchor)";
const AXES = [
  ["columns", "col", "colOff"],
  ["rows", "row", "rowOff"],
] as const;

/**
 * DrawingML anchors (also those of controls and embedded objects) whose objects keep their size, or also
 * their place, when cells do not: their corners as the cells lie now. `before` is what the file has; where
 * the two do not hold the same anchors, nothing is changed.
 */
export function keptAnchors(before: AnchoredText, now: AnchoredText): string {
  const originals: string[] = [];
  replaceElements(before.text, ANCHOR, (anchor) => {
    originals.push(anchor);
    return anchor;
  });
  let at = 0;
  const kept = replaceElements(now.text, ANCHOR, (anchor, name, openTag) => {
    const original = originals[at++];
    const holds = heldOf(name, openTag);
    if (original === undefined || holds === undefined) return anchor;
    const was = { text: original, geometry: before.geometry };
    return keptAnchor(was, { text: anchor, geometry: now.geometry }, holds === "place");
  });
  return at === originals.length ? kept : now.text;
}

/** What an object keeps when the cells under it change; undefined where it goes with them. */
function heldOf(name: string, openTag: string): "size" | "place" | undefined {
  if (!name.endsWith("twoCellAnchor")) {
    if (!/moveWithCells="(?:1|true)"/.test(openTag)) return "place";
    return /sizeWithCells="(?:1|true)"/.test(openTag) ? undefined : "size";
  }
  if (openTag.includes('editAs="absolute"')) return "place";
  return openTag.includes('editAs="oneCell"') ? "size" : undefined;
}

function keptAnchor(before: AnchoredText, now: AnchoredText, isFixed: boolean): string {
  const original = parseXml(before.text);
  const anchor = parseXml(now.text);
  const edits = AXES.flatMap(([axis, line, offset]) => {
    const was = spanOf(original, line, offset);
    const span = spanOf(anchor, line, offset);
    if (!was || !span) return [];
    const kept = keptSpan(
      { sizes: before.geometry[axis], span: was },
      { sizes: now.geometry[axis], span },
      isFixed
    );
    return (["from", "to"] as const).flatMap((end) => {
      if (kept[end] === span[end]) return [];
      const marker = child(anchor, end);
      const emu = Math.round(kept[end].offsetPoints * EMU_PER_POINT);
      return [
        ...numberEdit(child(marker, line), kept[end].line),
        ...numberEdit(child(marker, offset), emu),
      ];
    });
  });
  return applyEdits(now.text, edits);
}

function spanOf(anchor: XmlElement, line: string, offset: string): LineSpan | undefined {
  const corner = (name: string): LineCorner | undefined => {
    const [at, emu] = [line, offset].map((key) => numberIn(child(child(anchor, name), key)));
    return at === undefined || emu === undefined
      ? undefined
      : { line: at, offsetPoints: emu / EMU_PER_POINT };
  };
  const [from, to] = [corner("from"), corner("to")];
  return from && to && { from, to };
}

function numberIn(element: XmlElement | undefined): number | undefined {
  const number = element ? Number(innerXml(element)) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}

function numberEdit(element: XmlElement | undefined, number: number): readonly TextEdit[] {
  if (!element) return [];
  return [{ start: element.openEnd, end: element.closeStart, text: String(number) }];
}
