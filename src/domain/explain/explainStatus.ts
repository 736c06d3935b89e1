import { assertNever } from "../model/invariant";
import type { LedgerDays } from "../scoring/ledgerDays";
import type { RowFacts } from "../scoring/rowFacts";
import type { RowScore } from "../scoring/rowScore";
import { gapPoints } from "../scoring/rowStatus";
import type { ScoringSettings } from "../scoring/scoringSettings";
import type { ExplanationStep } from "./explanation";
import { percentShown } from "./percentShown";

/** Why the status 系统状态 is what it is: the first rule of LEDGER.md, "Status", that held. */
export function explainStatus(
  facts: RowFacts,
  row: RowScore,
  settings: ScoringSettings,
  days: LedgerDays
): readonly ExplanationStep[] {
  const { due = 0, completed = 0, start = 0 } = facts;
  const { asOf } = days;
  const lateBy = row.daysLate ?? 0;
  // Typed ahead: the day has not come, so the row is not completed (LEDGER.md, "Completed").
  const ahead: readonly ExplanationStep[] =
    completed > asOf ? [{ id: "status.completedLater", params: { completed, asOf } }] : [];
  const because = (step: ExplanationStep): readonly ExplanationStep[] => [...ahead, step];
  switch (row.status) {
    case "doneOnTime":
      return because({ id: "status.completed", params: { completed } });
    case "doneLate":
      return because({ id: "status.completedLate", params: { completed, due, days: lateBy } });
    case "unclear":
      return because({ id: "status.unclear", params: {} });
    case "overdue":
      return because({ id: "status.overdue", params: { due, asOf, days: lateBy } });
    case "severelyBehind":
    case "behind":
      return because(gapStep(row, settings));
    case "dueSoon":
      return because({
        id: "status.dueSoon",
        params: { due, days: due - asOf },
        setting: "nearDays",
      });
    case "notStarted":
      return because({ id: "status.notStarted", params: { start } });
    case "onCourse":
      return because({ id: "status.onCourse", params: {} });
    case "":
      return [];
    default:
      return assertNever(row.status);
  }
}

function gapStep(row: RowScore, settings: ScoringSettings): ExplanationStep {
  const plan = row.planNow ?? 0;
  const done = row.doneNow ?? 0;
  return {
    id: "status.gap",
    params: {
      plan: percentShown(plan, settings),
      done: percentShown(done, settings),
      gap: gapPoints(plan, done, settings.fullPercent),
    },
    setting: row.status === "severelyBehind" ? "severePoints" : "behindPoints",
  };
}
