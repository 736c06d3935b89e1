import { plainDate, type DaySerial } from "../domain/calendar/daySerial";
import { isBlank, type CellValue } from "../domain/model/cellValue";
import type { FieldKind } from "../domain/model/fields";
import { formatMessage } from "./formatMessage";
import type { DisplayLanguage } from "./languages";

/** Digits of month and day at least: English writes dates as ISO 8601 does, 2026-06-30. */
const DAY_DIGITS: Readonly<Record<DisplayLanguage, number>> = {
  "zh-CN": 1,
  "zh-TW": 1,
  "en-US": 2,
  keys: 1,
};

/** 2026年6月30日, 2026-06-30 in English. */
export function describeDate(language: DisplayLanguage, serial: DaySerial): string {
  const { year, month, day } = plainDate(serial);
  const padded = (part: number): string => String(part).padStart(DAY_DIGITS[language], "0");
  return formatMessage(language, "date.full", { year, month: padded(month), day: padded(day) });
}

/** `2026-11-21T09:30`, as journals keep it, without the T. */
export function describeTime(timestamp: string): string {
  return timestamp.replace("T", " ");
}

/**
 * A cell's value as a person reads it: serials of date fields as dates, percentages with their sign, blank
 * as （空）. `fullPercent` is what means 100 % in the percent columns, 1 or 100.
 */
export function describeValue(
  language: DisplayLanguage,
  value: CellValue,
  kind: FieldKind,
  fullPercent: 1 | 100
): string {
  if (isBlank(value)) return formatMessage(language, "change.blank");
  if (typeof value !== "number") return String(value);
  if (kind === "date") return describeDate(language, value);
  // Ten digits hide what binary fractions leave behind (0.07 × 100).
  if (kind === "percent") return `${Number(((value * 100) / fullPercent).toPrecision(10))}%`;
  return String(value);
}
