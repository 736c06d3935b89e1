import type { FieldId, FormulaField } from "../model/fields";
import { FIELDS } from "../model/fields";
import { formulaInputs } from "./formulaInputs";

/**
 * The columns that an action shows. Colouring takes all four quarters of the helper columns, although it
 * reads three reports only, so that a later scoring need not put the fourth elsewhere.
 */
const WANTED = {
  colour: ["dueDate", "doneInForce4", "status", "light", "daysLate"],
  score: [
    "status",
    "light",
    "daysLate",
    ...(["earned1", "earned2", "earned3", "earned4", "bonusEarned", "penaltyEarned"] as const),
    "scoreYear",
    "scoreNote",
  ],
} as const satisfies Record<string, readonly FormulaField[]>;

/**
 * The formula columns that an action needs, each after the columns it reads (write them in this order and
 * every formula finds its inputs; the order on the sheet is that of FIELDS).
 */
export function formulaColumnsFor(action: keyof typeof WANTED): readonly FormulaField[] {
  const ordered: FormulaField[] = [];
  const visit = (field: FormulaField): void => {
    if (ordered.includes(field)) return;
    formulaInputs(field).filter(isFormulaField).forEach(visit);
    ordered.push(field);
  };
  WANTED[action].forEach(visit);
  return ordered;
}

function isFormulaField(field: FieldId): field is FormulaField {
  return FIELDS[field].source === "formula";
}
