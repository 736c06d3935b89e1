import { isoDate, plainDate } from "../../calendar/daySerial";
import { observe, type Rule } from "../rule";

/** The last due day lies in the ledger year: another year is mostly a slip of the pen or a carried-over row. */
export const deadlineOutsideYear: Rule = {
  id: "deadlineOutsideYear",
  severity: "warning",
  scope: "row",
  source: "assumption",
  check: (record, context) => {
    const due = record.deadline.due.at(-1);
    if (!record.deadlineField || due === undefined || plainDate(due).year === context.year)
      return [];
    const params = { due: isoDate(due), year: context.year };
    return observe(record, context, record.deadlineField, params);
  },
};
