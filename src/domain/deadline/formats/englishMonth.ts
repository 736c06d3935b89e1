const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Source of a pattern for a month's name, short or in full, with the group `month`. */
export const ENGLISH_MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** Source of a pattern for an optional year behind it, with the group `year`. */
export const LATER_YEAR = "(?:[\\s,/-]+(?<year>\\d{4}|\\d{2})(?!\\d))?";

/** 1–12 for the short name of a month in lower case; 0 for other text. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf(name ?? "") + 1;
}
