import type { Area } from "../../../ooxml/types";

/** A range held by an add-in. */
interface Movable {
  readonly sheetId: string;
  area: Area;
}

/** The ranges that are still held somewhere, so that they can move with their cells. */
export interface LiveRanges {
  add(range: Movable): void;
  /** Applies `move` to every held range of the sheet. */
  moveAll(sheetId: string, move: (area: Area) => Area): void;
}

/** How many ranges are registered before those that nobody holds any more are dropped. */
const SWEEP_EVERY = 4096;

/** An empty register; it does not keep ranges alive. */
export function createLiveRanges(): LiveRanges {
  let references: WeakRef<Movable>[] = [];
  let sinceSweep = 0;
  return {
    add(range) {
      references.push(new WeakRef(range));
      sinceSweep += 1;
      if (sinceSweep < SWEEP_EVERY) return;
      references = references.filter((reference) => reference.deref() !== undefined);
      sinceSweep = 0;
    },
    moveAll(sheetId, move) {
      for (const reference of references) {
        const range = reference.deref();
        if (range?.sheetId === sheetId) range.area = move(range.area);
      }
    },
  };
}
