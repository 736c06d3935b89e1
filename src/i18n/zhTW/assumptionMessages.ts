import type { assumptionMessages as source } from "../zhCN/assumptionMessages";

/** What was assumed where a deadline leaves something open. */
export const assumptionMessages: Readonly<Record<keyof typeof source, string>> = {
  "assumption.yearFromLedger": "沒寫年份，按 {year} 年",
  "assumption.centuryOfYear": "「{written}」按 {year} 年",
  "assumption.endOfMonth": "按 {month} 月最後一天",
  "assumption.tenDayPeriod": "旬按當月 {day} 日",
  "assumption.startOfMonth": "月初按 {day} 日",
  "assumption.endOfQuarter": "按第 {quarter} 季最後一天",
  "assumption.endOfHalf": "按第 {half} 個半年的最後一天",
  "assumption.endOfYear": "按 {year} 年 12 月 31 日",
  "assumption.endOfWeek": "沒寫星期幾，按週五",
  "assumption.beforePeriod": "「……前」按{reading}",
  "assumption.crossesYear": "跨年，到 {year} 年",
  "assumption.endOfPeriod": "沒寫哪一天，按每{unit}最後一天",
  "assumption.anchorReceived": "從交辦日期{date}起算",
  "assumption.anchorStart": "從開始日期{date}起算",
  "assumption.monthDayOrder": "按月在前、日在後理解",
  "word.day": "天",
  "word.workingDay": "個工作日",
  "word.week": "週",
  "word.month": "月",
  "word.quarter": "季",
  "word.half": "半年",
  "word.year": "年",
  "word.endOfMonth": "該期最後一天",
  "word.endOfMonthBefore": "上一期最後一天",
};
