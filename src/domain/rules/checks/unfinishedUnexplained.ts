import type { Rule } from "../rule";

/** What is handed in unfinished 年底交账 says why, and what is done about it. */
export const unfinishedUnexplained: Rule = {
  id: "unfinishedUnexplained",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Four ledgers: those unfinished without cause and remedy are findings",
  check: (record, { columns, unexplained = [] }) =>
    unexplained
      .filter(({ rowIndex }) => rowIndex === record.rowIndex)
      .flatMap(({ rowIndex, fields }) => {
        const [columnIndex] = [...fields, "task", "project"].flatMap(
          (field) => columns[field as keyof typeof columns] ?? []
        );
        const params = { fields: fields.join(",") };
        return columnIndex === undefined ? [] : [{ rowIndex, columnIndex, params }];
      }),
};
