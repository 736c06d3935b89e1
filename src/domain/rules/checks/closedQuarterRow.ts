import type { Observation, Rule } from "../rule";
import { NOTHING } from "./closedQuarterChanged";

/** Items that came into a closed quarter or went out of it; one that is gone is told at the first task. */
export const closedQuarterRow: Rule = {
  id: "closedQuarterRow",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Four ledgers: any change to a closed quarter",
  check: (records, { columns, closedChanges = [] }) => {
    const columnIndex = columns.task ?? columns.project ?? Object.values(columns)[0];
    const first = records[0]?.rowIndex;
    if (columnIndex === undefined || first === undefined) return [];
    return closedChanges.flatMap((change): readonly Observation[] => {
      const { kind, rowIndex, quarter, task, scoreThen, scoreNow } = change;
      if (kind !== "added" && kind !== "dropped") return [];
      const problem = kind === "added" ? "rowAdded" : "rowDropped";
      const scores = { then: scoreThen ?? NOTHING, now: scoreNow ?? NOTHING };
      const params = { closed: `${quarter}`, task, problem, ...scores };
      return [{ rowIndex: rowIndex ?? first, columnIndex, params }];
    });
  },
};
