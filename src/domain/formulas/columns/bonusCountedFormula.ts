import type { ColumnFormula } from "../columnFormula";
import { FALSE, all, choose } from "../formulaText";

/** 认定加分 on the row's scale of 100 (scoring/bonusCounted.ts): the typed bonus and early completion. */
export const bonusCountedFormula: ColumnFormula = {
  inputs: ["pointsCounted", "bonus", "bonusReason", "dueDate", "deadlineKind", "completedDate"],
  build: (row) => {
    const weight = row.cell("pointsCounted");
    const bonus = row.cell("bonus");
    const counts = all(
      row.ifNumber("bonus", (cell) => `${cell}>0`),
      row.hasText("bonusReason"),
      `${weight}>0`
    );
    const typed = choose(counts, `100*MIN(${bonus}/${weight},BonusCapRowInForce)`, "0");
    const due = row.cell("dueDate");
    // Nested, not joined by AND, which would work out the day count without a due date.
    const isEarly = choose(
      row.canBeLate,
      row.ifNumber(
        "completedDate",
        (date) => `AND(${date}<AsOfDay+1,${due}-INT(${date})>=EarlyDaysInForce)`
      ),
      FALSE
    );
    const early = choose(isEarly, "EarlyBonusInForce", "0");
    return `IF(${weight}="","",ROUND(${typed}+${early},2))`;
  },
};
