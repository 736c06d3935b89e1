import type { FieldId } from "../model/fields";
import type { FieldClaim } from "./fieldClaims";

/** assumption: a claim weaker than this is not proposed. */
export const WEAKEST_CLAIM = 0.4;
/** assumption: how sure the left one of two equal columns can be at most: a doubt. */
const TWIN_CONFIDENCE = 0.58;
/** assumption: claims nearer to each other than this are equal. */
const EQUAL = 0.0005;

/** The surest claim first; of equal ones the task, then the column at the left. */
export function bySurety(claims: readonly FieldClaim[]): readonly FieldClaim[] {
  return [...claims].sort(
    (left, right) =>
      right.confidence - left.confidence ||
      Number(right.field === "task") - Number(left.field === "task") ||
      left.columnIndex - right.columnIndex
  );
}

/** Takes the surest claim, then the next that clashes with none taken. `sorted` is in order of surety. */
function takeSurest(sorted: readonly FieldClaim[]): readonly FieldClaim[] {
  const fields = new Set<FieldId>();
  const columns = new Set<number>();
  return sorted.filter(({ field, columnIndex }) => {
    if (fields.has(field) || columns.has(columnIndex)) return false;
    fields.add(field);
    columns.add(columnIndex);
    return true;
  });
}

/**
 * Each field on one column and each column one field, the surest first. A column whose surer field went to
 * another column says so; two columns that fit one field equally leave a doubt on the one taken.
 */
export function settleClaims(
  sorted: readonly FieldClaim[],
  headings: ReadonlyMap<number, string>
): readonly FieldClaim[] {
  const taken = takeSurest(sorted);
  return taken.map((claim) => {
    const lost = sorted.find(
      (other) => other.columnIndex === claim.columnIndex && other.field !== claim.field
    );
    const winner =
      lost && lost.confidence > claim.confidence
        ? taken.find(({ field }) => field === lost.field)
        : undefined;
    if (lost && winner && winner.columnIndex !== claim.columnIndex) {
      const heading = headings.get(claim.columnIndex) ?? "";
      const other = headings.get(winner.columnIndex) ?? "";
      const params = { heading, other, taken: lost.field, field: claim.field };
      return { ...claim, reason: { id: "besideOther" as const, params } };
    }
    return asTwin(claim, sorted, headings);
  });
}

/** 责任人 twice: the left one is taken and asked about. */
function asTwin(
  claim: FieldClaim,
  sorted: readonly FieldClaim[],
  headings: ReadonlyMap<number, string>
): FieldClaim {
  const heading = headings.get(claim.columnIndex) ?? "";
  const twin = sorted.find(
    ({ field, columnIndex, confidence }) =>
      field === claim.field &&
      columnIndex !== claim.columnIndex &&
      Math.abs(confidence - claim.confidence) < EQUAL &&
      headings.get(columnIndex) === heading
  );
  if (!twin || heading === "") return claim;
  return {
    ...claim,
    confidence: Math.min(claim.confidence, TWIN_CONFIDENCE),
    reason: { id: "twoAlike", params: { heading, field: claim.field } },
  };
}
