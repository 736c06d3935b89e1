import { datePartsOf, weekdayIndexOf } from "../values/dateSystem";
import { expressionRule } from "./expressionRule";
import { ruleValue, type RuleKind } from "./ruleScope";

/**
 * `timePeriod`: yesterday, today, lastWeek … of the cell's date. The rule's own formula decides where
 * the file has one (ECMA-376 part 1, 18.18.82 ST_TimePeriod). Weeks start on Sunday.
 */
export const timePeriodRule: RuleKind = (scope) => {
  if (scope.rule.formulas.length > 0) {
    return expressionRule(scope);
  }
  const { date1904 } = scope.view;
  const period = scope.rule.attributes["timePeriod"] ?? "";
  return (value, row, column) => {
    const today = ruleValue(scope, "TODAY()", row, column);
    if (typeof value !== "number" || typeof today !== "number" || value < 0) {
      return false;
    }
    const day = Math.floor(value);
    const sunday = today - ((weekdayIndexOf(today, date1904) + 6) % 7);
    const months = monthNumber(day, date1904) - monthNumber(today, date1904);
    return isInPeriod(period, day - today, day - sunday, months);
  };
};

/** `days` from today, `weekDays` from this week's Sunday, `months` from this month. */
function isInPeriod(period: string, days: number, weekDays: number, months: number): boolean {
  switch (period) {
    case "today":
      return days === 0;
    case "yesterday":
      return days === -1;
    case "tomorrow":
      return days === 1;
    case "last7Days":
      return days <= 0 && days > -7;
    case "thisWeek":
      return weekDays >= 0 && weekDays < 7;
    case "lastWeek":
      return weekDays >= -7 && weekDays < 0;
    case "nextWeek":
      return weekDays >= 7 && weekDays < 14;
    case "thisMonth":
      return months === 0;
    case "lastMonth":
      return months === -1;
    case "nextMonth":
      return months === 1;
    default:
      return false;
  }
}

function monthNumber(serial: number, date1904: boolean): number {
  const parts = datePartsOf(serial, date1904);
  return parts === undefined ? NaN : parts.year * 12 + parts.month;
}
