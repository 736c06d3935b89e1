import type { FieldId } from "../../domain/model/fields";
import type { SnapshotOccasion } from "../../domain/snapshots/snapshotLine";

/**
 * What a snapshot shows besides the columns that the ledger prints; everything else is kept in hidden columns,
 * or nobody could read its print.
 */
export function shownFields(occasion: SnapshotOccasion): readonly FieldId[] {
  switch (occasion.kind) {
    case "baseline":
      return ["plan1", "plan2", "plan3", "plan4", "dueDate"];
    case "quarter":
      return [
        ...(["planNow", "doneNow", "status", "light", "daysLate"] as const),
        ...([`score${occasion.quarter}`, "scoreNote"] as const),
      ];
    case "final":
      return [
        ...(["unfinishedCause", "remedy", "status", "light"] as const),
        ...(["score1", "score2", "score3", "score4", "bonusCounted", "scoreYear"] as const),
      ];
  }
}
