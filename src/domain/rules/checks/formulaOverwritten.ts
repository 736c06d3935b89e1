import { observe, type Rule } from "../rule";

/** The add-in's columns are formulas throughout; a figure typed over one stays as it is for ever. */
export const formulaOverwritten: Rule = {
  id: "formulaOverwritten",
  severity: "error",
  scope: "row",
  source: "DESIGN.md, decision 2: live formulas",
  check: (record, context) =>
    (context.overwritten ?? [])
      .filter(({ rowIndex }) => rowIndex === record.rowIndex)
      .flatMap(({ field }) => {
        const written = String(record.values[field] ?? "");
        return observe(record, context, field, { field, written });
      }),
};
