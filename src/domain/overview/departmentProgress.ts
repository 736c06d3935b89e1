import type { Status } from "../model/statuses";

/** What the bar of a department is made of, worst first. */
export const PROGRESS_PARTS = ["overdue", "behind", "open", "done"] as const;
export type ProgressPart = (typeof PROGRESS_PARTS)[number];

/** How far a department's rows have come; the parts sum to `rows`. */
export interface DepartmentProgress {
  readonly department: string;
  readonly rows: number;
  readonly parts: Readonly<Record<ProgressPart, number>>;
}

const PART_OF: Readonly<Record<Status, ProgressPart>> = {
  overdue: "overdue",
  severelyBehind: "behind",
  behind: "behind",
  dueSoon: "open",
  unclear: "open",
  notStarted: "open",
  onCourse: "open",
  doneLate: "done",
  doneOnTime: "done",
};

/**
 * Rows by department and by how far they are, the most overdue department first, then by rows behind, then
 * in the order of the ledger. Rows that are no records have the status `""` and are left out.
 */
export function departmentProgress(
  rows: readonly { readonly department: string; readonly status: Status | "" }[]
): readonly DepartmentProgress[] {
  const parts = new Map<string, Record<ProgressPart, number>>();
  for (const { department, status } of rows) {
    if (status === "") continue;
    const own = parts.get(department) ?? { overdue: 0, behind: 0, open: 0, done: 0 };
    own[PART_OF[status]] += 1;
    parts.set(department, own);
  }
  return [...parts]
    .map(([department, own]) => ({
      department,
      rows: PROGRESS_PARTS.reduce((sum, part) => sum + own[part], 0),
      parts: own,
    }))
    .sort(
      (first, second) =>
        second.parts.overdue - first.parts.overdue || second.parts.behind - first.parts.behind
    );
}
