import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";
import type { RowExpressions } from "../rowExpressions";
import { RECORD_TEXT_INPUTS } from "../recordTextInputs";

const PLAN = ["plan1", "plan2", "plan3", "plan4"] as const;
const IN_FORCE = ["planInForce1", "planInForce2", "planInForce3", "planInForce4"] as const;

/** 应达 at the end of quarter 1–4 (scoring/planInForce.ts); later quarters build on the earlier columns. */
export function planInForceFormula(quarter: 1 | 2 | 3 | 4): ColumnFormula {
  const earlier = IN_FORCE.slice(0, quarter - 1);
  const plan = PLAN[quarter - 1]!;
  return {
    inputs: [
      ...(quarter === 1 ? RECORD_TEXT_INPUTS : earlier),
      "dueDate",
      plan,
      "deadlineKind",
      "startDate",
    ],
    build: (row) => {
      const isBlank = quarter === 1 ? row.isNoRecord : `${row.cell("planInForce1")}=""`;
      const due = row.cell("dueDate");
      const untyped = choose(
        row.isKind("standing", "periodic"),
        `HundredPercent*${standingShare(row, quarter)}`,
        // Not due yet, so every earlier figure in force is a typed one: the highest of them still holds.
        quarter === 1 ? "0" : `MAX(${earlier.map((field) => row.cell(field)).join(",")})`
      );
      const typed = choose(
        row.isNumber(plan),
        `MAX(0,MIN(HundredPercent,${row.cell(plan)}))`,
        untyped
      );
      const planned = `IF(AND(ISNUMBER(${due}),${due}<=QuarterEnd${quarter}),HundredPercent,${typed})`;
      return choose(isBlank, '""', planned);
    },
  };
}

/**
 * Share of a standing or periodic row planned by the quarter's end, by the quarter it starts in: 1/4, 2/4
 * … from the first, 1/3 … from the second. Written as a chain of tests, latest start first.
 */
function standingShare(row: RowExpressions, quarter: 1 | 2 | 3 | 4): string {
  const fromTheStart = shareText(quarter, 4);
  if (!row.isMapped("startDate")) return fromTheStart;
  const start = row.cell("startDate");
  let shares = fromTheStart;
  for (let startQuarter = 2; startQuarter <= quarter + 1; startQuarter++) {
    const share = shareText(quarter - startQuarter + 1, 5 - startQuarter);
    if (share === shares) continue;
    shares = `IF(${start}>=QuarterEnd${startQuarter - 1}+1,${share},${shares})`;
  }
  return `IF(ISNUMBER(${start}),${shares},${fromTheStart})`;
}

function shareText(parts: number, whole: number): string {
  if (parts <= 0) return "0";
  return parts === whole ? "1" : `${parts}/${whole}`;
}
