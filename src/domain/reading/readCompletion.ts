import type { DaySerial } from "../calendar/daySerial";
import { isBlank } from "../model/cellValue";
import { lastDayIn, readCompletionText, type CompletionContext } from "./completionText";
import type { TaskRecord } from "./readRecords";

/** Fields in which people report how far a task is. */
export type CompletionField = "progress" | "reportedStatus" | "percentDone" | "remarks";

/** How far a record is, as its typed cells tell it, and which cell said so. */
export interface CompletionReading {
  /** Done; without `completedDate` where the text names no day. */
  readonly complete: boolean;
  readonly completedDate?: DaySerial;
  /** 0–1 */
  readonly donePercent?: number;
  readonly evidence: { readonly field: CompletionField; readonly text: string };
}

const TEXT_FIELDS = ["progress", "reportedStatus"] as const;

/** Where a table has no column for reports, people write into 备注 how far work is. */
function textFields({ values }: TaskRecord): readonly ((typeof TEXT_FIELDS)[number] | "remarks")[] {
  const hasReports = [...TEXT_FIELDS, "percentDone" as const].some(
    (field) => values[field] !== undefined
  );
  return hasReports ? TEXT_FIELDS : ["remarks"];
}

/** 0–1; a column whose full value is 100 has numbers above 1, "80%" is text. */
function percentOf(record: TaskRecord, fullPercent: 1 | 100 | undefined): number | undefined {
  const value = record.values.percentDone;
  if (typeof value === "number") {
    const full = fullPercent ?? (value > 1 ? 100 : 1);
    return Math.min(1, Math.max(0, value / full));
  }
  const match = /^\s*(\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(String(value ?? ""));
  return match ? Math.min(1, Number(match[1]) / 100) : undefined;
}

/** Part of a task's time: 三季度自查已完成 says nothing about the whole, unless the task is due just then. */
const PERIOD =
  /(前?[一二三四1-4]个?季度|[一二三四1-4]季度|[上下]半年|前[\d一二三四五六七八九十]+个?月|第[\d一二三四五六七八九十]+(批|期|阶段|次|轮)|[上本]月|本周|本季度?)/;

/** Whether a text that says done speaks of the whole task. */
function isWhole(record: TaskRecord, field: CompletionField, text: string): boolean {
  if (field === "reportedStatus") return true;
  const deadline = String(record.values.deadlineText ?? "");
  const period = PERIOD.exec(text)?.[0];
  return period === undefined || deadline.includes(period);
}

/** What one text cell says. */
function readingOf(
  record: TaskRecord,
  field: "progress" | "reportedStatus" | "remarks",
  context: CompletionContext
): CompletionReading | undefined {
  const value = record.values[field];
  if (isBlank(value)) return undefined;
  const text = String(value).trim();
  const reading = readCompletionText(text, context);
  if (!reading) return undefined;
  const evidence = { field, text };
  const { isComplete, ...rest } = reading;
  if (isComplete && !isWhole(record, field, text)) return { complete: false, evidence };
  return { complete: isComplete, ...rest, evidence };
}

/** A status that says done has no day; the report beside it may name one (1月29日已完成报送). */
function withDayOfReport(
  done: CompletionReading,
  record: TaskRecord,
  context: CompletionContext
): CompletionReading {
  const report = String(record.values.progress ?? "");
  if (done.completedDate !== undefined || !/完成|办结|销号/.test(report)) return done;
  const completedDate = lastDayIn(report, context);
  if (completedDate === undefined) return done;
  return { ...done, completedDate, evidence: { field: "progress", text: report.trim() } };
}

/**
 * Reads completion from 完成情况, then 状态, then 完成率; from 备注 in a table without any of them. Where they contradict each other (已完成 beside 进行中 or
 * 80 %) the task counts as not complete; undefined where none of them says anything.
 */
export function readCompletion(
  record: TaskRecord,
  context: CompletionContext & { readonly fullPercent?: 1 | 100 }
): CompletionReading | undefined {
  const percent = percentOf(record, context.fullPercent);
  const texts = textFields(record).flatMap((field) => readingOf(record, field, context) ?? []);
  const isContradicted = texts.some(({ complete }) => !complete);
  const done = isContradicted ? undefined : texts.find(({ complete }) => complete);
  if (percent !== undefined && (percent < 1 || !done)) {
    const text = String(record.values.percentDone);
    const evidence = { field: "percentDone" as const, text };
    return { complete: percent >= 1 && !isContradicted, donePercent: percent, evidence };
  }
  if (done) return withDayOfReport(done, record, context);
  const open = texts.filter(({ complete }) => !complete);
  return open.find(({ donePercent }) => donePercent !== undefined) ?? open[0];
}
