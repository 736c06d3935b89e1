import { FIELDS, type FieldId } from "../../domain/model/fields";
import { describeDate } from "../../i18n/describeValue";
import type { DisplayLanguage } from "../../i18n/languages";

/** Serials of the years 1954–2119: what a whole number in a date column is taken for. */
const SERIAL = /^[2-7]\d{4}$/;

/** A sample of a column as a person reads it: a bare serial in a date column becomes its date. */
export function describeSample(
  language: DisplayLanguage,
  sample: string,
  field: FieldId | undefined
): string {
  // Deadlines as written are dates too, where somebody typed one.
  const isDate = field !== undefined && (FIELDS[field].kind === "date" || field === "deadlineText");
  return isDate && SERIAL.test(sample) ? describeDate(language, Number(sample)) : sample;
}
