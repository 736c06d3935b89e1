import type { ColumnFormula } from "../columnFormula";
import { all, any, choose } from "../formulaText";

const PLANS = ["planInForce1", "planInForce2", "planInForce3", "planInForce4"] as const;
const DONES = ["doneInForce1", "doneInForce2", "doneInForce3", "doneInForce4"] as const;

/** 得分 of quarter 1–4 (scoring/quarterScore.ts); blank where the row is not rated. */
export function quarterScoreFormula(quarter: 1 | 2 | 3 | 4): ColumnFormula {
  const earlierPlans = PLANS.slice(0, quarter - 1);
  const before = `QuarterEnd${quarter - 1}`;
  const end = `QuarterEnd${quarter}`;
  return {
    inputs: [
      ...PLANS.slice(0, quarter),
      DONES[quarter - 1]!,
      "completedDate",
      "dueDate",
      "deadlineKind",
    ],
    build: (row) => {
      const due = row.cell("dueDate");
      const plan = row.cell(PLANS[quarter - 1]!);
      // A row due by then has 100 % in force, so the highest plan tells both ways of being fully planned.
      const wasFullyPlanned =
        quarter === 1
          ? [`ISNUMBER(${due})`, `${due}<=${before}`]
          : [`MAX(${earlierPlans.map((field) => row.cell(field)).join(",")})>=HundredPercent`];
      const isUnrated = any(
        `QuartersReached<${quarter}`,
        `N(${plan})=0`,
        all(row.isCompletedBy(before), ...wasFullyPlanned)
      );
      const days = `MAX(0,${row.lateUntil(end)}-MAX(${due},${before}))`;
      const penalty = `MIN(LateCapInForce,LatePerDayInForce*${choose(row.canBeLate, days, "0")})`;
      const done = row.cell(DONES[quarter - 1]!);
      const score = `MAX(ScoreFloorInForce,ROUND(100*MIN(1,${done}/${plan})-${penalty},2))`;
      return choose(isUnrated, '""', score);
    },
  };
}
