import type { deadlineMessages as source } from "../zhCN/deadlineMessages";

/** How one deadline was read, in a sentence. */
export const deadlineMessages: Readonly<Record<keyof typeof source, string>> = {
  "deadline.range": "From {start} to {date}.",
  "deadline.several": "{count} dates; the last one, {date}, is the deadline.",
  "deadline.periodic": "It repeats: {count} due dates are listed, the last is {date}.",
  "deadline.standing": "Standing work, never overdue.",
  "deadline.standingUntil": "It goes on until {date} and is not overdue before.",
  "deadline.standingFrom": "Standing work from {start}, never overdue.",
  "deadline.immediate": "At once, to be done by {date}.",
  "deadline.immediateNoStart": "At once; a start date is needed to tell the due date.",
  "deadline.then": "It goes on after that.",
  "deadline.looksLikeDate": "“{written}” looks like a date but is a number. Is it {nearest}?",
  "deadline.looksLikeDateOr":
    "“{written}” looks like a date but is a number. Is it {nearest} or {alternative}?",
};
