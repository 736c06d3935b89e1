import type { DaySerial } from "../calendar/daySerial";
import { isBlank } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import { readCompletionText, type CompletionContext } from "./completionText";
import type { TaskRecord } from "./readRecords";

/** How far a record is, as its typed cells tell it, and which cell said so. */
export interface CompletionReading {
  /** Done; without `completedDate` where the text names no day. */
  readonly complete: boolean;
  readonly completedDate?: DaySerial;
  /** 0–1 */
  readonly donePercent?: number;
  readonly evidence: { readonly field: FieldId; readonly text: string };
}

const TEXT_FIELDS: readonly FieldId[] = ["progress", "reportedStatus"];

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

/**
 * Reads completion from 完成情况, then 状态, then 完成率; a percentage below 100 % speaks against a text that says
 * done. Undefined where none of them says anything.
 */
export function readCompletion(
  record: TaskRecord,
  context: CompletionContext & { readonly fullPercent?: 1 | 100 }
): CompletionReading | undefined {
  const percent = percentOf(record, context.fullPercent);
  const texts = TEXT_FIELDS.flatMap((field): readonly CompletionReading[] => {
    const value = record.values[field];
    if (isBlank(value)) return [];
    const text = String(value).trim();
    const reading = readCompletionText(text, context);
    if (!reading) return [];
    const { isComplete, ...rest } = reading;
    return [{ complete: isComplete, ...rest, evidence: { field, text } }];
  });
  const done = texts.find(({ complete }) => complete);
  if (percent !== undefined && (percent < 1 || !done)) {
    const text = String(record.values.percentDone);
    const evidence = { field: "percentDone" as const, text };
    return { complete: percent >= 1, donePercent: percent, evidence };
  }
  return done ?? texts.find(({ donePercent }) => donePercent !== undefined) ?? texts[0];
}
