import type { ColumnFormula } from "../columnFormula";

const PLANS = ["planInForce1", "planInForce2", "planInForce3", "planInForce4"] as const;

/** 应达进度: the plan in force at the last quarter end reached; blank before the first. */
export const planNowFormula: ColumnFormula = {
  inputs: PLANS,
  build: (row) => {
    const plans = PLANS.map((field) => row.cell(field)).join(",");
    return `IF(QuartersReached=0,"",CHOOSE(QuartersReached,${plans}))`;
  },
};
