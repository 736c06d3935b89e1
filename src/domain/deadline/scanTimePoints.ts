import type { DeadlineContext } from "./deadlineContext";
import type { Recurrence } from "./deadlineReading";
import { DEADLINE_FORMATS } from "./formats/formatList";
import type { DuePoint, PlacedPoint } from "./timePoint";

interface Seen {
  readonly previous: DuePoint | undefined;
  readonly repeated: Recurrence | undefined;
}

/** Tries every format at one place; the first in the list that reads something wins. */
function pointAt(
  text: string,
  index: number,
  context: DeadlineContext,
  seen: Seen
): PlacedPoint | undefined {
  for (const { pattern, read } of DEADLINE_FORMATS) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match || match[0] === "") continue;
    const point = read(match, { context, text, ...seen });
    if (point) return { point, index, length: match[0].length };
  }
  return undefined;
}

/** All time points of a prepared text (`deadlineText`), left to right, without overlaps. */
export function scanTimePoints(text: string, context: DeadlineContext): readonly PlacedPoint[] {
  const points: PlacedPoint[] = [];
  let seen: Seen = { previous: undefined, repeated: undefined };
  let index = 0;
  while (index < text.length) {
    const placed = pointAt(text, index, context, seen);
    if (!placed) {
      index += 1;
      continue;
    }
    const { point } = placed;
    points.push(placed);
    if (point.kind === "due") seen = { ...seen, previous: point };
    if (point.kind === "periodic") seen = { ...seen, repeated: point.every };
    index += placed.length;
  }
  return points;
}
