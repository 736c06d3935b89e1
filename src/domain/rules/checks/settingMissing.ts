import { SETTING_IDS } from "../../model/settings";
import { observeSetting } from "../ownLines";
import type { Rule } from "../rule";

/** Every setting has its line; where one was deleted the default counts and nobody sees it. */
export const settingMissing: Rule = {
  id: "settingMissing",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Settings",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    const present = new Set(lines.rows.map(([id]) => id));
    return SETTING_IDS.filter((id) => !present.has(id)).map((id) => observeSetting(lines, id, {}));
  },
};
