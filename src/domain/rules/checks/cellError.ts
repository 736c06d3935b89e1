import { FIELDS, type FieldId } from "../../model/fields";
import { isErrorText } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** Not the points, which weigh nothing then: pointsWithoutWeight says so. */
const TYPED = (Object.keys(FIELDS) as FieldId[]).filter(
  (field) => FIELDS[field].source === "typed" && field !== "points"
);

/** A formula of the user's own that gives an error says neither who nor by when. */
export const cellError: Rule = {
  id: "cellError",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Due, completed, plan, done: only real dates count",
  check: (record, context) =>
    TYPED.flatMap((field) => {
      const error = record.values[field];
      return isErrorText(error)
        ? observe(record, context, field, { field, error: String(error) })
        : [];
    }),
};
