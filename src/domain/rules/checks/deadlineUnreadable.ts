import { observe, type Rule } from "../rule";

/** A deadline names a day, repeats, goes on or is at once; 按期 or a term without its first day does not. */
export const deadlineUnreadable: Rule = {
  id: "deadlineUnreadable",
  severity: "warning",
  scope: "row",
  source: "domain/deadlines.md, D and F",
  check: (record, context) => {
    const { deadline, deadlineField } = record;
    const { problem } = deadline;
    if (!deadlineField || deadline.kind !== "unclear" || !problem) return [];
    if (problem.id === "impossibleDate" || problem.id === "missing") return [];
    const isOffered = problem.id === "looksLikeDate" && deadlineField === "deadline";
    const fix =
      isOffered && problem.nearest !== undefined
        ? { to: problem.nearest, safety: "confirm" as const }
        : undefined;
    const params = { written: deadline.written, problem: problem.id };
    return observe(record, context, deadlineField, params, fix);
  },
};
