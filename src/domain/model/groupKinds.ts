import type { FieldId } from "./fields";

/** By whom 得分 adds up: department 牵头科室, person 责任人, leader 分管领导. */
export const GROUP_KINDS = ["department", "person", "leader"] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The field that says whom of a kind a row counts for. */
export const GROUP_FIELDS = {
  department: "leadDepartment",
  person: "owner",
  leader: "leader",
} as const satisfies Record<GroupKind, FieldId>;
