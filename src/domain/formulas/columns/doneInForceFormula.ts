import type { FieldId } from "../../model/fields";
import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";
import type { RowExpressions } from "../rowExpressions";
import { RECORD_TEXT_INPUTS } from "../recordTextInputs";

/** The typed reports, first quarter first. */
export const DONE = ["done1", "done2", "done3", "done4"] as const;
const IN_FORCE = ["doneInForce1", "doneInForce2", "doneInForce3", "doneInForce4"] as const;

/** 已达 at the end of quarter 1–4 (scoring/doneInForce.ts). */
export function doneInForceFormula(quarter: 1 | 2 | 3 | 4): ColumnFormula {
  const earlier = new Set<FieldId>(["doneInForce1", IN_FORCE[Math.max(0, quarter - 2)]!]);
  return {
    inputs: [
      ...(quarter === 1 ? RECORD_TEXT_INPUTS : earlier),
      "completedDate",
      DONE[quarter - 1]!,
    ],
    build: (row) => {
      const isBlank = quarter === 1 ? row.isNoRecord : `${row.cell("doneInForce1")}=""`;
      const done = choose(
        row.isCompletedBy(`QuarterEnd${quarter}`),
        "HundredPercent",
        reportOf(row, quarter)
      );
      return choose(isBlank, '""', done);
    },
  };
}

/**
 * The report of quarter 1–4 of a row that is not completed by then: what is typed, else what was in force
 * a quarter earlier (which is then a report as well), else 0.
 */
export function reportOf(row: RowExpressions, quarter: 1 | 2 | 3 | 4): string {
  const done = DONE[quarter - 1]!;
  const earlier = quarter === 1 ? "0" : row.cell(IN_FORCE[quarter - 2]!);
  return choose(row.isNumber(done), `MAX(0,MIN(HundredPercent,${row.cell(done)}))`, earlier);
}
