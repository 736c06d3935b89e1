import { leadCell } from "../leadCell";
import { observe, type Rule } from "../rule";

/** 各科室, 全体: nobody in particular leads, so nobody is scored. */
export const leadCatchAll: Rule = {
  id: "leadCatchAll",
  severity: "warning",
  scope: "row",
  source: "domain/owners.md, F; LEDGER.md, Who and what: 定人",
  check: (record, context) => {
    const { field, catchAlls } = leadCell(record, context);
    const [name] = catchAlls;
    return name === undefined ? [] : observe(record, context, field, { name });
  },
};
