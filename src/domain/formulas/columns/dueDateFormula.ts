import type { ColumnFormula } from "../columnFormula";
import { FALSE, all, any, choose, not } from "../formulaText";
import type { RowExpressions } from "../rowExpressions";
import { RECORD_TEXT_INPUTS } from "../recordTextInputs";

/** 应完成日 (scoring/dueDate.ts): the valid extension's day, else the deadline's; blank for standing rows. */
export const dueDateFormula: ColumnFormula = {
  inputs: [
    ...RECORD_TEXT_INPUTS,
    "deadline",
    "deadlineKind",
    "extendedTo",
    "extensionReason",
    "extensionApproved",
  ],
  build: (row) => {
    const hasNoDue = any(row.isNoRecord, row.isKind("standing"), not(row.isNumber("deadline")));
    const day = choose(isExtended(row), row.cell("extendedTo"), row.cell("deadline"));
    return choose(hasNoDue, '""', `INT(${day})`);
  },
};

/** Later than the deadline, with a reason and, where the table keeps approvals, approved in time. */
function isExtended(row: RowExpressions): string {
  const deadlineDay = `INT(${row.cell("deadline")})`;
  if (!row.isMapped("extensionReason")) return FALSE;
  return all(
    row.ifNumber("extendedTo", (date) => `INT(${date})>${deadlineDay}`),
    row.hasText("extensionReason"),
    row.isMapped("extensionApproved")
      ? row.ifNumber("extensionApproved", (date) => `${date}<${deadlineDay}+1`)
      : "TRUE"
  );
}
