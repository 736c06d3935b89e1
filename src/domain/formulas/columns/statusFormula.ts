import type { Status } from "../../model/statuses";
import type { ColumnFormula } from "../columnFormula";
import { any, choose, not, quoted } from "../formulaText";
import type { RowExpressions } from "../rowExpressions";

/** 系统状态: the first that holds, in the order of scoring/rowStatus.ts. */
export const statusFormula: ColumnFormula = {
  inputs: [
    "doneNow",
    "completedDate",
    "daysLate",
    "dueDate",
    "deadlineKind",
    "planNow",
    "startDate",
  ],
  build: (row) => {
    const word = (status: Status): string => quoted(row.words.statuses[status]);
    const isLate = `${row.cell("daysLate")}>0`;
    const due = row.cell("dueDate");
    const isReadable = any(`ISNUMBER(${due})`, row.isKind("standing", "periodic"));
    const isDueSoon = `AND(ISNUMBER(${due}),${due}>=AsOfDay,${due}<=AsOfDay+NearDaysInForce)`;
    const isAhead = row.ifNumber("startDate", (start) => `${start}>=AsOfDay+1`);
    const cases: readonly (readonly [condition: string, status: string])[] = [
      [row.isCompletedBy("AsOfDay"), choose(isLate, word("doneLate"), word("doneOnTime"))],
      [not(isReadable), word("unclear")],
      [isLate, word("overdue")],
      [isBehindBy(row, "SeverePointsInForce"), word("severelyBehind")],
      [isBehindBy(row, "BehindPointsInForce"), word("behind")],
      [isDueSoon, word("dueSoon")],
      [isAhead, word("notStarted")],
    ];
    const status = cases.reduceRight(
      (otherwise, [condition, shown]) => choose(condition, shown, otherwise),
      word("onCourse")
    );
    return `IF(${row.cell("doneNow")}="","",${status})`;
  },
};

/** N() because the plan is blank before the first quarter end; rounded so that 0.75 − 0.65 is 10 points. */
function isBehindBy(row: RowExpressions, threshold: string): string {
  const gap = `ROUND(100*(N(${row.cell("planNow")})-${row.cell("doneNow")})/HundredPercent,6)`;
  return `AND(QuartersReached>0,${gap}>=${threshold})`;
}
