import type { ShownFinding } from "./findingsView";

/**
 * Findings as plain text for a mail: the title, then each department with its findings numbered, departments
 * in the order in which they first occur.
 */
export function findingsText(
  title: string,
  findings: readonly ShownFinding[],
  noDepartment: string
): string {
  const departments = new Map<string, string[]>();
  for (const { sentence, row } of findings) {
    const name = row.department === "" ? noDepartment : row.department;
    const lines = departments.get(name) ?? [];
    departments.set(name, lines);
    lines.push(`${lines.length + 1}. ${sentence}${row.task === "" ? "" : ` [${row.task}]`}`);
  }
  const blocks = [...departments].map(([name, lines]) => [name, ...lines].join("\n"));
  return [title, ...blocks].join("\n\n");
}
