import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** Every task says by when; a typed kind (长期) is enough. Where both columns are, the written one is marked. */
export const deadlineMissing: Rule = {
  id: "deadlineMissing",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Who and what: 定时",
  check: (record, context) => {
    const isGiven = record.deadlineField !== undefined || !isBlank(record.values.deadlineKind);
    if (isGiven) return [];
    const { columns } = context;
    return observe(
      record,
      context,
      columns.deadlineText === undefined ? "deadline" : "deadlineText"
    );
  },
};
