import { replaceElements } from "../xml/replaceElements";
import type { AnchoredText } from "./keptAnchors";
import { keptSpan, type LineSpan } from "./lineCorner";

/** A pixel of VML in points; files written on finer screens count smaller ones (assumption). */
const POINTS_PER_PIXEL = 0.75;
const CORNERS = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;
/** Places in x:Anchor of the lines of both corners, along columns and along rows. */
const AXES = [
  ["columns", 0, 4],
  ["rows", 2, 6],
] as const;

/**
 * VML shapes that keep their size, or also their place, when cells do not (ECMA-376 part 4, 19.4.2): their
 * corners as the cells lie now. Boxes of notes are left alone, programs place them anew.
 */
export function keptShapes(before: AnchoredText, now: AnchoredText): string {
  const originals: string[] = [];
  replaceElements(before.text, "v:shape", (shape) => {
    originals.push(shape);
    return shape;
  });
  let at = 0;
  const kept = replaceElements(now.text, "v:shape", (shape) => {
    const was = numbersOf(originals[at++] ?? "");
    const numbers = numbersOf(shape);
    // In VML these elements say what does not go with the cells.
    const [keepsSize, isFixed] = [/<x:SizeWithCells/.test(shape), /<x:MoveWithCells/.test(shape)];
    const isNote = shape.includes('ObjectType="Note"');
    if (!was || !numbers || isNote || !(keepsSize || isFixed)) return shape;
    const next = [...numbers];
    for (const [axis, first, last] of AXES) {
      const [old, span] = [spanOf(was, first, last), spanOf(numbers, first, last)];
      const sizes = now.geometry[axis];
      const held = keptSpan({ sizes: before.geometry[axis], span: old }, { sizes, span }, isFixed);
      if (held.from !== span.from) putCorner(next, first, held.from);
      if (held.to !== span.to) putCorner(next, last, held.to);
    }
    return withNumbers(shape, numbers, next);
  });
  return at === originals.length ? kept : now.text;
}

function numbersOf(shape: string): readonly number[] | undefined {
  const numbers = CORNERS.exec(shape)?.[2]?.split(",").map(Number);
  return numbers?.length === 8 && numbers.every(Number.isInteger) ? numbers : undefined;
}

function spanOf(numbers: readonly number[], first: number, last: number): LineSpan {
  const corner = (place: number) => ({
    line: numbers[place] ?? 0,
    offsetPoints: (numbers[place + 1] ?? 0) * POINTS_PER_PIXEL,
  });
  return { from: corner(first), to: corner(last) };
}

function putCorner(numbers: number[], place: number, corner: LineSpan["from"]): void {
  numbers[place] = corner.line;
  numbers[place + 1] = Math.round(corner.offsetPoints / POINTS_PER_PIXEL);
}

/** Blanks and line breaks between the numbers stay as the file has them. */
function withNumbers(shape: string, before: readonly number[], now: readonly number[]): string {
  if (before.every((number, place) => number === now[place])) return shape;
  return shape.replace(CORNERS, (_whole, open: string, corners: string, close: string) => {
    const texts = corners.split(",").map((text, place) => text.replace(/\d+/, String(now[place])));
    return open + texts.join(",") + close;
  });
}
