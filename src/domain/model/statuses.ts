/** System status 系统状态 of a row, in the order in which the first that holds is taken (LEDGER.md, "Status"). */
export const STATUSES = [
  "doneLate",
  "doneOnTime",
  "unclear",
  "overdue",
  "severelyBehind",
  "behind",
  "dueSoon",
  "notStarted",
  "onCourse",
] as const;
export type Status = (typeof STATUSES)[number];

/** Colours that a light 灯 can have; the words shown for them are in i18n and in the sheet. */
export const LIGHTS = ["red", "orange", "yellow", "green", "blue", "grey"] as const;
export type Light = (typeof LIGHTS)[number];

/**
 * Light of each status unless the office sets another in tblLights (domain/lights.md: offices differ, so
 * every line of it is an assumption).
 */
export const DEFAULT_LIGHTS: Readonly<Record<Status, Light>> = {
  doneLate: "blue",
  doneOnTime: "green",
  unclear: "grey",
  overdue: "red",
  severelyBehind: "red",
  behind: "yellow",
  dueSoon: "orange",
  notStarted: "grey",
  onCourse: "green",
};

/** Kind of a deadline 时限类型. */
export const DEADLINE_KINDS = ["dated", "periodic", "standing", "immediate", "unclear"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
