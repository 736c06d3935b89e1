import type { Rule } from "../rule";

/** A ledger in which no row says what is to be done gives no colour and no score. */
export const noRecords: Rule = {
  id: "noRecords",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, As-of date: a row without task text is no record",
  check: (records, { columns, firstBodyRow }) => {
    const columnIndex = columns.task ?? columns.project ?? Object.values(columns)[0];
    if (records.length > 0 || columnIndex === undefined || firstBodyRow === undefined) return [];
    return [{ rowIndex: firstBodyRow, columnIndex, params: {} }];
  },
};
