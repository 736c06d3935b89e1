import type { Fix } from "../../domain/model/finding";
import type { ShownFinding } from "./findingsView";

/** The findings of one name that the roster lacks. */
export interface NameGroup {
  readonly name: string;
  /** The name of the roster that is most like it; `""` for none. */
  readonly nearest: string;
  readonly findings: readonly ShownFinding[];
  /** Of the cells that hold nothing but the name. */
  readonly fixes: readonly Fix[];
}

/** Rules whose findings are about names: they are listed a name at a time. */
const NAME_RULES: ReadonlySet<string> = new Set(["leadNotInRoster", "ownerNotInRoster"]);

/** True for a rule that finds names which the roster lacks. */
export const isNameRule = (ruleId: string): boolean => NAME_RULES.has(ruleId);

/** Findings by the name they are about, most cells first, names of equal count in the order of the sheet. */
export function groupByName(findings: readonly ShownFinding[]): readonly NameGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    const name = String(shown.finding.params.name ?? "");
    const group = groups.get(name);
    if (group) group.push(shown);
    else groups.set(name, [shown]);
  }
  return [...groups]
    .map(([name, of]) => ({
      name,
      nearest: String(of[0]?.finding.params.nearest ?? ""),
      findings: of,
      fixes: of.flatMap(({ finding }) => (finding.fix ? [finding.fix] : [])),
    }))
    .sort((one, other) => other.findings.length - one.findings.length);
}
