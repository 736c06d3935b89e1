import { deadlineKindOf } from "../../domain/scoring/deadlineKindOf";
import { isUnfinished } from "../../domain/snapshots/unfinished";
import type { OpenLedger } from "./openLedger";
import type { ScoredItem } from "./scoredRows";

/** What is not finished goes on in the new year; standing work 长期 goes on by itself. */
export function itemsGoingOn(
  { ledger, context }: OpenLedger,
  items: readonly ScoredItem[]
): readonly ScoredItem[] {
  const { deadlineKinds } = context.words;
  return items.filter((item) => {
    const isStanding = deadlineKindOf(item.record, deadlineKinds) === "standing";
    const { fullPercent } = ledger.scoring;
    return isStanding || isUnfinished(item, isStanding, fullPercent);
  });
}
