/** Where a field's cells come from. */
export type FieldSource = "typed" | "formula" | "key";

export type FieldKind = "text" | "date" | "number" | "percent";

export interface FieldDefinition {
  readonly source: FieldSource;
  readonly kind: FieldKind;
}

const typed = (kind: FieldKind) => ({ source: "typed", kind }) as const;
const formula = (kind: FieldKind) => ({ source: "formula", kind }) as const;

/**
 * Every field of a ledger 台账字段 in the order in which missing ones are added (LEDGER.md, "Fields").
 * `planInForce` and `doneInForce` are the visible helper columns: the plan and the report that count at
 * each quarter's end, `pointsCounted` and `penaltyCounted` the weight 计分分值 and the points lost to chases
 * 认定扣分, the `earned` fields 实得 what the scores make of that weight: the group scores add them up.
 */
export const FIELDS = {
  id: typed("text"),
  category: typed("text"),
  project: typed("text"),
  task: typed("text"),
  target: typed("text"),
  measures: typed("text"),
  outcome: typed("text"),
  leader: typed("text"),
  unitsText: typed("text"),
  leadDepartment: typed("text"),
  owner: typed("text"),
  backup: typed("text"),
  supportDepartments: typed("text"),
  startDate: typed("date"),
  deadlineText: typed("text"),
  deadline: typed("date"),
  deadlineKind: typed("text"),
  receivedDate: typed("date"),
  timeLimit: typed("text"),
  extendedTo: typed("date"),
  extensionReason: typed("text"),
  extensionApproved: typed("date"),
  points: typed("number"),
  plan1: typed("percent"),
  plan2: typed("percent"),
  plan3: typed("percent"),
  plan4: typed("percent"),
  done1: typed("percent"),
  done2: typed("percent"),
  done3: typed("percent"),
  done4: typed("percent"),
  completedDate: typed("date"),
  percentDone: typed("percent"),
  reportedStatus: typed("text"),
  progress: typed("text"),
  evidence: typed("text"),
  remarks: typed("text"),
  bonus: typed("number"),
  bonusReason: typed("text"),
  chaseCount: typed("number"),
  unfinishedCause: typed("text"),
  remedy: typed("text"),
  dueDate: formula("date"),
  planInForce1: formula("percent"),
  planInForce2: formula("percent"),
  planInForce3: formula("percent"),
  planInForce4: formula("percent"),
  doneInForce1: formula("percent"),
  doneInForce2: formula("percent"),
  doneInForce3: formula("percent"),
  doneInForce4: formula("percent"),
  planNow: formula("percent"),
  doneNow: formula("percent"),
  status: formula("text"),
  light: formula("text"),
  daysLate: formula("number"),
  pointsCounted: formula("number"),
  score1: formula("number"),
  score2: formula("number"),
  score3: formula("number"),
  score4: formula("number"),
  bonusCounted: formula("number"),
  penaltyCounted: formula("number"),
  earned1: formula("number"),
  earned2: formula("number"),
  earned3: formula("number"),
  earned4: formula("number"),
  bonusEarned: formula("number"),
  penaltyEarned: formula("number"),
  scoreYear: formula("number"),
  scoreNote: formula("text"),
  rowKey: { source: "key", kind: "text" },
} as const satisfies Record<string, FieldDefinition>;

export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

type FieldsOf<Source extends FieldSource> = {
  [Id in FieldId]: (typeof FIELDS)[Id]["source"] extends Source ? Id : never;
}[FieldId];

/** Fields that people type. */
export type TypedField = FieldsOf<"typed">;
/** Fields whose columns hold formulas. */
export type FormulaField = FieldsOf<"formula">;

/** Which heading (and so which table column) is which field; unmapped fields are absent. */
export type FieldHeadings = Readonly<Partial<Record<FieldId, string>>>;
