import { deadlineDoubt } from "../../deadline/deadlineDoubt";
import { deadlineKindOf } from "../../scoring/deadlineKindOf";
import { observe, type Rule } from "../rule";

/**
 * 时限类型 is what the written deadline 时限原文 was read as: a row whose 长期 was since replaced by a date,
 * or the other way round, would never be overdue, or always.
 */
export const deadlineKindDiffers: Rule = {
  id: "deadlineKindDiffers",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Deadlines: one text gives kind and due points",
  check: (record, context) => {
    const { writtenDeadline, values } = record;
    const { deadlineKinds } = context;
    if (!writtenDeadline || !deadlineKinds) return [];
    const typed = deadlineKindOf(values, deadlineKinds);
    const { kind, written } = writtenDeadline;
    if (typed === undefined || typed === "unclear" || kind === "unclear" || typed === kind)
      return [];
    if (deadlineDoubt(writtenDeadline) === "ask") return [];
    const params = { kind: deadlineKinds[typed], written, read: deadlineKinds[kind] };
    const fix = { to: deadlineKinds[kind], safety: "confirm" } as const;
    return observe(record, context, "deadlineKind", params, fix);
  },
};
