import type { DaySerial } from "../../domain/calendar/daySerial";
import { groupExplainer } from "../../domain/explain/explainGroup";
import { explainRow } from "../../domain/explain/explainRow";
import type { RowExplanation } from "../../domain/explain/explanation";
import type { ExplainedMember, GroupExplanation } from "../../domain/explain/groupExplanation";
import { ifCompletedOn } from "../../domain/explain/ifCompletedOn";
import { GROUP_FIELDS, type GroupKind } from "../../domain/model/groupKinds";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { cellText } from "../../domain/scoring/cellText";
import { departmentText } from "../../domain/scoring/departmentText";
import type { GroupScore } from "../../domain/scoring/groupScore";
import { groupNameOf } from "../../domain/scoring/groupNameOf";
import { groupSummary, type GroupSummary } from "../../domain/scoring/groupSummary";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import { scoreRow } from "../../domain/scoring/scoreRow";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { Ledger } from "../ledger/readLedger";
import type { RowLabel } from "../types";
import { groupExtrasOf } from "./groupExtrasOf";

/** One task that can be explained. */
export interface ExplainableRow extends RowLabel {
  readonly sheetName: string;
  /** 0-based sheet row. */
  readonly rowIndex: number;
}

/** Ledgers read once, of which any row and any group can be explained without another round trip. */
export interface LedgerExplainer {
  /** The sheet of the ledger in front. */
  readonly sheetName: string;
  readonly asOf: DaySerial;
  /** Rows with task text, those of the ledger in front first; explanations name them by their place here. */
  readonly rows: readonly ExplainableRow[];
  /** Place of the active cell's row; undefined where that is no task. */
  readonly activeRow: number | undefined;
  /** How the figures of a row came about; undefined for a place that is none. */
  explain(position: number): RowExplanation | undefined;
  /** The same if the row were completed on a day; nothing is written. */
  ifCompletedOn(position: number, day: DaySerial): RowExplanation | undefined;
  /** Departments, persons or leaders in the order of the ledger, with their scores. */
  groups(kind: GroupKind): readonly GroupScore[];
  /** Quotas and what the results are used for 结果运用. */
  summary(kind: GroupKind): GroupSummary;
  explainGroup(kind: GroupKind, name: string): GroupExplanation | undefined;
}

interface PlacedRecord {
  readonly place: ExplainableRow;
  readonly record: LedgerRecord;
}

/** The explainer of ledgers, the one in front first; `active` is the active cell. */
export function explainerOf(
  ledgers: readonly [Ledger, ...Ledger[]],
  active: { readonly sheetName: string; readonly rowIndex: number },
  book: BookOverview,
  kinds: WorkbookWords["deadlineKinds"]
): LedgerExplainer {
  const [{ scoring, asOf, table }] = ledgers;
  const tasks = ledgers.flatMap(tasksOf);
  const at = tasks.findIndex(
    ({ place }) => place.sheetName === active.sheetName && place.rowIndex === active.rowIndex
  );
  const extras = groupExtrasOf(book);
  const byKind = new Map<GroupKind, ReturnType<typeof groupExplainer>>();
  const groupsOf = (kind: GroupKind): ReturnType<typeof groupExplainer> => {
    const known = byKind.get(kind);
    if (known) return known;
    const rows = tasks.map(({ record }, position): ExplainedMember => ({
      position,
      record,
      name: groupNameOf(record, kind),
      written: cellText(record, GROUP_FIELDS[kind]),
      category: cellText(record, "category"),
      row: scoreRow(record, scoring, asOf, kinds),
    }));
    const made = groupExplainer({ rows, settings: scoring, extras: extras[kind], asOf, kinds });
    byKind.set(kind, made);
    return made;
  };
  return {
    sheetName: table.sheetName,
    asOf,
    rows: tasks.map(({ place }) => place),
    activeRow: at < 0 ? undefined : at,
    explain(position) {
      const task = tasks[position];
      return task && explainRow(task.record, scoring, asOf, kinds);
    },
    ifCompletedOn(position, day) {
      const task = tasks[position];
      return task && ifCompletedOn(task.record, day, scoring, asOf, kinds);
    },
    groups: (kind) => groupsOf(kind).groups,
    summary: (kind) => groupSummary(groupsOf(kind).groups, scoring),
    explainGroup: (kind, name) => groupsOf(kind).explain(name),
  };
}

function tasksOf({ table, records }: Ledger): readonly PlacedRecord[] {
  return records.flatMap((record, row) => {
    const task = recordText(record);
    if (task === "") return [];
    const place = {
      sheetName: table.sheetName,
      rowIndex: table.area.rowIndex + 1 + row,
      task,
      department: departmentText(record) ?? "",
    };
    return [{ place, record }];
  });
}
