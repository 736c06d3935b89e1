import { isBlank, isErrorText } from "../../model/cellValue";
import { parseOwner } from "../../owner/parseOwner";
import { observe, type Rule } from "../rule";

/** One person answers for a task 责任人, one leader for it 分管领导: of several none can be scored. */
export const severalPeople: Rule = {
  id: "severalPeople",
  severity: "info",
  scope: "row",
  source: "LEDGER.md, Fields: owner is the lead person; Score of a person or leader",
  check: (record, context) =>
    (["owner", "leader"] as const).flatMap((field) => {
      const value = record.values[field];
      if (isBlank(value) || isErrorText(value)) return [];
      const names = parseOwner(String(value)).units.map(({ name }) => name);
      if (names.length < 2) return [];
      const params = { field, count: names.length, names: names.join("\n") };
      return observe(record, context, field, params);
    }),
};
