import type { assumptionMessages as source } from "../zhCN/assumptionMessages";

/** What was assumed where a deadline leaves something open. */
export const assumptionMessages: Readonly<Record<keyof typeof source, string>> = {
  "assumption.yearFromLedger": "no year is written; {year} is taken",
  "assumption.centuryOfYear": "“{written}” is taken as {year}",
  "assumption.endOfMonth": "the last day of month {month} is taken",
  "assumption.tenDayPeriod": "the ten-day period ends on day {day}",
  "assumption.startOfMonth": "early in the month is day {day}",
  "assumption.endOfQuarter": "the last day of quarter {quarter} is taken",
  "assumption.endOfHalf": "the last day of half {half} is taken",
  "assumption.endOfYear": "31 December {year} is taken",
  "assumption.endOfWeek": "no weekday is written; Friday is taken",
  "assumption.beforePeriod": "“before” is taken as {reading}",
  "assumption.crossesYear": "it runs into {year}",
  "assumption.endOfPeriod": "no day is written; the last day of each {unit} is taken",
  "assumption.anchorReceived": "counted from the day of receipt, {date}",
  "assumption.anchorStart": "counted from the start, {date}",
  "assumption.monthDayOrder": "read as month, then day",
  "word.day": "days",
  "word.workingDay": "working days",
  "word.week": "week",
  "word.month": "month",
  "word.quarter": "quarter",
  "word.half": "half-year",
  "word.year": "year",
  "word.endOfMonth": "the last day of that period",
  "word.endOfMonthBefore": "the last day of the period before",
};
