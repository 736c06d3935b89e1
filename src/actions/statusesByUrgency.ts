import type { Status } from "../domain/model/statuses";

/** Statuses in the order in which a reader wants to know of them: what lags first, what is done last. */
export const STATUSES_BY_URGENCY = [
  "overdue",
  "severelyBehind",
  "behind",
  "dueSoon",
  "unclear",
  "onCourse",
  "notStarted",
  "doneLate",
  "doneOnTime",
] as const satisfies readonly Status[];
