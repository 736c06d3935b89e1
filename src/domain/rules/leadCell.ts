import { isBlank } from "../model/cellValue";
import { leadNames, type LeadNames } from "../owner/leadNames";
import type { CheckedRecord, RuleContext } from "./rule";

/** Where a row says who leads: as it was written, else the lead column itself. */
export interface LeadCell extends LeadNames {
  readonly field: "unitsText" | "leadDepartment";
}

/**
 * The leads of a row. A lead that was typed into 牵头科室 since goes before what 责任单位原文 says, as far as
 * it is somebody else than the first unit named there.
 */
export function leadCell({ values }: CheckedRecord, { columns }: RuleContext): LeadCell {
  const typed = leadNames(values.leadDepartment, "lead");
  if (columns.unitsText === undefined || isBlank(values.unitsText)) {
    return { field: "leadDepartment", ...typed };
  }
  const written = leadNames(values.unitsText, "units");
  const isAsRead = typed.names.length === 0 || typed.names[0] === written.names[0];
  return isAsRead && typed.names.length <= 1
    ? { field: "unitsText", ...written }
    : { field: "leadDepartment", ...typed };
}
