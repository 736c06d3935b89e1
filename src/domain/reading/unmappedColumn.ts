import type { FieldClaim } from "./fieldClaims";
import { meaningsWithBands } from "./headingMeaning";
import type { ColumnMapping } from "./proposeMapping";
import type { ReadingReason } from "./readingReason";
import { WEAKEST_CLAIM } from "./settleClaims";
import type { TableColumn } from "./tableColumns";

/** A column that is no field, and why; `claims` are all that were made, also those too weak to be taken. */
export function unmappedColumn(
  column: TableColumn,
  claims: readonly FieldClaim[],
  taken: readonly FieldClaim[],
  headings: ReadonlyMap<number, string>
): ColumnMapping {
  const { columnIndex, heading } = column;
  const own = claims.filter((claim) => claim.columnIndex === columnIndex);
  const lost = own.find(({ confidence }) => confidence >= WEAKEST_CLAIM);
  const winner = lost && taken.find(({ field }) => field === lost.field);
  const meanings = meaningsWithBands(column.ownHeading, column.bands);
  if (winner) {
    const other = headings.get(winner.columnIndex) ?? "";
    const id = other === heading ? "twinLeft" : "fieldTaken";
    const params = { heading, other, field: winner.field };
    return { columnIndex, heading, field: undefined, confidence: 0.7, reason: { id, params } };
  }
  const values = own.find(({ reason }) => reason.id === "headingAgainstValues")?.reason.params
    .values;
  if (values !== undefined) {
    const reason = { id: "valuesNoField", params: { heading, values } } as const;
    return { columnIndex, heading, field: undefined, confidence: 0.7, reason };
  }
  const isKnown = meanings.some(({ meaning }) => meaning === "other");
  const reason: ReadingReason = {
    id: isKnown ? "headingNoField" : "headingUnknown",
    params: { heading },
  };
  return { columnIndex, heading, field: undefined, confidence: isKnown ? 0.9 : 0.6, reason };
}
