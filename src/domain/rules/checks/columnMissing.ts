import type { FieldId } from "../../model/fields";
import type { Rule } from "../rule";

/** Columns without which a ledger cannot say who and by when; one of each group is enough. */
const NEEDED: readonly (readonly FieldId[])[] = [
  ["leadDepartment", "owner"],
  ["deadlineText", "deadline"],
];

/** A ledger has a column for who (定人) and one for by when (定时); reported once, at the first task. */
export const columnMissing: Rule = {
  id: "columnMissing",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Who and what: 定人 定责 定时",
  check: (records, { columns }) => {
    const [first] = records;
    const columnIndex = columns.task ?? Object.values(columns)[0];
    if (!first || columnIndex === undefined) return [];
    return NEEDED.filter((group) => group.every((field) => columns[field] === undefined)).map(
      ([field]) => ({ rowIndex: first.rowIndex, columnIndex, params: { field: field ?? "" } })
    );
  },
};
