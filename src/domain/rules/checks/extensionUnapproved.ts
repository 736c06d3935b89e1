import { dayIn, textIn } from "../../scoring/ledgerRecord";
import { observe, type Rule } from "../rule";

/** Where no approvals are kept, the reason alone extends the deadline; somebody should know that. */
export const extensionUnapproved: Rule = {
  id: "extensionUnapproved",
  severity: "info",
  scope: "row",
  source: "LEDGER.md, Due: without an approval column the reason suffices, with a finding",
  check: (record, context) => {
    const { values } = record;
    const extendedTo = dayIn(values, "extendedTo");
    const deadline = dayIn(values, "deadline");
    const isExtended =
      extendedTo !== undefined &&
      deadline !== undefined &&
      extendedTo > deadline &&
      textIn(values, "extensionReason") !== "" &&
      values.extensionApproved === undefined;
    return isExtended ? observe(record, context, "extendedTo", { date: extendedTo }) : [];
  },
};
