import type { FieldId, FormulaField } from "../model/fields";
import { COLUMN_FORMULAS } from "./columnFormulas";

/** Every field that a column's formula may read itself, typed and calculated. */
export function formulaInputs(field: FormulaField): readonly FieldId[] {
  return COLUMN_FORMULAS[field].inputs;
}
