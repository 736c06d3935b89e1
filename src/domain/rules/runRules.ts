import type { DeadlineContext } from "../deadline/deadlineContext";
import { parseDeadline } from "../deadline/parseDeadline";
import { isNoRecordKey } from "../rowKey/noRecordKey";
import { isBlank } from "../model/cellValue";
import type { Finding } from "../model/finding";
import type { TaskRecord } from "../reading/readRecords";
import { cellError } from "./checks/cellError";
import type { CheckedRecord, Observation, Rule, RuleContext } from "./rule";
import { RULES } from "./ruleList";

function serialOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** A real date in `deadline` goes before the written text; the text is read with the row's own anchors. */
function withDeadline(record: TaskRecord, context: RuleContext): CheckedRecord {
  const { values } = record;
  const startSerial = serialOf(values.startDate);
  const receivedSerial = serialOf(values.receivedDate);
  const deadlineContext: DeadlineContext = {
    year: context.year,
    conventions: context.settings.conventions,
    addWorkingDays: context.addWorkingDays,
    ...(startSerial !== undefined && { startSerial }),
    ...(receivedSerial !== undefined && { receivedSerial }),
  };
  const hasDate = typeof values.deadline === "number";
  const deadlineField =
    hasDate || (isBlank(values.deadlineText) && !isBlank(values.deadline))
      ? "deadline"
      : isBlank(values.deadlineText)
        ? undefined
        : "deadlineText";
  const written = deadlineField === undefined ? "" : (values[deadlineField] ?? "");
  const deadline = parseDeadline(written, deadlineContext);
  const writtenDeadline = isBlank(values.deadlineText)
    ? undefined
    : deadlineField === "deadlineText"
      ? deadline
      : parseDeadline(values.deadlineText ?? "", deadlineContext);
  return { ...record, deadline, deadlineField, writtenDeadline };
}

function observationsOf(
  rule: Rule,
  records: readonly CheckedRecord[],
  context: RuleContext
): readonly Observation[] {
  return rule.scope === "table"
    ? rule.check(records, context)
    : records.flatMap((record) => rule.check(record, context));
}

function place({ sheetName = "", rowIndex, columnIndex }: Observation): string {
  return `${rowIndex},${columnIndex},${sheetName}`;
}

/**
 * Runs every rule of the catalogue over a ledger's records. Rows without task text, and those whose key says
 * so, are no records and are left out where the task column is known; findings come rule by rule, top to bottom. Of a cell that holds
 * an error nothing else is said.
 */
export function runRules(records: readonly TaskRecord[], given: RuleContext): readonly Finding[] {
  const meant = records.filter(({ values }) => !isNoRecordKey(values.rowKey));
  const hasTask = ({ values }: TaskRecord): boolean =>
    given.columns.task === undefined || !isBlank(values.task);
  // Before 规范成表 nobody has said which rows are totals and bands.
  const isLedger = given.columns.rowKey !== undefined;
  const context = isLedger
    ? { ...given, withoutTask: meant.filter((record) => !hasTask(record)) }
    : given;
  const checked = meant.filter(hasTask).map((record) => withDeadline(record, context));
  const broken = new Set(observationsOf(cellError, checked, context).map(place));
  return RULES.flatMap((rule) =>
    observationsOf(rule, checked, context)
      .filter((observation) => rule.id === cellError.id || !broken.has(place(observation)))
      .map(({ sheetName = context.sheetName, rowIndex, columnIndex, params, fix }) => {
        const at = { sheetName, rowIndex, columnIndex };
        return {
          ruleId: rule.id,
          severity: rule.severity,
          at,
          params,
          ...(fix && { fix: { at, ...fix } }),
        };
      })
  );
}
