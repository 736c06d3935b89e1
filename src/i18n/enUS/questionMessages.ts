import type { questionMessages as source } from "../zhCN/questionMessages";

/** Words of what 规范成表 asks before it writes. */
export const questionMessages: Readonly<Record<keyof typeof source, string>> = {
  "structure.questions": "Please confirm first",
  "structure.beforeMonth": "{count} rows say “{example}” or the like. Which day is meant?",
  "structure.beforeMonth.endOfMonth": "The month counts: its last day",
  "structure.beforeMonth.endOfMonthBefore":
    "The month does not count: the last day of the month before",
  "structure.deadlineDoubts": "Deadlines to confirm ({count})",
  "structure.deadlineDoubtsHint":
    "Change a day where it is wrong; blank ones are not written for now.",
  "structure.doubtCell": "{cell} “{written}”",
  "structure.doubtDay": "Day written for {cell}",
  "structure.doubtUse": "Use {date}",
  "structure.splitOwners":
    "Take {count} cells with several units apart into lead, support and owner columns; the written column stays (e.g. {example})",
  "structure.splitOwnersTaken":
    "Units are taken apart into lead, support and owner columns; the written column stays",
  "structure.writeOutSame": "Write “ditto” out",
  "structure.score": "{percent}% like a task table",
  "structure.sheet": "Worksheet: {sheet}",
  "structure.confidenceShare": "{level} {percent}%",
  "change.showAll": "Show all {count}",
};
