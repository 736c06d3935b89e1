import type { AssumptionId } from "../../domain/deadline/deadlineReading";

/** What was assumed where a deadline leaves something open, and the words such sentences use. */
export const assumptionMessages = {
  "assumption.yearFromLedger": "没写年份，按 {year} 年",
  "assumption.centuryOfYear": "“{written}”按 {year} 年",
  "assumption.endOfMonth": "按 {month} 月最后一天",
  "assumption.tenDayPeriod": "旬按当月 {day} 日",
  "assumption.startOfMonth": "月初按 {day} 日",
  "assumption.endOfQuarter": "按第 {quarter} 季度最后一天",
  "assumption.endOfHalf": "按第 {half} 个半年的最后一天",
  "assumption.endOfYear": "按 {year} 年 12 月 31 日",
  "assumption.endOfWeek": "没写星期几，按周五",
  "assumption.beforePeriod": "“……前”按{reading}",
  "assumption.crossesYear": "跨年，到 {year} 年",
  "assumption.endOfPeriod": "没写哪一天，按每{unit}最后一天",
  "assumption.anchorReceived": "从交办日期{date}起算",
  "assumption.anchorStart": "从开始日期{date}起算",
  "assumption.monthDayOrder": "按月在前、日在后理解",
  "word.day": "天",
  "word.workingDay": "个工作日",
  "word.week": "周",
  "word.month": "月",
  "word.quarter": "季度",
  "word.half": "半年",
  "word.year": "年",
  "word.endOfMonth": "该期最后一天",
  "word.endOfMonthBefore": "上一期最后一天",
} as const satisfies Record<`assumption.${AssumptionId}` | `word.${string}`, string>;
