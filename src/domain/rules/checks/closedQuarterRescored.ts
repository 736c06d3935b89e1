import type { Observation, Rule } from "../rule";
import { NOTHING } from "./closedQuarterChanged";

/** A setting that was changed since gives items of a closed quarter another score; told once a quarter. */
export const closedQuarterRescored: Rule = {
  id: "closedQuarterRescored",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Four ledgers: any change to a closed quarter",
  check: (_records, { columns, closedChanges = [] }) => {
    const columnIndex = columns.task ?? columns.project ?? Object.values(columns)[0];
    if (columnIndex === undefined) return [];
    return closedChanges.flatMap((change): readonly Observation[] => {
      const { kind, rowIndex, quarter, rows, scoreThen, scoreNow } = change;
      if (kind !== "rules" || rowIndex === undefined) return [];
      const params = {
        closed: `${quarter}`,
        count: rows,
        then: scoreThen ?? NOTHING,
        now: scoreNow ?? NOTHING,
      };
      return [{ rowIndex, columnIndex, params }];
    });
  },
};
