import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** Of two lines of one setting only one counts: what is typed into the other changes nothing. */
export const settingTwice: Rule = {
  id: "settingTwice",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Settings",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return (own?.settingsTwice ?? []).map(({ id, row, countedRow }) =>
      observeLine(lines, row, 0, { setting: id, row: lines.rowIndex + countedRow + 1 })
    );
  },
};
