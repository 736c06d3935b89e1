import type { ColumnProposal } from "../../actions/types";
import type { FieldId } from "../../domain/model/fields";
import type { StructureChoices } from "../state/paneState";

type Mapping = StructureChoices["mapping"];

/** The field of a column once the user's choices are laid over the proposal; undefined = no field. */
export function fieldInForce(column: ColumnProposal, mapping: Mapping): FieldId | undefined {
  const chosen = Object.entries(mapping).find(([, index]) => index === column.columnIndex);
  if (chosen) return chosen[0] as FieldId;
  return column.field !== undefined && column.field in mapping ? undefined : column.field;
}

/**
 * The choices after the user says that a column (0-based on the sheet) is `field`, or none. The field it
 * had is left out, unless another column has been given it; a field is never on two columns.
 */
export function remapColumn(
  mapping: Mapping,
  column: ColumnProposal,
  field: FieldId | undefined
): Mapping {
  const before = fieldInForce(column, mapping);
  if (before === field) return mapping;
  return {
    ...mapping,
    ...(before === undefined ? {} : { [before]: null }),
    ...(field === undefined ? {} : { [field]: column.columnIndex }),
  };
}
