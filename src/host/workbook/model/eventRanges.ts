import { RangeTarget } from "./rangeTarget";
import type { WorkbookModel } from "./workbookModel";
import type { Area } from "../../../ooxml/types";

/** How many events back an add-in may still ask for the range (assumption). */
const KEPT_RANGES = 1000;

interface EventRanges {
  readonly ranges: Map<string, RangeTarget>;
  nextNumber: number;
}

const eventRangesOfModels = new WeakMap<WorkbookModel, EventRanges>();

/** Remembers the range of an event; the id goes out with the event. */
export function rememberEventRange(model: WorkbookModel, sheetId: string, area: Area): string {
  const kept = eventRangesOfModels.get(model) ?? { ranges: new Map(), nextNumber: 1 };
  eventRangesOfModels.set(model, kept);
  const id = `event!${kept.nextNumber}`;
  kept.nextNumber += 1;
  kept.ranges.set(id, new RangeTarget(model, sheetId, area));
  const [oldest] = kept.ranges.keys();
  if (kept.ranges.size > KEPT_RANGES && oldest !== undefined) kept.ranges.delete(oldest);
  return id;
}

/** The range of an event by its id; undefined where it is too long ago. */
export function eventRange(model: WorkbookModel, id: string): RangeTarget | undefined {
  return eventRangesOfModels.get(model)?.ranges.get(id);
}
