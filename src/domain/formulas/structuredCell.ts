import type { FieldId } from "../model/fields";
import type { FormulaContext } from "./formulaContext";
import { thisRow } from "./structuredReference";

/** A field's cell in the formula's own row; the empty text where the field is not mapped. */
export function structuredCell(context: FormulaContext, field: FieldId): string {
  const heading = context.headings[field];
  return heading === undefined ? '""' : thisRow(context.tableName, heading);
}
