import type { CheckReport, RowLabel } from "../../actions/types";
import type { Finding, Severity } from "../../domain/model/finding";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with its words, made once for searching and showing. */
export interface ShownFinding {
  readonly finding: Finding;
  /** `B7 …` */
  readonly sentence: string;
  readonly row: RowLabel;
}

/** What is shown of all findings; undefined = all of them. `department` `""` = rows without one. */
export interface FindingFilter {
  readonly text: string;
  readonly ruleId: string | undefined;
  readonly department: string | undefined;
}

export const NO_FILTER: FindingFilter = { text: "", ruleId: undefined, department: undefined };

/** Findings of one rule, in the order of the sheet. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly findings: readonly ShownFinding[];
}

const NO_ROW: RowLabel = { task: "", department: "" };

/** The findings of a check with their sentences and rows, in the order of the sheet. */
export function shownFindings(
  check: Pick<CheckReport, "findings" | "rows">,
  sentenceOf: (finding: Finding) => string
): readonly ShownFinding[] {
  return check.findings
    .map((finding) => ({
      finding,
      sentence: sentenceOf(finding),
      // What is found on another sheet, named in its params, belongs to no row of the ledger.
      row: (finding.params.sheet === undefined && check.rows[finding.at.rowIndex]) || NO_ROW,
    }))
    .sort(inSheetOrder);
}

/** Those that the filter lets through; case and outer spaces of its text do not matter. */
export function filterFindings(
  findings: readonly ShownFinding[],
  { text, ruleId, department }: FindingFilter
): readonly ShownFinding[] {
  const wanted = text.trim().toLowerCase();
  return findings.filter(
    ({ finding, sentence, row }) =>
      (ruleId === undefined || finding.ruleId === ruleId) &&
      (department === undefined || row.department === department) &&
      `${sentence} ${row.task}`.toLowerCase().includes(wanted)
  );
}

/** Findings by rule, the gravest rules first, rules of one weight in the order in which they first occur. */
export function groupByRule(findings: readonly ShownFinding[]): readonly RuleGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    const { ruleId } = shown.finding;
    const group = groups.get(ruleId);
    if (group) group.push(shown);
    else groups.set(ruleId, [shown]);
  }
  const weight = (group: RuleGroup): number => SEVERITIES.indexOf(group.severity);
  return [...groups]
    .map(([ruleId, of]) => ({
      ruleId,
      severity: of[0]?.finding.severity ?? "info",
      findings: of,
    }))
    .sort((one, other) => weight(one) - weight(other));
}

/** How many findings there are of each value, most first. */
export function countBy(
  findings: readonly ShownFinding[],
  valueOf: (shown: ShownFinding) => string
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const shown of findings) {
    const value = valueOf(shown);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count);
}

function inSheetOrder({ finding: one }: ShownFinding, { finding: other }: ShownFinding): number {
  return one.at.rowIndex - other.at.rowIndex || one.at.columnIndex - other.at.columnIndex;
}
