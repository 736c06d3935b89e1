import { usualSpellings } from "../usualSpellings";
import { observe, type Rule } from "../rule";

/** One person has one name: 王 芳 and 王芳 would be scored apart, since names are matched exactly. */
export const personSpelling: Rule = {
  id: "personSpelling",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a person or leader: match is exact text",
  check: (records, context) =>
    (["owner", "leader"] as const).flatMap((field) =>
      usualSpellings(records, field).flatMap(({ record, name, usual }) =>
        observe(record, context, field, { field, name, usual }, { to: usual, safety: "confirm" })
      )
    ),
};
