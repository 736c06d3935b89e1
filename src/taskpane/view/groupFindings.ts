import type { Finding, Severity } from "../../domain/model/finding";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Findings whose sentence holds `filter` (case and outer spaces do not matter), the gravest first, each group in
 * the order of the sheet; empty groups are left out.
 */
export function groupFindings(
  findings: readonly Finding[],
  filter: string,
  sentenceOf: (finding: Finding) => string
): readonly FindingGroup[] {
  const wanted = filter.trim().toLowerCase();
  const shown = findings.filter((finding) => sentenceOf(finding).toLowerCase().includes(wanted));
  return SEVERITIES.map((severity) => ({
    severity,
    findings: shown.filter((finding) => finding.severity === severity).sort(inSheetOrder),
  })).filter((group) => group.findings.length > 0);
}

function inSheetOrder(one: Finding, other: Finding): number {
  return one.at.rowIndex - other.at.rowIndex || one.at.columnIndex - other.at.columnIndex;
}
