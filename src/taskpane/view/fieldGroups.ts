import type { TypedField } from "../../domain/model/fields";
import type { MessageId } from "../../i18n/catalogue";

/** Fields that a user's column can be, as the drop-down groups them. */
export const FIELD_GROUPS = [
  ["structure.group.item", ["id", "category", "project", "task", "target", "measures", "outcome"]],
  [
    "structure.group.duty",
    ["leader", "unitsText", "leadDepartment", "owner", "backup", "supportDepartments"],
  ],
  [
    "structure.group.time",
    [
      "startDate",
      "deadlineText",
      "deadline",
      "deadlineKind",
      "receivedDate",
      "timeLimit",
      "extendedTo",
      "extensionReason",
      "extensionApproved",
    ],
  ],
  [
    "structure.group.plan",
    ["plan1", "plan2", "plan3", "plan4", "done1", "done2", "done3", "done4", "completedDate"],
  ],
  [
    "structure.group.report",
    [
      "percentDone",
      "reportedStatus",
      "progress",
      "evidence",
      "remarks",
      "unfinishedCause",
      "remedy",
    ],
  ],
  ["structure.group.bonus", ["points", "bonus", "bonusReason", "chaseCount"]],
] as const satisfies readonly (readonly [MessageId, readonly TypedField[]])[];
