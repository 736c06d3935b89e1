import type { DeadlineContext } from "./deadlineContext";
import { DEADLINE_FORMATS } from "./formats/formatList";
import type { DuePoint, PlacedPoint } from "./timePoint";

/** Tries every format at one place; the first in the list that reads something wins. */
function pointAt(
  text: string,
  index: number,
  context: DeadlineContext,
  previous: DuePoint | undefined
): PlacedPoint | undefined {
  for (const { pattern, read } of DEADLINE_FORMATS) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match || match[0] === "") continue;
    const point = read(match, { context, text, previous });
    if (point) return { point, index, length: match[0].length };
  }
  return undefined;
}

/** All time points of a prepared text (`deadlineText`), left to right, without overlaps. */
export function scanTimePoints(text: string, context: DeadlineContext): readonly PlacedPoint[] {
  const points: PlacedPoint[] = [];
  let previous: DuePoint | undefined;
  let index = 0;
  while (index < text.length) {
    const placed = pointAt(text, index, context, previous);
    if (!placed) {
      index += 1;
      continue;
    }
    points.push(placed);
    if (placed.point.kind === "due") previous = placed.point;
    index += placed.length;
  }
  return points;
}
