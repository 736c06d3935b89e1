import type { FieldId } from "../model/fields";
import { isBlank } from "../model/cellValue";
import { matchRoster } from "../owner/matchRoster";
import { parseOwner } from "../owner/parseOwner";
import { observe, type CheckedRecord, type Observation, type RuleContext } from "./rule";

/**
 * The names of one owner cell that the roster does not have; the nearest name is offered as a fix where the
 * cell holds nothing else. Catch-alls (各相关科室) and 同上 are nobody's names.
 */
export function namesNotInRoster(
  record: CheckedRecord,
  context: RuleContext,
  field: FieldId
): readonly Observation[] {
  const value = record.values[field];
  if (context.roster.length === 0 || isBlank(value)) return [];
  const written = String(value);
  return parseOwner(written)
    .units.filter(({ isCatchAll }) => !isCatchAll)
    .flatMap(({ name }) => {
      const match = matchRoster(name, context.roster);
      if (match.kind !== "unknown") return [];
      const nearest = match.nearest ?? "";
      const isWholeCell = written.trim() === name && nearest !== "";
      const fix = isWholeCell ? { to: nearest, safety: "confirm" as const } : undefined;
      return observe(record, context, field, { name, nearest }, fix);
    });
}
