import { plainDate, type DaySerial } from "../../domain/calendar/daySerial";
import type { SnapshotWords } from "../../domain/model/snapshotWords";
import type { SnapshotOccasion } from "../../domain/snapshots/snapshotLine";
import { fillPlaceholders } from "../../i18n/formatMessage";

/** What people call a snapshot: 年初对账, 一季度查账 … */
export function occasionName(occasion: SnapshotOccasion, words: SnapshotWords): string {
  if (occasion.kind === "quarter") return words.quarters[occasion.quarter - 1] ?? "";
  return words[occasion.kind];
}

/** A day as the workbook's people write it: 2026年3月31日. */
export function dayText(day: DaySerial, words: SnapshotWords): string {
  const { year, month, day: ofMonth } = plainDate(day);
  return fillPlaceholders(words.date, { year, month, day: ofMonth });
}
